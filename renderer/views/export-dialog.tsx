import type { Dispatch } from 'react';
import type { WordedProblem } from '../../electron/contract/api.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ProblemList } from '../components/problem-list.tsx';
import type { ExportPhase } from '../state/export.ts';
import { exportable, type OpenSession, type SessionEvent } from '../state/session.ts';
import type { ExportHandle } from '../state/use-export.ts';
import { useWords } from '../state/words.tsx';
import { ExportOptionsDialog } from './export-options-dialog.tsx';
import { ReportDialog } from './report-dialog.tsx';

interface ExportDialogProps {
  readonly state: OpenSession;
  readonly exporting: ExportHandle;
  readonly send: Dispatch<SessionEvent>;
  /** Closes the dialog and shows a slide, by its number from 1. */
  readonly onSlide: (slide: number) => void;
}

/** The export from what is wanted to what became of it. Nothing while there is none. */
export function ExportDialog({ state, exporting, send, onSlide }: ExportDialogProps) {
  const { phase } = exporting.state;
  const start = (): void => void exporting.start(state.briefing, exportable(state));
  switch (phase.name) {
    case 'idle':
      return null;
    case 'options':
    case 'choosing':
      return (
        <ExportOptionsDialog
          key="options"
          state={state}
          choosing={phase.name === 'choosing'}
          onChoose={(options) => send({ type: 'exportChosen', options })}
          onExport={start}
          onClose={exporting.close}
        />
      );
    case 'running':
      return <Running key="running" phase={phase} onCancel={exporting.cancel} />;
    case 'done':
      return <ReportDialog key="done" report={phase.report} onClose={exporting.close} onSlide={onSlide} />;
    case 'failed':
      return <Failed key="failed" problems={phase.problems} onClose={exporting.close} onOptions={exporting.open} onRetry={start} />;
    default:
      return phase satisfies never;
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
      title={words.exporting}
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
      <progress className="export-progress" max={1} value={progress.done} aria-label={words.exporting} />
    </Dialog>
  );
}

interface FailedProps {
  readonly problems: readonly WordedProblem[];
  readonly onClose: () => void;
  readonly onOptions: () => void;
  readonly onRetry: () => void;
}

function Failed({ problems, onClose, onOptions, onRetry }: FailedProps) {
  const { words } = useWords();
  return (
    <Dialog
      title={words.exportFailed}
      onEscape={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.close}</Button>
          <Button onClick={onOptions}>{words.changeExport}</Button>
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
