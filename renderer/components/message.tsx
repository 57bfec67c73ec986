import type { ReactNode } from 'react';

interface MessageProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Stands where slides would: why there are none, and what to do. */
export function Message({ title, children, actions }: MessageProps) {
  return (
    <section className="message" aria-label={title}>
      <div className="message-inner" role="alert">
        <h2 className="message-title">{title}</h2>
        {children}
        {actions === undefined ? null : <div className="message-actions">{actions}</div>}
      </div>
    </section>
  );
}
