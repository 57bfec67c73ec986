/** Names that one of the dataset's languages lacks, and a dataset in one language that does not say so. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { isLanguage } from '../../language/languages.ts';
import type { Language } from '../../units/language.ts';
import { fieldOf, valueAt } from '../../source/value-at.ts';
import type { FileName } from '../folder.ts';
import type { Draft } from '../draft.ts';
import { FILES_OF_NAMES, isBlank, isName, usedLanguages } from '../languages.ts';
import { textsBelow } from '../../source/site.ts';

export function checkLanguages(draft: Draft): readonly Problem[] {
  const head = draft.files.get('dataset.yaml');
  if (head === undefined) return [];
  const only = onlyLanguage(draft);
  // One message instead of one a text.
  if (only !== undefined) return [problem('error', 'dataset.one-language-only', { language: only }, { file: head.where([]).file ?? head.name })];
  const { languages } = draft;
  const seen = new Set<unknown>();
  return FILES_OF_NAMES.flatMap((name) => draft.files.get(name) ?? []).flatMap((file) => textsBelow({ file, path: [], value: file.value })).flatMap(({ file, path }): readonly Problem[] => {
    const last = path.at(-1);
    const [parent, within] = [valueAt(file.value, path.slice(0, -1)), path.slice(0, -1)];
    if (!isLanguage(last) || !isName(file.name as FileName, within) || seen.has(parent) || !languages.includes(last)) return [];
    seen.add(parent);
    return languages
      .filter((language) => isBlank(fieldOf(parent, language)))
      .map((language) => problem('warning', 'dataset.name-fallback', { language, name: String(fieldOf(parent, last)) }, file.where(within)));
  });
}

/** The one language that all texts of a dataset are in which does not say which languages it has. */
export function onlyLanguage(draft: Draft): Language | undefined {
  if (fieldOf(draft.files.get('dataset.yaml')?.value, 'languages') !== undefined) return undefined;
  const [given, more] = usedLanguages([...draft.files.values()]);
  return more === undefined ? given : undefined;
}
