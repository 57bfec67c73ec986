import { memo, useEffect, useId, useMemo, useRef, type KeyboardEvent } from 'react';
import type { Language, Preview, PreviewSlide } from '../../electron/contract/api.ts';
import { cssVariables } from '../components/css-variables.ts';
import { showWithin } from '../components/show-within.ts';
import { SlidePicture } from '../components/slide-picture.tsx';
import { useNearView } from '../components/use-near-view.ts';
import { sectionsOf } from '../state/sections.ts';
import { keyTarget } from '../state/selection.ts';
import { useWords } from '../state/words.tsx';
import { inDigits } from '../strings/digits.ts';

interface ThumbnailsProps {
  readonly preview: Preview;
  readonly index: number;
  readonly onSelect: (index: number) => void;
}

/** The deck in small, by section. One stop for the Tab key; arrows, Page keys, Home and End move the selection. */
export function Thumbnails({ preview, index, onSelect }: ThumbnailsProps) {
  const { words } = useWords();
  const { slides, direction } = preview;
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const sections = useMemo(() => sectionsOf(slides), [slides]);
  const deckLanguage: Language = direction === 'rtl' ? 'fa' : 'en';

  const selectedOption = (): Element | null | undefined => list.current?.querySelector('[aria-selected=true]');
  useEffect(() => {
    const option = selectedOption();
    if (list.current && option) showWithin(list.current, option);
  }, [index, slides]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const height = selectedOption()?.clientHeight ?? 1;
    const target = keyTarget(event.key, index, slides.length, Math.floor(event.currentTarget.clientHeight / height));
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
          <p className="section-title" aria-hidden="true" lang={deckLanguage} dir={direction}>
            {section.title}
          </p>
          {section.slides.map(({ slide, index: at }) => (
            <Thumbnail
              key={slide.id}
              id={`${id}-${at}`}
              slide={slide}
              index={at}
              number={inDigits(at + 1, deckLanguage)}
              selected={at === index}
              onSelect={onSelect}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface ThumbnailProps {
  readonly id: string;
  readonly slide: PreviewSlide;
  readonly index: number;
  /** In the deck's digits. */
  readonly number: string;
  readonly selected: boolean;
  readonly onSelect: (index: number) => void;
}

const Thumbnail = memo(function Thumbnail({ id, slide, index, number, selected, onSelect }: ThumbnailProps) {
  const { words } = useWords();
  const option = useRef<HTMLDivElement>(null);
  const near = useNearView(option, '.thumbnails');
  return (
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={selected}
      aria-label={words.slideName(number, slide.title)}
      className="thumbnail"
      onClick={() => onSelect(index)}
    >
      <span className="thumbnail-number" aria-hidden="true">
        {number}
      </span>
      <span className="thumbnail-paper">{near ? <SlidePicture svg={slide.svg} /> : null}</span>
    </div>
  );
});
