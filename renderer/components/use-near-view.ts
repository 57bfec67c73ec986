import { useEffect, useState, type RefObject } from 'react';

/**
 * Whether an element has come near the part of its scroller that is in sight; stays true, so that nothing is drawn twice.
 * The scroller is the nearest ancestor that matches the selector.
 */
export function useNearView(element: RefObject<Element | null>, scroller: string): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || element.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { root: element.current.closest(scroller), rootMargin: '400px 0px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, scroller, near]);
  return near;
}
