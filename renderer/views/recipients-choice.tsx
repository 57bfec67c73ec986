import { useId, useState } from 'react';
import type { Language, Localized } from '../../electron/contract/api.ts';
import { Group } from '../components/group.tsx';
import { linesOf } from '../state/export-options.ts';
import { useWords } from '../state/words.tsx';

interface RecipientsChoiceProps {
  /** The dataset's own list. */
  readonly listed: readonly Localized[];
  /** Undefined where that counts. */
  readonly chosen: readonly string[] | undefined;
  /** Language of the slides. */
  readonly language: Language;
  /** Whether the template has a page of recipients. */
  readonly heeded: boolean;
  readonly onChoose: (names: readonly string[] | undefined) => void;
}

/** Signs of the field; a list longer than this is no list of recipients. */
const LONGEST = 4000;

/** Who gets the briefing, a line each; as the dataset has it until something else is typed. */
export function RecipientsChoice({ listed, chosen, language, heeded, onChoose }: RecipientsChoiceProps) {
  const { words } = useWords();
  const id = useId();
  const own = listed.map((each) => each[language]);
  const shown = chosen ?? own;
  const [typed, setTyped] = useState<string>();
  // What is typed stays as it is, empty lines too, while the list has none.
  const text = typed !== undefined && linesOf(typed).join('\n') === shown.join('\n') ? typed : shown.join('\n');
  const choose = (value: string): void => {
    const names = linesOf(value);
    setTyped(value);
    onChoose(names.join('\n') === own.join('\n') ? undefined : names);
  };
  return (
    <Group role="group" label={words.recipients}>
      <label className="for-ears" htmlFor={id}>
        {words.recipients}
      </label>
      <textarea id={id} className="edit-text" rows={2} maxLength={LONGEST} dir="auto" disabled={!heeded} value={text} onChange={(event) => choose(event.currentTarget.value)} />
      <p className="hint">{heeded ? words.recipientsHint : words.recipientsUnheeded}</p>
    </Group>
  );
}
