import type { Preview, RecordSummary } from '../../electron/contract/api.ts';
import { Code } from '../components/where.tsx';
import { useWords } from '../state/words.tsx';

interface FactsProps {
  /** Ids of the records the slide stands on. */
  readonly facts: readonly string[];
  readonly records: readonly RecordSummary[];
  readonly direction: Preview['direction'];
}

/** The records behind a slide, with their sources. */
export function Facts({ facts, records, direction }: FactsProps) {
  const { words } = useWords();
  if (facts.length === 0) return <p className="nothing">{words.noFacts}</p>;
  return (
    <ul className="facts" dir={direction} lang={direction === 'rtl' ? 'fa' : 'en'}>
      {facts.map((id) => (
        <Fact key={id} id={id} record={records.find((record) => record.id === id)} />
      ))}
    </ul>
  );
}

function Fact({ id, record }: { readonly id: string; readonly record: RecordSummary | undefined }) {
  return (
    <li className="fact">
      {record === undefined ? null : <p className="fact-text">{record.text}</p>}
      <p className="fact-source">
        {record === undefined ? null : <span>{record.source}</span>}
        <Code text={id} />
      </p>
    </li>
  );
}
