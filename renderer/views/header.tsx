import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { shortcutName } from '../state/use-window.ts';
import { useWords } from '../state/words.tsx';

interface HeaderProps {
  /** The dataset's title; undefined where no dataset could be read. */
  readonly title: string | undefined;
  /** Why there is nothing to export now. */
  readonly blocked: string | undefined;
  readonly onExport: () => void;
  /** Opens the drawer that holds what has no room in a narrow window; undefined where all has. */
  readonly onDrawer: (() => void) | undefined;
  /** What stands between title and export. */
  readonly children: ReactNode;
}

export function Header({ title, blocked, onExport, onDrawer, children }: HeaderProps) {
  const { words } = useWords();
  return (
    <header className="header">
      {onDrawer === undefined ? <span className="brand">{words.appName}</span> : <Button onClick={onDrawer}>{words.choices}</Button>}
      {title === undefined ? <span className="header-title" /> : <h1 className="header-title">{title}</h1>}
      {children}
      <Button look="filled" onClick={onExport} blocked={blocked} shortcut="Control+E" title={shortcutName('E')}>
        {words.export}
      </Button>
    </header>
  );
}
