import { useEffect, useId, useRef } from 'react';
import type { TemplateSummary } from '../../electron/contract/api.ts';
import { bardar } from '../api.ts';
import { Button } from '../components/button.tsx';
import { ChoiceText } from '../components/choice-text.tsx';
import { Group } from '../components/group.tsx';
import type { Commands } from '../state/use-commands.ts';
import { useWords } from '../state/words.tsx';

interface TemplateListProps {
  readonly templates: readonly TemplateSummary[];
  readonly chosen: string;
  readonly commands: Commands;
  readonly onChoose: (id: string) => void;
}

/** The packs to choose from. Any can be duplicated, the user's own shown and deleted too; one with a mistake says so. */
export function TemplateList({ templates, chosen, commands, onChoose }: TemplateListProps) {
  const { language, words } = useWords();
  const name = useId();
  const { notice } = commands;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice?.type !== 'duplicated') return;
    // What was asked for is there: the focus goes to it.
    const copy = list.current?.querySelector<HTMLElement>(':checked');
    copy?.focus();
  }, [notice]);
  const current = templates.find((template) => template.id === chosen);
  const duplicate =
    current === undefined ? null : (
      <Button
        look="plain"
        onClick={() => void commands.duplicate(current.id)}
        blocked={commands.duplicating ? words.duplicating : undefined}
        title={words.duplicateHint}
      >
        {commands.duplicating ? words.duplicating : words.duplicate}
      </Button>
    );
  return (
    <Group role="radiogroup" label={words.template} action={duplicate}>
      <p className="hint" role="status">
        {notice?.type === 'duplicated' ? words.duplicated(notice.name[language]) : null}
      </p>
      <div ref={list}>
        {templates.map((template) => (
          <label key={template.path} className="template">
            <input type="radio" name={name} checked={template === current} onChange={() => onChoose(template.id)} />
            {/* Name and origin always; the description only of the one that is chosen. */}
            <ChoiceText
              name={template.name[language]}
              builtIn={template.builtIn}
              line={template === current ? template.description[language] : ''}
              problem={template.problem}
            />
          </label>
        ))}
      </div>
      {current === undefined || current.builtIn ? null : (
        <div className="template-actions">
          <Button look="plain" onClick={() => void bardar.openTemplateFolder(current.id)}>
            {words.openFolder}
          </Button>
          <Button look="plain" onClick={() => void commands.deleteTemplate(current.id)}>
            {words.deleteTemplate}
          </Button>
        </div>
      )}
    </Group>
  );
}
