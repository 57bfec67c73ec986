import { useRef, type HTMLAttributes, type ReactNode } from 'react';
import { useScrolls } from './use-scrolls.ts';

interface ScrollerProps extends Pick<HTMLAttributes<HTMLDivElement>, 'className' | 'aria-label' | 'aria-labelledby'> {
  readonly children: ReactNode;
}

/** A part of the window that scrolls where its content is too long; only then is it a stop of the Tab key. */
export function Scroller({ children, ...naming }: ScrollerProps) {
  const element = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(element);
  return (
    <div ref={element} role="group" tabIndex={scrolls ? 0 : undefined} {...naming}>
      {children}
    </div>
  );
}
