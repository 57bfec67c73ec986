import type { Language, Outcome, WordedProblem } from '../../contract/api.ts';
import { inWords, type Problem } from '../../engine/diagnostics/problem.ts';
import type { Result } from '../../engine/pipeline.ts';

/** Problems in the interface's language. */
export const worded = (problems: readonly Problem[], language: Language): readonly WordedProblem[] =>
  problems.map((found) => inWords(found, language));

/** The engine's result as the window gets it; `make` is given the value and the warnings in words. */
export function outcome<T, V>(
  { value, problems }: Result<T>,
  language: Language,
  make: (value: T, warnings: readonly WordedProblem[]) => V,
): Outcome<V> {
  const words = worded(problems, language);
  return value === undefined ? { ok: false, problems: words } : { ok: true, value: make(value, words) };
}
