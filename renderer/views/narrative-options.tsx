import { useId } from 'react';
import { NARRATIVE_FORMATS, type CitationStyle, type ExportOptions } from '../../electron/contract/api.ts';
import { Group } from '../components/group.tsx';
import { withFormat } from '../state/export-options.ts';
import { useWords } from '../state/words.tsx';

interface NarrativeOptionsProps {
  readonly options: ExportOptions;
  readonly styles: readonly CitationStyle[];
  readonly onChoose: (options: ExportOptions) => void;
}

/** The narrative's formats, any of them together, and the style of its citations. */
export function NarrativeOptions({ options, styles, onChoose }: NarrativeOptionsProps) {
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
    </>
  );
}
