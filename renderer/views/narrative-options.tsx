import { useId } from 'react';
import { ANNEXES, NARRATIVE_FORMATS, type CitationStyle, type ExportOptions, type Language } from '../../electron/contract/api.ts';
import { Group } from '../components/group.tsx';
import { Segmented } from '../components/segmented.tsx';
import { withFormat } from '../state/export-options.ts';
import { useWords } from '../state/words.tsx';

interface NarrativeOptionsProps {
  readonly options: ExportOptions;
  /** The language beside the briefing's own, as it would be exported. */
  readonly beside: Language | undefined;
  /** The languages that may stand there. */
  readonly others: readonly Language[];
  readonly styles: readonly CitationStyle[];
  readonly onChoose: (options: ExportOptions) => void;
}

/** The choice of none, beside those that there are. */
const NONE = 'none';

/** The narrative's formats, any of them together, the style of its citations, where its annex stands, and a second language beside the first. */
export function NarrativeOptions({ options, beside, others, styles, onChoose }: NarrativeOptionsProps) {
  const { language, words } = useWords();
  const id = useId();
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
        value={options.annex ?? NONE}
        onChange={(annex) => onChoose({ ...options, annex: annex === NONE ? undefined : annex })}
      />
      {others.length === 0 ? null : (
        <Segmented
          label={words.beside}
          options={[NONE, ...others]}
          names={{ none: words.besideNone, ...words.languageNames }}
          value={beside ?? NONE}
          onChange={(chosen) => onChoose({ ...options, beside: chosen === NONE ? undefined : chosen })}
        />
      )}
    </>
  );
}
