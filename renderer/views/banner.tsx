import type { ReactNode } from 'react';
import { Icon } from '../components/icon.tsx';
import { Scroller } from '../components/scroller.tsx';

interface BannerProps {
  readonly title: string;
  /** What stands below it nevertheless. */
  readonly text: string;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** Stands over slides that are not those of the choices: why, and what to do. */
export function Banner({ title, text, actions, children }: BannerProps) {
  return (
    <section className="banner" aria-label={title}>
      <div className="banner-head" role="alert">
        <Icon name="error" />
        <h2 className="banner-title">{title}</h2>
        <p className="banner-text">{text}</p>
        <div className="banner-actions">{actions}</div>
      </div>
      <Scroller className="banner-body" aria-label={title}>
        {children}
      </Scroller>
    </section>
  );
}
