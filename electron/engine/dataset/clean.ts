/**
 * Checks of single entries, such as the writing of a record, and which entries are known to pass them: an entry without
 * problems has none at another place of its file either.
 */
import type { Problem } from '../diagnostics/problem.ts';
import type { Draft } from './draft.ts';

/** Entries of lists, as they were read, of which no check of single entries has anything to say. */
export type CleanEntries = WeakSet<object>;

export type Check = (draft: Draft) => readonly Problem[];

/** What the checks say of a draft. Each looks at an entry alone; those that are known to be clean are left out, and new ones learnt. */
export function checkEntries(draft: Draft, checks: readonly Check[], clean: CleanEntries): readonly Problem[] {
  const rest = without(draft, clean);
  const problems = checks.flatMap((check) => check(rest));
  const dirty = new Set(problems.map(({ where }) => where.file));
  // Problems name files and lines, not entries: of a file with any nothing is learnt.
  for (const { path, value } of draft.files.values()) {
    if (Array.isArray(value) && !dirty.has(path)) for (const entry of value) if (typeof entry === 'object' && entry !== null) clean.add(entry as object);
  }
  return problems;
}

/** The draft with nothing where a clean entry is, so that the others keep their places. */
function without(draft: Draft, clean: CleanEntries): Draft {
  const isClean = (entry: unknown): boolean => typeof entry === 'object' && entry !== null && clean.has(entry);
  const files = [...draft.files].map(([name, file]) => {
    const value = Array.isArray(file.value) ? file.value.map((entry: unknown) => (isClean(entry) ? undefined : entry)) : file.value;
    return [name, { ...file, value }] as const;
  });
  const cleanIn = new Map<string, ReadonlySet<unknown>>([...draft.files].map(([name, { value }]) => [name, new Set(Array.isArray(value) ? [...value.keys()].filter((index) => isClean(value[index])) : [])]));
  const texts = draft.texts.filter(({ file, path: [index] }) => !cleanIn.get(file.name)?.has(index));
  return { ...draft, files: new Map(files), texts };
}
