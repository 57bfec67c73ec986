import type { ComponentProps } from 'react';
import { useWords } from '../state/words.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface ClosableDialogProps extends Pick<ComponentProps<typeof Dialog>, 'title' | 'place' | 'children'> {
  readonly onClose: () => void;
}

/** A dialog with nothing to decide: Escape and its one button close it. */
export function ClosableDialog({ onClose, ...shown }: ClosableDialogProps) {
  const { words } = useWords();
  return (
    <Dialog
      {...shown}
      onEscape={onClose}
      actions={
        <Button look="filled" onClick={onClose}>
          {words.close}
        </Button>
      }
    />
  );
}
