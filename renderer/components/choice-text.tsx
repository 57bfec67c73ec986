import { useWords } from '../state/words.tsx';
import { Icon } from './icon.tsx';
import { Sentence } from './sentence.tsx';

interface ChoiceTextProps {
  readonly name: string;
  readonly builtIn: boolean;
  /** What it is; empty where that is not to be said. */
  readonly line: string;
  /** Set where it cannot be used as it stands. */
  readonly problem: string | undefined;
}

/** A template or a look in the list it is chosen from: its name and origin, what it is, and what is wrong with it. */
export function ChoiceText({ name, builtIn, line, problem }: ChoiceTextProps) {
  const { words } = useWords();
  return (
    <span className="choice-text">
      <span className="name-row">
        <span className="name">{name}</span>
        <span className="aside">{builtIn ? words.builtIn : words.yours}</span>
      </span>
      {line === '' ? null : <span className="line">{line}</span>}
      {problem === undefined ? null : (
        <span className="template-problem">
          <Icon name="error" /> {words.broken}: <Sentence text={problem} />
        </span>
      )}
    </span>
  );
}
