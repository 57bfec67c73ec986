import { visible, type WordedProblem } from '../../electron/contract/api.ts';
import { useWords } from '../state/words.tsx';

/** Where a problem stands: file, line, field, record. Nothing where none is known. */
export function Where({ where }: { readonly where: WordedProblem['where'] }) {
  const { words } = useWords();
  const { file, line, column, field, fact } = where;
  const place = file === undefined ? undefined : [file, line, column].filter((part) => part !== undefined).join(':');
  const bareLine = file === undefined && line !== undefined ? words.line(line) : undefined;
  if ([place, bareLine, field, fact].every((part) => part === undefined)) return null;
  return (
    <p className="where">
      {place === undefined ? null : <Code text={place} />}
      {bareLine === undefined ? null : <span>{bareLine}</span>}
      {field === undefined ? null : <Named name={words.field} text={field} />}
      {fact === undefined ? null : <Named name={words.record} text={fact} />}
    </p>
  );
}

const Named = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <span>
    {name} <Code text={text} />
  </span>
);

/** Paths and ids run from left to right in both languages. */
export const Code = ({ text }: { readonly text: string }) => (
  <bdi dir="ltr" className="code">
    {visible(text)}
  </bdi>
);
