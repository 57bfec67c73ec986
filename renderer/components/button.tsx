import type { ReactNode } from 'react';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** `filled` is for the one main thing to do; `plain` looks like a link. */
  readonly look?: 'filled' | 'outlined' | 'plain';
  /** Why the button does nothing now. It stays reachable, so that the reason can be read. */
  readonly blocked?: string | undefined;
  readonly title?: string;
  readonly shortcut?: string;
  /** Id of what says more, such as the reason of being blocked. */
  readonly describedBy?: string;
}

export function Button({ children, onClick, look = 'outlined', blocked, title, shortcut, describedBy }: ButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${look}`}
      aria-disabled={blocked === undefined ? undefined : true}
      aria-describedby={describedBy}
      aria-keyshortcuts={shortcut}
      title={blocked ?? title}
      onClick={blocked === undefined ? onClick : undefined}
    >
      {children}
    </button>
  );
}
