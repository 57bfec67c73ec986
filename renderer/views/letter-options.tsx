import { useId, useState } from 'react';
import { LETTER_LINES, LETTER_LISTS, type ExportOptions, type LetterLine, type LetterList } from '../../electron/contract/api.ts';
import { Group } from '../components/group.tsx';
import { linesOf, withLetter } from '../state/export-options.ts';
import { useWords } from '../state/words.tsx';

interface LetterOptionsProps {
  readonly options: ExportOptions;
  readonly onChoose: (options: ExportOptions) => void;
}

/** Signs of a field; a briefing's file holds no more. */
const LONGEST = 4000;

/** What stands around the text of a letter; it is in Persian whatever the window's language is. */
export function LetterOptions({ options, onChoose }: LetterOptionsProps) {
  const { words } = useWords();
  return (
    <Group role="group" label={words.letterFields}>
      <p className="hint">{words.letterHint}</p>
      <div className="letter-fields">
        {LETTER_LINES.map((field) => (
          <Line key={field} field={field} value={options.letter?.[field] ?? ''} onType={(value) => onChoose(withLetter(options, field, value))} />
        ))}
        {LETTER_LISTS.map((field) => (
          <List key={field} field={field} value={options.letter?.[field] ?? []} onType={(value) => onChoose(withLetter(options, field, value))} />
        ))}
      </div>
    </Group>
  );
}

interface LineProps {
  readonly field: LetterLine;
  readonly value: string;
  readonly onType: (value: string) => void;
}

function Line({ field, value, onType }: LineProps) {
  const { words } = useWords();
  const id = useId();
  return (
    <div className="letter-field">
      <label htmlFor={id}>{words.letterLines[field]}</label>
      <input id={id} className="edit-text" type="text" maxLength={LONGEST} lang="fa" dir="rtl" value={value} onChange={(event) => onType(event.currentTarget.value)} />
    </div>
  );
}

interface ListProps {
  readonly field: LetterList;
  readonly value: readonly string[];
  readonly onType: (value: readonly string[]) => void;
}

/** A line an entry; what is typed stays as it is, empty lines too, while the list has none. */
function List({ field, value, onType }: ListProps) {
  const { words } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(value.join('\n'));
  const shown = linesOf(typed).join('\n') === value.join('\n') ? typed : value.join('\n');
  return (
    <div className="letter-field">
      <label htmlFor={id}>{words.letterLines[field]}</label>
      <textarea
        id={id}
        className="edit-text"
        rows={3}
        maxLength={LONGEST}
        lang="fa"
        dir="rtl"
        value={shown}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onType(linesOf(event.currentTarget.value));
        }}
      />
    </div>
  );
}
