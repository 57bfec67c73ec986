import { useCallback, useState, type Dispatch } from 'react';
import type { Preview } from '../../electron/contract/api.ts';
import { Button } from '../components/button.tsx';
import { Message } from '../components/message.tsx';
import { ProblemList } from '../components/problem-list.tsx';
import { isBusy, type PreviewState } from '../state/preview.ts';
import { firstSlide, select, selectedIndex, type Selection } from '../state/selection.ts';
import { isComplete, type OpenSession, type SessionEvent } from '../state/session.ts';
import type { Commands } from '../state/use-commands.ts';
import { useSlow } from '../state/use-window.ts';
import { useWords } from '../state/words.tsx';
import { Stage } from './stage.tsx';
import { Thumbnails } from './thumbnails.tsx';

/** What takes longer than this many milliseconds gets a mark. */
const SLOW_MS = 300;

interface SlidesAreaProps {
  readonly state: OpenSession;
  readonly preview: PreviewState;
  readonly send: Dispatch<SessionEvent>;
  readonly commands: Commands;
}

/** Thumbnails and the large slide; or, in words, why there are none. */
export function SlidesArea(props: SlidesAreaProps) {
  const slow = useSlow(isBusy(props.preview), SLOW_MS);
  return (
    <main className="slides-area" aria-busy={slow}>
      <SlidesOrWhyNot {...props} slow={slow} />
    </main>
  );
}

function SlidesOrWhyNot({ state, preview, send, commands, slow }: SlidesAreaProps & { readonly slow: boolean }) {
  const { words } = useWords();
  const checkAgain = <Button onClick={() => void commands.refresh()}>{words.checkAgain}</Button>;

  if (!state.dataset.ok) {
    const open = <Button onClick={() => void commands.openDataset()}>{words.openDataset}</Button>;
    return (
      <Message title={words.datasetBroken} actions={[open, checkAgain].map((action, key) => <span key={key}>{action}</span>)}>
        <ProblemList problems={state.dataset.problems} />
      </Message>
    );
  }
  if (!isComplete(state)) {
    const tickAll = <Button onClick={() => send({ type: 'allThemesTicked' })}>{words.tickAll}</Button>;
    return (
      <Message title={words.noThemeTitle} actions={tickAll}>
        <p>{words.noThemeText}</p>
      </Message>
    );
  }
  if (preview.problems.length > 0) {
    return (
      <Message title={words.slidesBroken} actions={checkAgain}>
        <ProblemList problems={preview.problems} />
      </Message>
    );
  }
  if (preview.shown === undefined) {
    return (
      <section className="message waiting">
        {slow ? (
          <>
            <div className="busy" />
            <p role="status">{words.makingSlides}</p>
          </>
        ) : null}
      </section>
    );
  }
  return <Slides preview={preview.shown} slow={slow} />;
}

function Slides({ preview, slow }: { readonly preview: Preview; readonly slow: boolean }) {
  const [selection, setSelection] = useState<Selection>(firstSlide);
  const { slides } = preview;
  const index = selectedIndex(slides, selection);
  const onSelect = useCallback((target: number) => setSelection(select(slides, target)), [slides]);
  return (
    <>
      <Thumbnails preview={preview} index={index} onSelect={onSelect} />
      <Stage preview={preview} index={index} slow={slow} onSelect={onSelect} />
    </>
  );
}
