import { useId } from 'react';
import type { DatasetSummary } from '../../electron/contract/api.ts';
import { Group } from '../components/group.tsx';
import { useWords } from '../state/words.tsx';

interface ReleaseChoiceProps {
  readonly levels: DatasetSummary['levels'];
  readonly scheme: DatasetSummary['scheme'];
  /** Undefined where all is told. */
  readonly chosen: string | undefined;
  readonly onChoose: (level: string | undefined) => void;
}

/** Up to which handling mark the slides tell what there is. The highest leaves nothing out, as if none were chosen. */
export function ReleaseChoice({ levels, scheme, chosen, onChoose }: ReleaseChoiceProps) {
  const { language, words } = useWords();
  const id = useId();
  const name = levels.find(({ label }) => label === chosen)?.shown[language] ?? chosen;
  return (
    <Group role="group" label={words.release}>
      <label className="for-ears" htmlFor={id}>
        {words.release}
      </label>
      <select id={id} className="select" value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}>
        <option value="">{words.releaseAll}</option>
        {levels.map(({ label, shown }) => (
          <option key={label} value={label} dir="auto">
            {shown[language]}
          </option>
        ))}
      </select>
      {scheme === undefined ? null : <p className="hint">{words.schemeIs(scheme[language])}</p>}
      <p className="hint">{name === undefined ? words.releaseAllHint : words.releaseHint(name)}</p>
    </Group>
  );
}
