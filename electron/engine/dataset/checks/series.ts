/** Series whose points do not fit together. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { expand, fieldOf, sitesOf } from '../draft.ts';
import type { Draft, Site } from '../draft.ts';
import { RECORD_FILES } from '../schema.ts';

/** Reports points that have not one value a line, and series of which not every point has a date, or not every one a label. */
export const checkSeries = (draft: Draft): readonly Problem[] =>
  sitesOf(draft, RECORD_FILES, ['*'])
    .filter(({ value }) => fieldOf(value, 'kind') === 'series')
    .flatMap((series) => [...miscounted(series), ...mixed(series)]);

function miscounted(series: Site): readonly Problem[] {
  const names = fieldOf(series.value, 'lines');
  const lines = Array.isArray(names) ? names.length : 1;
  return expand(series, ['points', '*', 'values']).flatMap(({ file, path, value }) =>
    Array.isArray(value) && value.length > 0 && value.length !== lines
      ? [problem('error', 'dataset.series-values', { values: value.length, lines }, file.where(path))]
      : [],
  );
}

/** The first point decides whether the series runs over time. */
function mixed(series: Site): readonly Problem[] {
  const points = expand(series, ['points', '*']);
  const overTime = fieldOf(points[0]?.value, 'at') !== undefined;
  const [wanted, other] = overTime ? (['at', 'label'] as const) : (['label', 'at'] as const);
  return points
    .filter(({ value }) => fieldOf(value, wanted) === undefined || fieldOf(value, other) !== undefined)
    .map(({ file, path }) => problem('error', 'dataset.series-point', { wanted }, file.where(path)));
}
