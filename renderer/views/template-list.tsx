import { useEffect, useId, useRef } from 'react';
import type { TemplateSummary } from '../../electron/contract/api.ts';
import { Button } from '../components/button.tsx';
import { Group } from '../components/group.tsx';
import { Icon } from '../components/icon.tsx';
import { Sentence } from '../components/sentence.tsx';
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
    copy?.closest('label')?.scrollIntoView({ block: 'nearest' });
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
            <TemplateText template={template} described={template.id === chosen} />
          </label>
        ))}
      </div>
    </Group>
  );
}

/** Name and origin always; the description only of the one that is chosen. */
function TemplateText({ template, described }: { readonly template: TemplateSummary; readonly described: boolean }) {
  const { language, words } = useWords();
  return (
    <span className="choice-text">
      <span className="name-row">
        <span className="name">{template.name[language]}</span>
        <span className="aside">{template.builtIn ? words.builtIn : words.yours}</span>
      </span>
      {described ? <span className="line">{template.description[language]}</span> : null}
      {template.problem === undefined ? null : (
        <span className="template-problem">
          <Icon name="error" /> {words.broken}: <Sentence text={template.problem} />
        </span>
      )}
    </span>
  );
}
