import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { useWords } from '../state/words.tsx';

interface DrawerProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Everything that has no room beside the slides of a narrow window, or of one that is zoomed in. */
export function Drawer({ onClose, children }: DrawerProps) {
  const { words } = useWords();
  return (
    <Dialog
      title={words.choices}
      place="drawer"
      onEscape={onClose}
      actions={
        <Button look="filled" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      {children}
    </Dialog>
  );
}
