import { type CiteSummary, directionOf, type GradeSummary, type Preview, type RecordSummary, writingOf } from '../../electron/contract/api.ts';
import { Code } from '../components/where.tsx';
import { useWords } from '../state/words.tsx';

interface FactsProps {
  /** Ids of the records the slide stands on. */
  readonly facts: readonly string[];
  readonly records: readonly RecordSummary[];
  readonly language: Preview['language'];
}

/** The records behind a slide, with their sources. */
export function Facts({ facts, records, language }: FactsProps) {
  const { words } = useWords();
  if (facts.length === 0) return <p className="nothing">{words.noFacts}</p>;
  return (
    <ul className="facts" dir={directionOf(language)} lang={language}>
      {facts.map((id) => (
        <Fact key={id} id={id} record={records.find((record) => record.id === id)} />
      ))}
    </ul>
  );
}

function Fact({ id, record }: { readonly id: string; readonly record: RecordSummary | undefined }) {
  const cites = record?.cites ?? [];
  return (
    <li className="fact">
      {record === undefined ? null : <p className="fact-text">{record.text}</p>}
      {cites.map((cite, index) => (
        <Cite key={index} cite={cite} />
      ))}
      <p className="fact-source">
        <Code text={id} />
      </p>
    </li>
  );
}

/** Where it is said, how good source and statement are, and the words themselves, in the language of the source. */
function Cite({ cite: { place, words, language, reliability, credibility } }: { readonly cite: CiteSummary }) {
  const { words: own } = useWords();
  const graded = (label: string, grade: GradeSummary | null) => (grade === null ? null : <span>{`${label} ${grade.grade}: ${grade.words}`}</span>);
  return (
    <>
      <p className="fact-source">
        <span>{place}</span>
        {graded(own.sourceGrade, reliability)}
        {graded(own.statementGrade, credibility)}
      </p>
      {words === '' ? null : (
        <blockquote className="fact-words" dir={directionOf(language)} lang={language} aria-label={own.wordsReliedOn}>
          {writingOf(language).quotes[0].join(words)}
        </blockquote>
      )}
    </>
  );
}
