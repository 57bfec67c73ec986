/**
 * Checks that look at one entry and no more of the others than their ground says, and which entries are known to pass them: while
 * the ground is the same, an entry without problems has none at another place of its file either.
 */
import type { Problem, Where } from '../diagnostics/problem.ts';
import type { Position } from '../source/lines.ts';
import type { TextSite } from '../source/site.ts';
import type { Draft } from './draft.ts';
import type { DatasetFile } from './folder.ts';

/** Entries of lists, as they were read, of which no check of single entries has anything to say. */
export type CleanEntries = WeakSet<object>;

/** @param whole the draft with every entry, where a check leaves out those that are known to be clean */
export type Check = (draft: Draft, whole: Draft) => readonly Problem[];

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

/** What the checks say of a draft. Entries that are known to be clean are left out, and new ones learnt. */
export function checkEntries(draft: Draft, checks: readonly Check[], clean: CleanEntries): readonly Problem[] {
  const rest = without(draft, clean);
  const problems = checks.flatMap((check) => check(rest, draft));
  for (const file of draft.files.values()) {
    for (const entry of withoutProblems(file, problems.flatMap(({ where }) => (where.file === file.path ? [where] : [])))) if (typeof entry === 'object' && entry !== null) clean.add(entry);
  }
  return problems;
}

/** The entries of a list in which no problem lies; none where one lies in no entry, since it is not known then whose it is. */
function withoutProblems({ value, find, position }: DatasetFile, problems: readonly Where[]): readonly unknown[] {
  if (!Array.isArray(value) || problems.length === 0) return Array.isArray(value) ? value : [];
  const extents = value.map((_, index) => find([index], 'value')).map(({ start, end }) => [position(start), position(end)] as const);
  const dirty = new Set(problems.map((where) => extents.findIndex(([start, end]) => isInOrder(start, where) && isInOrder(where, end))));
  return dirty.has(-1) ? [] : value.filter((_, index) => !dirty.has(index));
}

/** Whether one place is not behind another; no place stands nowhere. */
const isInOrder = (a: Partial<Position>, b: Partial<Position>): boolean =>
  (a.line ?? NaN) < (b.line ?? NaN) || (a.line === b.line && (a.column ?? NaN) <= (b.column ?? NaN));

/** The draft with nothing where a clean entry is, so that the others keep their places. */
function without(draft: Draft, clean: CleanEntries): Draft {
  const isClean = (entry: unknown): boolean => typeof entry === 'object' && entry !== null && clean.has(entry);
  const files = [...draft.files].map(([name, file]) => {
    const value = Array.isArray(file.value) ? file.value.map((entry: unknown) => (isClean(entry) ? undefined : entry)) : file.value;
    return [name, { ...file, value }] as const;
  });
  const cleanIn = new Map<string, ReadonlySet<unknown>>([...draft.files].map(([name, { value }]) => [name, new Set(Array.isArray(value) ? [...value.keys()].filter((index) => isClean(value[index])) : [])]));
  const isLeft = ({ file, path: [index] }: TextSite): boolean => cleanIn.get(file.name)?.has(index) !== true;
  return { ...draft, files: new Map(files), texts: draft.texts.filter(isLeft), pairs: () => draft.pairs().filter(({ site }) => isLeft(site)) };
}
