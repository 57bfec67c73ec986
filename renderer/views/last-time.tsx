import { useCallback, useMemo } from 'react';
import type { LastSlides } from '../../electron/contract/api.ts';
import { entriesOf } from '../state/entries.ts';
import { seenLast } from '../state/preview.ts';
import { select, selectedIndex } from '../state/selection.ts';
import { NARROW, useMedia } from '../state/use-media.ts';
import type { PlaceHandle } from '../state/use-place.ts';
import { useWords } from '../state/words.tsx';
import { Stage } from './stage.tsx';
import { Thumbnails } from './thumbnails.tsx';

interface LastTimeProps extends PlaceHandle {
  readonly last: LastSlides;
}

/** The window while it starts: the slides as it showed them last, where they will stand; to be looked at and for nothing else. */
export function LastTime({ last, place, move }: LastTimeProps) {
  const { words } = useWords();
  const narrow = useMedia(NARROW);
  const preview = useMemo(() => seenLast(last), [last]);
  const entries = useMemo(() => entriesOf(preview), [preview]);
  const onSelect = useCallback((target: number) => move({ selection: select(entries, target) }), [entries, move]);
  const index = selectedIndex(entries, place.selection);
  return (
    <div className="window">
      <header className="header">
        <span className="brand">{words.appName}</span>
      </header>
      <div className="columns">
        {narrow ? null : <div className="panel" />}
        <main className="slides-area" aria-busy="true">
          <Thumbnails preview={preview} entries={entries} index={index} onSelect={onSelect} send={nothing} />
          <div className="stage-column">
            <Stage preview={preview} entries={entries} index={index} slow onSelect={onSelect}>
              <div className={place.open ? 'details' : 'details details-folded'} />
            </Stage>
          </div>
        </main>
      </div>
      <footer className="status">
        <span role="status">{words.asLastTime}</span>
      </footer>
    </div>
  );
}

/** Nothing can be edited before there is a briefing. */
const nothing = (): void => undefined;
