import { type Language, type Outcome, visible, type WordedProblem } from '../../contract/api.ts';
import { inWords, type Problem, type Result } from '../../engine/diagnostics/problem.ts';

/** Problems in the interface's language. They quote names and texts from outside, which must not turn the words around them. */
export const worded = (problems: readonly Problem[], language: Language): readonly WordedProblem[] =>
  problems.map((found) => {
    const { message, hint, ...more } = inWords(found, language);
    return { ...more, message: visible(message), hint: visible(hint) };
  });

/** The engine's result as the window gets it; `make` is given the value and the warnings in words. */
export function outcome<T, V>(
  { value, problems }: Result<T>,
  language: Language,
  make: (value: T, warnings: readonly WordedProblem[]) => V,
): Outcome<V> {
  const words = worded(problems, language);
  return value === undefined ? { ok: false, problems: words } : { ok: true, value: make(value, words) };
}
