import type { ReactNode } from 'react';
import { directionOf } from '../../electron/contract/api.ts';
import { Busy } from '../components/busy.tsx';
import { Button } from '../components/button.tsx';
import { cssVariables } from '../components/css-variables.ts';
import { SlidePicture } from '../components/slide-picture.tsx';
import type { SlideEntry } from '../state/entries.ts';
import type { Seen } from '../state/preview.ts';
import { useWords } from '../state/words.tsx';

interface StageProps {
  readonly preview: Seen;
  readonly entries: readonly SlideEntry[];
  readonly index: number;
  /** Newer slides are long in coming. */
  readonly slow: boolean;
  readonly onSelect: (index: number) => void;
  /** What stands below it. */
  readonly children: ReactNode;
}

/** The slide, large. */
export function Stage({ preview, entries, index, slow, onSelect, children }: StageProps) {
  const { words } = useWords();
  const { slides, language } = preview;
  const slide = entries[index];
  if (slide === undefined) return null;
  const last = entries.length - 1;
  return (
    <div className="stage">
      {slow ? <Busy /> : null}
      <div className="stage-fit" style={cssVariables({ '--aspect': String(preview.aspect) })}>
        <div className="stage-paper" lang={slide.number === undefined ? undefined : language}>
          {slide.number === undefined ? <p className="stage-hidden">{words.hiddenSlide(slide.title)}</p> : <StagePicture slide={slide} />}
        </div>
      </div>
      <nav className="stage-bar" aria-label={words.slides}>
        <span className="stage-place">
          {slide.number === undefined ? words.hidden : words.slideOf(slide.number, slides.length)}
          {preview.asLastTime ? ` · ${words.lastTime}` : ''}
        </span>
        <span className="stage-section" lang={language} dir={directionOf(language)}>
          {slide.section}
        </span>
        <Button look="plain" onClick={() => onSelect(index - 1)} blocked={index === 0 ? words.previous : undefined}>
          {words.previous}
        </Button>
        <Button look="plain" onClick={() => onSelect(index + 1)} blocked={index === last ? words.next : undefined}>
          {words.next}
        </Button>
      </nav>
      {children}
    </div>
  );
}

/** The picture; one that is being made anew is dimmed, and its title stands alone where there was none before. */
function StagePicture({ slide }: { readonly slide: SlideEntry }) {
  if (slide.svg === '') return <p className="stage-hidden">{slide.title}</p>;
  return (
    <div className={slide.pending ? 'stage-picture picture-pending' : 'stage-picture'}>
      <SlidePicture svg={slide.svg} label={slide.title} />
    </div>
  );
}
