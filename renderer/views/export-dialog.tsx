import type { ExportReport, WordedProblem } from '../../electron/contract/api.ts';
import { bardar } from '../api.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ProblemList } from '../components/problem-list.tsx';
import type { ExportPhase } from '../state/export.ts';
import type { ExportHandle } from '../state/use-export.ts';
import { useWords } from '../state/words.tsx';
import { Report } from './report.tsx';

interface ExportDialogProps {
  readonly exporting: ExportHandle;
  readonly onRetry: () => void;
}

/** The export while it runs, and what became of it. Nothing while there is none, and while the save dialog is open. */
export function ExportDialog({ exporting, onRetry }: ExportDialogProps) {
  const { state, cancel, close } = exporting;
  switch (state.phase.name) {
    case 'idle':
    case 'choosing':
      return null;
    case 'running':
      return <Running key="running" phase={state.phase} onCancel={cancel} />;
    case 'done':
      return <Done key="done" report={state.phase.report} onClose={close} />;
    case 'failed':
      return <Failed key="failed" problems={state.phase.problems} onClose={close} onRetry={onRetry} />;
    default:
      return state.phase satisfies never;
  }
}

interface RunningProps {
  readonly phase: Extract<ExportPhase, { readonly name: 'running' }>;
  readonly onCancel: () => void;
}

function Running({ phase, onCancel }: RunningProps) {
  const { words } = useWords();
  const { progress, cancelling } = phase;
  const stop = cancelling ? () => undefined : onCancel;
  const stage = cancelling ? words.cancelling : words.stages[progress.stage];
  return (
    <Dialog
      title={words.exportTitle}
      onEscape={stop}
      actions={
        <Button onClick={stop} blocked={cancelling ? words.cancelling : undefined}>
          {words.cancel}
        </Button>
      }
    >
      <p className="export-stage" role="status">
        {stage}
      </p>
      <progress className="export-progress" max={1} value={progress.done} aria-label={words.exportTitle} />
    </Dialog>
  );
}

function Done({ report, onClose }: { readonly report: ExportReport; readonly onClose: () => void }) {
  const { words } = useWords();
  return (
    <Dialog
      title={words.exportDone}
      onEscape={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.close}</Button>
          <Button look="filled" onClick={() => void bardar.showInFolder(report.path)}>
            {words.showInFolder}
          </Button>
        </>
      }
    >
      <Report report={report} />
    </Dialog>
  );
}

interface FailedProps {
  readonly problems: readonly WordedProblem[];
  readonly onClose: () => void;
  readonly onRetry: () => void;
}

function Failed({ problems, onClose, onRetry }: FailedProps) {
  const { words } = useWords();
  return (
    <Dialog
      title={words.exportFailed}
      onEscape={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.close}</Button>
          <Button look="filled" onClick={onRetry}>
            {words.tryAgain}
          </Button>
        </>
      }
    >
      <p>{words.nothingWritten}</p>
      <ProblemList problems={problems} />
    </Dialog>
  );
}
