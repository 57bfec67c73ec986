import { useId, useState } from 'react';
import { directionOf, type Language } from '../../electron/contract/api.ts';
import { Button } from '../components/button.tsx';
import { useWords } from '../state/words.tsx';

interface EditFieldProps {
  readonly label: string;
  readonly value: string;
  /** Of the slides. */
  readonly language: Language;
  /** It cannot be left empty: what stood there before comes back. */
  readonly required?: boolean;
  /** Citations behind the text, as Markdown; undefined where it has no field for them. */
  readonly cited?: string | undefined;
  readonly onCited?: (cited: string) => void;
  readonly onChange: (text: string) => void;
  /** Takes back what was typed here, once; undefined where nothing was. */
  readonly onReset?: (() => void) | undefined;
}

/** A text of a slide. What is typed shows in the slides at once. */
export function EditField({ label, value, language, required = false, cited, onCited, onChange, onReset }: EditFieldProps) {
  const { words } = useWords();
  const id = useId();
  const [empty, setEmpty] = useState<string>();
  return (
    <div className="edit-field">
      <label className="edit-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="edit-text"
        rows={rowsOf(empty ?? value)}
        lang={language}
        dir={directionOf(language)}
        spellCheck={false}
        required={required}
        aria-invalid={empty !== undefined}
        value={empty ?? value}
        onChange={(event) => {
          const text = event.currentTarget.value;
          const refused = required && text.trim() === '';
          setEmpty(refused ? text : undefined);
          if (!refused) onChange(text);
        }}
        onBlur={() => setEmpty(undefined)}
      />
      {cited === undefined ? null : (
        <CitedField label={`${label}: ${words.sources}`} cited={cited} onCited={onCited} />
      )}
      {onReset === undefined ? null : (
        <Button look="plain" onClick={onReset}>
          {words.takeBack}
        </Button>
      )}
    </div>
  );
}

/** Taken over when the field is left: half of a citation would be words. */
function CitedField({ label, cited, onCited }: { readonly label: string; readonly cited: string; readonly onCited?: ((cited: string) => void) | undefined }) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      type="text"
      className="edit-text edit-cited"
      aria-label={label}
      dir="ltr"
      spellCheck={false}
      value={typed ?? cited}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (typed !== undefined && typed !== cited) onCited?.(typed);
        setTyped(undefined);
      }}
    />
  );
}

/** Letters that a line of such a field holds at least, and the most lines it has before it scrolls. */
const [A_LINE, MOST_LINES] = [64, 8];

const rowsOf = (text: string): number => Math.min(MOST_LINES, text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / A_LINE)), 0));
