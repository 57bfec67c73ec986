/** Records that a theme tells without their belonging to it. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { sitesOf } from '../draft.ts';
import { expand, isTextSite } from '../../source/site.ts';
import { fieldOf } from '../../source/value-at.ts';
import type { Draft } from '../draft.ts';

/** Reports facts of points and arguments that do not name the theme in which they stand. */
export function checkMembership(draft: Draft): readonly Problem[] {
  const themesOf = new Map(
    sitesOf(draft, ['records'], ['*']).map(({ value }) => [fieldOf(value, 'id'), fieldOf(value, 'themes')]),
  );
  return sitesOf(draft, ['themes.yaml'], ['*']).flatMap((theme) => {
    const id = fieldOf(theme.value, 'id');
    if (typeof id !== 'string') return [];
    return [['argument', 'facts', '*'], ['prose', '*', 'facts', '*'], ['points', '*', 'facts', '*']]
      .flatMap((pattern) => expand(theme, pattern))
      .filter(isTextSite)
      .filter(({ value }) => {
        const themes = themesOf.get(value);
        return Array.isArray(themes) && !themes.includes(id);
      })
      .map(({ file, path, value }) =>
        problem('error', 'dataset.fact-outside-theme', { fact: value, theme: id }, file.where(path)),
      );
  });
}
