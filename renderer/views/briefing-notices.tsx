import { ClosableDialog } from '../components/closable-dialog.tsx';
import { ProblemList } from '../components/problem-list.tsx';
import type { BriefingCommands } from '../state/use-briefing.ts';
import { useWords } from '../state/words.tsx';

/** Why a document was not opened or saved, or what it lacks. */
export function BriefingNotices({ briefing: { notice, dismiss } }: { readonly briefing: BriefingCommands }) {
  const { words } = useWords();
  if (notice === undefined) return null;
  const titles = { openFailed: words.briefingRefused, saveFailed: words.saveFailed, opened: words.briefingOpened };
  return (
    <ClosableDialog title={titles[notice.type]} onClose={dismiss}>
      <ProblemList problems={notice.problems} />
    </ClosableDialog>
  );
}
