/** Themes that somebody chose and a dataset does not have. */
import { type Problem, problem } from '../diagnostics/problem.ts';
import { nearest } from '../source/nearest.ts';
import type { Dataset } from './schema.ts';

export function unknownThemes(dataset: Dataset, wanted: readonly string[]): readonly Problem[] {
  const known = dataset.themes.map(({ id }) => id);
  return wanted
    .filter((theme) => !known.includes(theme))
    .map((theme) => {
      const near = nearest(theme, known);
      return problem('error', 'dataset.unknown-theme', { theme, known, ...(near === undefined ? {} : { nearest: near }) });
    });
}
