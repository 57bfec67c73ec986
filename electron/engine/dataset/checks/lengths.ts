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
  const found: Long[] = [];
  const { value } = file;
  // What is shorter as a whole holds no text that is longer.
  if (Array.isArray(value)) value.forEach((entry, index) => file.textOf(index).length > LONGEST && look(entry, [index], found));
  else look(value, [], found);
  return found.map(({ path, length, spot }) => problem('error', 'dataset.text-too-long', { length, limit: LONGEST }, file.where(path, spot)));
}

interface Long {
  readonly path: FieldPath;
  readonly length: number;
  readonly spot: 'key' | 'value';
}

/** @param path of the value; steps are put on it and taken off again, so that only what is found gets one of its own */
function look(value: unknown, path: (string | number)[], found: Long[]): void {
  if (typeof value === 'string' && value.length > LONGEST) found.push({ path: [...path], length: value.length, spot: 'value' });
  if (typeof value !== 'object' || value === null) return;
  for (const [step, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    path.push(step);
    if (typeof step === 'string' && step.length > LONGEST) found.push({ path: [...path], length: step.length, spot: 'key' });
    else if (typeof step === 'number' || path.length !== 2 || !UNSHOWN.includes(step)) look(inner, path, found);
    path.pop();
  }
}
