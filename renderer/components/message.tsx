import { useRef, type ReactNode } from 'react';
import { useScrolls } from './use-scrolls.ts';

interface MessageProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Stands where slides would: why there are none, and what to do. */
export function Message({ title, children, actions }: MessageProps) {
  const section = useRef<HTMLElement>(null);
  const scrolls = useScrolls(section);
  return (
    <section ref={section} className="message" aria-label={title} tabIndex={scrolls ? 0 : undefined}>
      <div className="message-inner" role="alert">
        <h2 className="message-title">{title}</h2>
        {children}
        {actions === undefined ? null : <div className="message-actions">{actions}</div>}
      </div>
    </section>
  );
}
