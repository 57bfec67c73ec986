import type { WordedProblem } from '../../electron/contract/api.ts';
import { pageNamedIn, useHelp } from '../state/help.tsx';
import { useWords } from '../state/words.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { Sentence } from './sentence.tsx';
import { Where } from './where.tsx';

interface ProblemListProps {
  readonly problems: readonly WordedProblem[];
  /** Shows the slide that a problem names, by its number from 1. */
  readonly onSlide?: (slide: number) => void;
  /** Where a click on any of them leads; the place of the list has a button that leads there too. */
  readonly onOpen?: (() => void) | undefined;
  /** Leaves the slide out, where the place of the list says it. */
  readonly slideKnown?: boolean;
}

/** Problems in words: what is wrong, what to do, and where. */
export function ProblemList({ problems, onSlide, onOpen, slideKnown = false }: ProblemListProps) {
  const { words } = useWords();
  return (
    <>
      <ul className="problems">
        {problems.map((problem, index) => (
          <li key={index} className={`problem problem-${problem.severity}`} data-opens={onOpen !== undefined} onClick={onOpen && (() => isReading() || onOpen())}>
            <span className="problem-severity">
              <Icon name={problem.severity} />
              {words[problem.severity]}
            </span>
            <div className="problem-body">
              <p className="problem-message">
                <Sentence text={problem.message} />
              </p>
              <p className="problem-hint">
                <Sentence text={problem.hint} />
              </p>
              <Where where={problem.where} />
              {slideKnown ? null : <SlideLink slide={problem.where.slide} onSlide={onSlide} />}
            </div>
          </li>
        ))}
      </ul>
      <p className="problem-help">
        <HelpButtons problems={problems} />
      </p>
    </>
  );
}

/** Leads to the pages of the help that the messages name, once for all of them. */
function HelpButtons({ problems }: Pick<ProblemListProps, 'problems'>) {
  const { words } = useWords();
  const open = useHelp();
  const pages = [...new Set(problems.flatMap(({ message, hint }) => pageNamedIn(`${message} ${hint}`) ?? []))];
  return pages.map((page) => (
    <Button key={page} look="plain" onClick={() => open({ page })}>
      {words.readInHelp}: {words.helpPages[page]}
    </Button>
  ));
}

/** Whether somebody has just marked words to copy them. */
const isReading = (): boolean => getSelection()?.isCollapsed === false;

function SlideLink({ slide, onSlide }: { readonly slide?: number | undefined; readonly onSlide?: ProblemListProps['onSlide'] }) {
  const { words } = useWords();
  if (slide === undefined) return null;
  if (onSlide === undefined) return <p className="where">{words.slide(slide)}</p>;
  return (
    <Button look="plain" onClick={() => onSlide(slide)}>
      {words.goToSlide(slide)}
    </Button>
  );
}
