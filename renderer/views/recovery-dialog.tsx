import { type RecoverableBriefing, regionalForms } from '../../electron/contract/api.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import type { BriefingCommands } from '../state/use-briefing.ts';
import { useWords } from '../state/words.tsx';
import { clockTime } from '../strings/digits.ts';

interface RecoveryDialogProps {
  readonly found: RecoverableBriefing;
  readonly recover: BriefingCommands['recover'];
  /** Asks again at the next start. */
  readonly onLater: () => void;
}

/** Offers back what was not saved when the program ended. */
export function RecoveryDialog({ found, recover, onLater }: RecoveryDialogProps) {
  const { language, words } = useWords();
  const at = new Date(found.at);
  return (
    <Dialog
      title={words.recoveryTitle}
      onEscape={onLater}
      actions={
        <>
          <Button onClick={onLater}>{words.recoveryLater}</Button>
          <Button onClick={() => recover(found, false)}>{words.recoveryDiscard}</Button>
          <Button look="filled" onClick={() => recover(found, true)}>
            {words.recoveryOpen}
          </Button>
        </>
      }
    >
      <p>{words.recoveryText(found.name, `${at.toLocaleDateString(regionalForms(language))} ${clockTime(at, language)}`)}</p>
    </Dialog>
  );
}
