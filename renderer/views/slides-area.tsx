import { useCallback, useMemo, type Dispatch, type ReactNode } from 'react';
import { Busy } from '../components/busy.tsx';
import { Button } from '../components/button.tsx';
import { Message } from '../components/message.tsx';
import { ProblemList } from '../components/problem-list.tsx';
import type { Briefing } from '../state/briefing.ts';
import { entriesOf, entryOfNumber } from '../state/entries.ts';
import { isGone } from '../state/gone.ts';
import { inSight, isBusy, type PreviewState, type Seen } from '../state/preview.ts';
import { select, selectedIndex } from '../state/selection.ts';
import { isComplete, type OpenSession, type SessionEvent } from '../state/session.ts';
import type { Commands } from '../state/use-commands.ts';
import type { PlaceHandle } from '../state/use-place.ts';
import { SLOW_MS, useSlow } from '../state/use-window.ts';
import { useWords } from '../state/words.tsx';
import { Banner } from './banner.tsx';
import { Details } from './details.tsx';
import { GoneActions, GoneText } from './gone.tsx';
import { Stage } from './stage.tsx';
import { Thumbnails } from './thumbnails.tsx';

interface SlidesAreaProps extends PlaceHandle {
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

function SlidesOrWhyNot({ state, preview, send, commands, slow, place, move }: SlidesAreaProps & { readonly slow: boolean }) {
  const { words } = useWords();
  const { dataset } = state.briefing.choices;
  const checkAgain = <Button onClick={() => void commands.refresh()}>{words.checkAgain}</Button>;
  const gone = <GoneActions path={dataset} sample={state.sample} commands={commands} />;

  if (!state.dataset.ok) {
    if (isGone(state.dataset.problems, dataset)) {
      return (
        <Message title={words.datasetGone} actions={gone}>
          <GoneText path={dataset} />
        </Message>
      );
    }
    const actions = (
      <>
        <Button look="filled" onClick={() => void commands.openDataset()}>
          {words.openDataset}
        </Button>
        {checkAgain}
      </>
    );
    return (
      <Message title={words.datasetBroken} actions={actions}>
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
  const { problems } = preview;
  const shown = inSight(preview);
  const isLost = isGone(problems, dataset);
  if (problems.length > 0 && shown === undefined) {
    return (
      <Message title={isLost ? words.datasetGone : words.slidesBroken} actions={isLost ? gone : checkAgain}>
        {isLost ? <GoneText path={dataset} /> : <ProblemList problems={problems} />}
      </Message>
    );
  }
  if (shown === undefined) return <Waiting slow={slow} />;
  const why = problems.length === 0 ? null : (
    <Banner title={isLost ? words.datasetGone : words.slidesBroken} text={words.lastGoodSlides} actions={isLost ? gone : checkAgain}>
      {isLost ? <GoneText path={dataset} /> : <ProblemList problems={problems} />}
    </Banner>
  );
  return <Slides preview={shown} briefing={state.briefing} send={send} slow={slow} banner={why} place={place} move={move} />;
}

function Waiting({ slow }: { readonly slow: boolean }) {
  const { words } = useWords();
  return (
    <section className="message waiting">
      {slow ? (
        <>
          <Busy />
          <p role="status">{words.makingSlides}</p>
        </>
      ) : null}
    </section>
  );
}

interface SlidesProps extends PlaceHandle {
  readonly preview: Seen;
  readonly briefing: Briefing;
  readonly send: Dispatch<SessionEvent>;
  readonly slow: boolean;
  /** Why these are not the slides of the choices; null where they are. */
  readonly banner: ReactNode;
}

function Slides({ preview, briefing, send, slow, banner, place, move }: SlidesProps) {
  const entries = useMemo(() => entriesOf(preview), [preview]);
  const index = selectedIndex(entries, place.selection);
  const slide = entries[index];
  const onSelect = useCallback((target: number) => move({ selection: select(entries, target) }), [entries, move]);
  return (
    <>
      <Thumbnails preview={preview} entries={entries} index={index} onSelect={onSelect} send={send} />
      <div className="stage-column">
        {banner}
        <Stage preview={preview} entries={entries} index={index} slow={slow} onSelect={onSelect}>
          {slide === undefined ? null : (
            <Details
              preview={preview}
              slide={slide}
              briefing={briefing}
              send={send}
              onSlide={(number) => onSelect(entryOfNumber(entries, number))}
              onSlideId={(id) => onSelect(entries.findIndex((entry) => entry.of === id))}
              place={place}
              move={move}
            />
          )}
        </Stage>
      </div>
    </>
  );
}
