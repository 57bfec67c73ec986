import type { Preview } from '../../electron/contract/api.ts';
import { Button } from '../components/button.tsx';
import { ProblemList } from '../components/problem-list.tsx';
import { groupWarnings } from '../state/warnings.ts';
import { useWords } from '../state/words.tsx';

interface WarningsProps {
  readonly preview: Preview;
  /** Number of the slide in view, from 1. */
  readonly slide: number;
  readonly onSlide: (slide: number) => void;
}

/** The deck's warnings, by slide; those of the slide in view come first, and each of the others leads to its slide. */
export function Warnings({ preview: { warnings, slides }, slide: inView, onSlide }: WarningsProps) {
  const { words } = useWords();
  if (warnings.length === 0) return <p className="nothing">{words.noWarnings}</p>;
  return groupWarnings(warnings, slides, inView).map(({ slide, warnings: found }) => (
    <section key={slide ?? 0} className="warnings-group">
      <h3 className="warnings-title">
        {slide === undefined ? words.wholeDeck : slide === inView ? words.thisSlide : null}
        {slide === undefined || slide === inView ? null : (
          <Button look="plain" onClick={() => onSlide(slide)}>
            {words.goToSlide(slide)}: <bdi>{slides[slide - 1]?.title}</bdi>
          </Button>
        )}
      </h3>
      <ProblemList problems={found} slideKnown onOpen={slide === undefined || slide === inView ? undefined : () => onSlide(slide)} />
    </section>
  ));
}
