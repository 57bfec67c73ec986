import { useId } from 'react';
import { ANNEXES, HANDOUT_FORMS, NARRATIVE_FORMATS, type CitationStyle, type ExportOptions } from '../../electron/contract/api.ts';
import { Group } from '../components/group.tsx';
import { Segmented } from '../components/segmented.tsx';
import type { Possible } from '../state/export-options.ts';
import { possible, withFormat } from '../state/export-options.ts';
import { useWords } from '../state/words.tsx';
import { LetterOptions } from './letter-options.tsx';

interface NarrativeOptionsProps {
  readonly options: ExportOptions;
  /** What the briefing can be exported as. */
  readonly can: Possible;
  readonly styles: readonly CitationStyle[];
  readonly onChoose: (options: ExportOptions) => void;
}

/** The choice of none, beside those that there are. */
const NONE = 'none';

/** The narrative's formats, any of them together, the style of its citations, where its annex stands, a second language beside the first, and a letter's fields. */
export function NarrativeOptions({ options, can, styles, onChoose }: NarrativeOptionsProps) {
  const { language, words } = useWords();
  const id = useId();
  const { form = HANDOUT_FORMS[0], beside, annex } = possible(options, can);
  return (
    <>
      <Group role="group" label={words.formats}>
        <div className="formats">
          {NARRATIVE_FORMATS.map((format) => (
            <label key={format} className="option">
              <input
                type="checkbox"
                checked={options.formats.includes(format)}
                onChange={(event) => onChoose(withFormat(options, NARRATIVE_FORMATS, format, event.currentTarget.checked))}
              />
              <span>{words.formatNames[format]}</span>
            </label>
          ))}
        </div>
      </Group>
      <div className="group">
        <label className="group-title" htmlFor={id}>
          {words.citations}
        </label>
        <select id={id} className="select" value={options.citations} onChange={(event) => onChoose({ ...options, citations: event.currentTarget.value })}>
          {styles.map((style) => (
            <option key={style.id} value={style.id}>
              {style.name[language]}
            </option>
          ))}
        </select>
      </div>
      <Segmented
        label={words.annex}
        options={[NONE, ...ANNEXES]}
        names={words.annexNames}
        value={annex ?? NONE}
        onChange={(annex) => onChoose({ ...options, annex: annex === NONE ? undefined : annex })}
        blocked={!can.annex}
      >
        {can.annex ? null : <p className="hint">{words.annexUnheeded}</p>}
      </Segmented>
      {can.letter === false ? null : (
        <Segmented
          label={words.handoutForm}
          options={HANDOUT_FORMS}
          names={words.handoutFormNames}
          value={form}
          onChange={(chosen) => onChoose({ ...options, form: chosen })}
          blocked={can.letter === 'unheeded'}
        >
          {can.letter === 'unheeded' ? <p className="hint">{words.letterUnheeded}</p> : null}
        </Segmented>
      )}
      {form === 'letter' ? <LetterOptions options={options} onChoose={onChoose} /> : null}
      {can.others.length === 0 || form === 'letter' ? null : (
        <Segmented
          label={words.beside}
          options={[NONE, ...can.others]}
          names={{ none: words.besideNone, ...words.languageNames }}
          value={beside ?? NONE}
          onChange={(chosen) => onChoose({ ...options, beside: chosen === NONE ? undefined : chosen })}
        />
      )}
    </>
  );
}
