/**
 * Checks that look at one entry and no more of the others than their ground says, and which entries are known to pass them: while
 * the ground is the same, an entry without problems has none at another place of its file either.
 */
import type { Problem } from '../diagnostics/problem.ts';
import type { Draft } from './draft.ts';
import type { DatasetFile } from './folder.ts';
import { stretchesOf } from './stretches.ts';

/** Entries of lists, as they were read, of which no check of single entries has anything to say. */
export type CleanEntries = WeakSet<object>;

/** Looks at a draft: the whole one, or a stretch of its entries. */
export type Check = (draft: Draft) => readonly Problem[];

/** Which entries some checks, by a name, found to be clean on a ground; a ground is all that the checks see beside an entry. */
export type CleanOn = (checks: string, ground: string) => CleanEntries;

/** Knows what was found on the last ground of each. */
export function rememberedClean(): CleanOn {
  const last = new Map<string, { readonly ground: string; readonly clean: CleanEntries }>();
  return (checks, ground) => {
    const known = last.get(checks);
    if (known?.ground === ground) return known.clean;
    const clean: CleanEntries = new WeakSet();
    last.set(checks, { ground, clean });
    return clean;
  };
}

/** What the checks say of a draft, stretch by stretch. Entries that are known to be clean are left out, and new ones learnt. */
export function checkEntries(draft: Draft, checks: readonly Check[], clean: CleanEntries): readonly Problem[] {
  const found: Problem[] = [];
  for (const stretch of checks.length === 0 ? [] : stretchesOf(draft, (entry) => isObject(entry) && clean.has(entry))) {
    const problems = checks.flatMap((check) => check(stretch));
    for (const file of stretch.files.values()) for (const entry of withoutProblems(file, problems, draft.files.get(file.name)?.value)) clean.add(entry);
    found.push(...problems);
  }
  return found;
}

/** The entries of a stretch in which no problem lies; none where one lies in no entry, since it is not known then whose it is. */
function withoutProblems(file: DatasetFile, problems: readonly Problem[], whole: unknown): readonly object[] {
  if (!Array.isArray(file.value)) return [];
  const dirty = new Set(problems.flatMap(({ where }) => (where.file === file.path ? [file.entryAt(where)] : [])).map((index) => (index === undefined ? undefined : (whole as readonly unknown[])[index])));
  return dirty.has(undefined) ? [] : (file.value as readonly unknown[]).filter((entry): entry is object => isObject(entry) && !dirty.has(entry));
}

const isObject = (entry: unknown): entry is object => typeof entry === 'object' && entry !== null;
