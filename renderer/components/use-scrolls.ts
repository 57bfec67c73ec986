import { useLayoutEffect, useState, type RefObject } from 'react';

/** Whether an element holds more than it shows: then the keyboard must be able to reach and scroll it. */
export function useScrolls(element: RefObject<Element | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const scroller = element.current;
    if (scroller === null) return undefined;
    const measure = (): void => setScrolls(scroller.scrollHeight > scroller.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    for (const each of [scroller, ...scroller.children]) observer.observe(each);
    return () => observer.disconnect();
  });
  return scrolls;
}
