import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ProblemList } from '../components/problem-list.tsx';
import type { Notice } from '../state/use-commands.ts';
import { useWords } from '../state/words.tsx';

interface NoticeDialogProps {
  readonly notice: Notice | undefined;
  readonly onClose: () => void;
}

/** Why a command was refused; what went well needs no dialog. */
export function NoticeDialog({ notice, onClose }: NoticeDialogProps) {
  const { words } = useWords();
  if (notice === undefined || notice.type === 'duplicated') return null;
  return (
    <Dialog
      title={notice.type === 'datasetRefused' ? words.datasetRefused : words.duplicateFailed}
      onEscape={onClose}
      actions={
        <Button look="filled" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <ProblemList problems={notice.problems} />
    </Dialog>
  );
}
