import { memo, useEffect, useId, useMemo, useRef, type Dispatch, type KeyboardEvent } from 'react';
import { directionOf, type Preview, TITLE_SLIDE } from '../../electron/contract/api.ts';
import { cssVariables } from '../components/css-variables.ts';
import { showWithin } from '../components/show-within.ts';
import { SlidePicture } from '../components/slide-picture.tsx';
import { useNearView } from '../components/use-near-view.ts';
import { placeAbove, placeBelow, type SlideEntry } from '../state/entries.ts';
import { sectionsOf } from '../state/sections.ts';
import { keyTarget } from '../state/selection.ts';
import type { SessionEvent } from '../state/session.ts';
import { hidden, moved } from '../state/slide-events.ts';
import { type DragHandle, useDrag } from '../state/use-drag.ts';
import { useWords } from '../state/words.tsx';
import { inDigits } from '../strings/digits.ts';

interface ThumbnailsProps {
  readonly preview: Preview;
  readonly entries: readonly SlideEntry[];
  readonly index: number;
  readonly onSelect: (index: number) => void;
  readonly send: Dispatch<SessionEvent>;
}

/**
 * The deck in small, by section. One stop for the Tab key; arrows, Page keys, Home and End move the selection, with Alt the
 * slide; Delete hides it or shows it again. A slide can be dragged to its place too.
 */
export function Thumbnails({ preview, entries, index, onSelect, send }: ThumbnailsProps) {
  const { words } = useWords();
  const { outline, language } = preview;
  const drag = useDrag(outline, send);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const sections = useMemo(() => sectionsOf(entries), [entries]);

  const selectedOption = (): Element | null | undefined => list.current?.querySelector('[aria-selected=true]');
  useEffect(() => {
    const option = selectedOption();
    if (list.current && option) showWithin(list.current, option);
  }, [index, entries]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const edited = editOf(event, entries[index], outline);
    if (edited !== undefined) {
      event.preventDefault();
      return send(edited);
    }
    if (event.altKey) return;
    const height = selectedOption()?.clientHeight ?? 1;
    const target = keyTarget(event.key, index, entries.length, Math.floor(event.currentTarget.clientHeight / height));
    if (target === undefined) return;
    event.preventDefault();
    onSelect(target);
  };

  return (
    <div
      ref={list}
      className="thumbnails"
      role="listbox"
      tabIndex={0}
      aria-label={words.slides}
      aria-activedescendant={`${id}-${index}`}
      style={cssVariables({ '--aspect': String(preview.aspect) })}
      onKeyDown={onKeyDown}
    >
      {sections.map((section) => (
        <div key={`${section.slides[0]?.index ?? 0} ${section.title}`} role="group" aria-label={section.title}>
          <p className="section-title" aria-hidden="true" lang={language} dir={directionOf(language)}>
            {section.title}
          </p>
          {section.slides.map(({ slide, index: at }) => (
            <Thumbnail
              key={slide.id}
              id={`${id}-${at}`}
              slide={slide}
              index={at}
              number={slide.number === undefined ? undefined : inDigits(slide.number, language)}
              drag={drag}
              selected={at === index}
              onSelect={onSelect}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** What a key does to a slide: moves it, hides it or shows it; undefined for other keys. */
function editOf({ key, altKey }: KeyboardEvent, entry: SlideEntry | undefined, outline: Preview['outline']): SessionEvent | undefined {
  if (entry === undefined || entry.of === TITLE_SLIDE) return undefined;
  if (key === 'Delete' && !altKey) return hidden(entry.of, entry.number !== undefined);
  if (!altKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return undefined;
  const after = (key === 'ArrowUp' ? placeAbove : placeBelow)(outline, entry.of);
  return after === undefined ? undefined : moved(entry.of, after);
}

interface ThumbnailProps {
  readonly id: string;
  readonly slide: SlideEntry;
  readonly index: number;
  /** In the deck's digits; undefined for a hidden slide. */
  readonly number: string | undefined;
  readonly drag: DragHandle;
  readonly selected: boolean;
  readonly onSelect: (index: number) => void;
}

const Thumbnail = memo(function Thumbnail({ id, slide, index, number, drag, selected, onSelect }: ThumbnailProps) {
  const { words } = useWords();
  const option = useRef<HTMLDivElement>(null);
  const near = useNearView(option, '.thumbnails');
  return (
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={selected}
      aria-label={words.slideName(number ?? words.hidden, slide.title)}
      className={classOf(slide)}
      {...drag(slide.of)}
      onClick={() => onSelect(index)}
    >
      <span className="thumbnail-number" aria-hidden="true">
        {number ?? '–'}
      </span>
      <span className="thumbnail-paper">{slide.svg === '' ? <bdi className="thumbnail-title">{slide.title}</bdi> : near ? <SlidePicture svg={slide.svg} /> : null}</span>
    </div>
  );
});

function classOf({ number, pending, svg }: SlideEntry): string {
  if (number === undefined) return 'thumbnail thumbnail-hidden';
  if (svg === '') return 'thumbnail thumbnail-unmade';
  return pending ? 'thumbnail thumbnail-pending' : 'thumbnail';
}
