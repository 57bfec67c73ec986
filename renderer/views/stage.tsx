import type { Language, Preview } from '../../electron/contract/api.ts';
import { Busy } from '../components/busy.tsx';
import { Button } from '../components/button.tsx';
import { cssVariables } from '../components/css-variables.ts';
import { SlidePicture } from '../components/slide-picture.tsx';
import type { PlaceHandle } from '../state/use-place.ts';
import { useWords } from '../state/words.tsx';
import { Details } from './details.tsx';

interface StageProps extends PlaceHandle {
  readonly preview: Preview;
  readonly index: number;
  /** Newer slides are long in coming. */
  readonly slow: boolean;
  readonly onSelect: (index: number) => void;
}

/** The slide, large, with what stands behind it below. */
export function Stage({ preview, index, slow, onSelect, place, move }: StageProps) {
  const { words } = useWords();
  const { slides, direction } = preview;
  const slide = slides[index];
  const language: Language = direction === 'rtl' ? 'fa' : 'en';
  if (slide === undefined) return null;
  const last = slides.length - 1;
  return (
    <div className="stage">
      {slow ? <Busy /> : null}
      <div className="stage-fit" style={cssVariables({ '--aspect': String(preview.aspect) })}>
        <div className="stage-paper" lang={language}>
          <SlidePicture svg={slide.svg} label={slide.title} />
        </div>
      </div>
      <nav className="stage-bar" aria-label={words.slides}>
        <span className="stage-place">{words.slideOf(index + 1, slides.length)}</span>
        <span className="stage-section" lang={language} dir={direction}>
          {slide.section}
        </span>
        <Button look="plain" onClick={() => onSelect(index - 1)} blocked={index === 0 ? words.previous : undefined}>
          {words.previous}
        </Button>
        <Button look="plain" onClick={() => onSelect(index + 1)} blocked={index === last ? words.next : undefined}>
          {words.next}
        </Button>
      </nav>
      <Details preview={preview} slide={slide} number={index + 1} onSlide={(number) => onSelect(number - 1)} place={place} move={move} />
    </div>
  );
}
