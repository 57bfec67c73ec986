import type { WordedProblem } from '../../electron/contract/api.ts';
import { ProblemList } from '../components/problem-list.tsx';
import { sortWarnings } from '../state/warnings.ts';
import { useWords } from '../state/words.tsx';

interface WarningsProps {
  readonly warnings: readonly WordedProblem[];
  /** Number of the slide in view, from 1. */
  readonly slide: number;
  readonly onSlide: (slide: number) => void;
}

/** The deck's warnings; those of the slide in view come first. */
export function Warnings({ warnings, slide, onSlide }: WarningsProps) {
  const { words } = useWords();
  if (warnings.length === 0) return <p className="nothing">{words.noWarnings}</p>;
  const { here, elsewhere } = sortWarnings(warnings, slide);
  return (
    <>
      {here.length === 0 ? null : (
        <>
          <h3 className="warnings-title">{words.thisSlide}</h3>
          <ProblemList problems={here} slideKnown />
        </>
      )}
      {elsewhere.length === 0 ? null : (
        <>
          <h3 className="warnings-title">{words.elsewhere}</h3>
          <ProblemList problems={elsewhere} onSlide={onSlide} />
        </>
      )}
    </>
  );
}
