import type { ReactNode } from 'react';
import { ClosableDialog } from '../components/closable-dialog.tsx';
import { useWords } from '../state/words.tsx';

interface DrawerProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Everything that has no room beside the slides of a narrow window, or of one that is zoomed in. */
export function Drawer({ onClose, children }: DrawerProps) {
  const { words } = useWords();
  return (
    <ClosableDialog title={words.choices} place="drawer" onClose={onClose}>
      {children}
    </ClosableDialog>
  );
}
