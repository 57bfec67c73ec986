import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ProblemList } from '../components/problem-list.tsx';
import { splitPath } from '../state/paths.ts';
import type { VerifyHandle } from '../state/use-verify.ts';
import { useWords } from '../state/words.tsx';
import { Verified } from './verified.tsx';

interface VerifyDialogProps {
  readonly verify: VerifyHandle;
  /** Asks for another dataset to be open. */
  readonly onDataset: () => void;
}

/** A deck held against the open dataset, from being read to what was found. Nothing while there is none. */
export function VerifyDialog({ verify, onDataset }: VerifyDialogProps) {
  const { words } = useWords();
  const { state, send, start, cancel, save } = verify;
  const close = (): void => send({ type: 'closed' });
  const another = <Button onClick={() => start()}>{words.verify.another}</Button>;
  const closing = (
    <Button look="filled" onClick={close}>
      {words.close}
    </Button>
  );
  switch (state.phase) {
    case 'idle':
      return null;
    case 'running': {
      const stop = state.cancelling ? () => undefined : cancel;
      return (
        <Dialog
          key="running"
          title={words.verify.running}
          onEscape={stop}
          actions={
            <Button onClick={stop} blocked={state.cancelling ? words.cancelling : undefined}>
              {words.cancel}
            </Button>
          }
        >
          <p className="export-stage" role="status">
            {state.cancelling ? words.cancelling : words.verify.running}
          </p>
          <progress className="export-progress" aria-label={words.verify.running} />
        </Dialog>
      );
    }
    case 'done': {
      const { deck } = state;
      return (
        <Dialog
          key="done"
          place="page"
          title={words.verify.title(splitPath(deck.path).name)}
          onEscape={close}
          actions={
            <>
              {another}
              <Button onClick={() => start(deck.path)}>{words.checkAgain}</Button>
              <Button onClick={save}>{words.verify.save}</Button>
              {closing}
            </>
          }
        >
          <Verified
            {...state}
            onShow={(shown) => send({ type: 'filtered', shown })}
            onDataset={() => {
              close();
              onDataset();
            }}
          />
        </Dialog>
      );
    }
    case 'failed':
    case 'refused':
      return (
        <Dialog key={state.phase} title={state.phase === 'failed' ? words.verify.failed : words.verify.cannotDrop} onEscape={close} actions={<>{another}{closing}</>}>
          <ProblemList problems={state.problems} />
        </Dialog>
      );
    default:
      return state satisfies never;
  }
}
