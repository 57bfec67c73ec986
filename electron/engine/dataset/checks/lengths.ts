/** Texts of a length that nobody writes: each would be a deck of its own. */
import { type Problem, problem } from '../../diagnostics/problem.ts';
import type { FieldPath } from '../../source/locate.ts';
import type { ParsedFile } from '../../source/parse.ts';

/** Characters of a text; some twenty slides. */
const LONGEST = 20_000;

/** Fields of a source that reference managers fill with whole pages and nothing here shows. */
const UNSHOWN: readonly string[] = ['abstract', 'note', 'annote'];

/** Every text of a file that is too long, wherever it stands; names of fields too. */
export function checkLengths(file: ParsedFile): readonly Problem[] {
  return longBelow(file.value, []).map(({ path, length, spot }) => problem('error', 'dataset.text-too-long', { length, limit: LONGEST }, file.where(path, spot)));
}

interface Long {
  readonly path: FieldPath;
  readonly length: number;
  readonly spot: 'key' | 'value';
}

function longBelow(value: unknown, path: FieldPath): readonly Long[] {
  if (typeof value === 'string') return value.length > LONGEST ? [{ path, length: value.length, spot: 'value' }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each, index) => longBelow(each, [...path, index]));
  return Object.entries(value).flatMap(([name, each]): readonly Long[] => {
    if (name.length > LONGEST) return [{ path: [...path, name], length: name.length, spot: 'key' }];
    return UNSHOWN.includes(name) && path.length === 1 ? [] : longBelow(each, [...path, name]);
  });
}
