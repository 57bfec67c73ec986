import { useEffect, useId, useRef } from 'react';
import type { TemplateSummary } from '../../electron/contract/api.ts';
import { Button } from '../components/button.tsx';
import { ChoiceText } from '../components/choice-text.tsx';
import { Group } from '../components/group.tsx';
import type { Notice } from '../state/use-commands.ts';
import { useWords } from '../state/words.tsx';

interface TemplateListProps {
  readonly templates: readonly TemplateSummary[];
  readonly chosen: string;
  readonly notice: Notice | undefined;
  readonly onChoose: (id: string) => void;
  readonly onDuplicate: (id: string) => void;
}

/** The packs to choose from; a built-in one can be duplicated, one with a mistake says so. */
export function TemplateList({ templates, chosen, notice, onChoose, onDuplicate }: TemplateListProps) {
  const { language, words } = useWords();
  const name = useId();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice?.type !== 'duplicated') return;
    // The button that made the copy is gone by now: the focus goes to the copy.
    const copy = list.current?.querySelector<HTMLElement>(':checked');
    copy?.focus();
  }, [notice]);
  const current = templates.find((template) => template.id === chosen);
  const duplicate =
    current?.builtIn === true ? (
      <Button look="plain" onClick={() => onDuplicate(current.id)} title={words.duplicateHint}>
        {words.duplicate}
      </Button>
    ) : null;
  return (
    <Group role="radiogroup" label={words.template} action={duplicate}>
      <p className="hint" role="status">
        {notice?.type === 'duplicated' ? words.duplicated(notice.name[language]) : null}
      </p>
      <div ref={list}>
        {templates.map((template) => (
          <label key={template.id} className="template">
            <input type="radio" name={name} checked={template.id === chosen} onChange={() => onChoose(template.id)} />
            {/* Name and origin always; the description only of the one that is chosen. */}
            <ChoiceText
              name={template.name[language]}
              builtIn={template.builtIn}
              line={template.id === chosen ? template.description[language] : ''}
              problem={template.problem}
            />
          </label>
        ))}
      </div>
    </Group>
  );
}
