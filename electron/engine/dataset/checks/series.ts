/** Series whose points do not fit together. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { sitesOf } from '../draft.ts';
import { expand } from '../../source/site.ts';
import { fieldOf } from '../../source/value-at.ts';
import type { Draft } from '../draft.ts';
import type { Site } from '../../source/site.ts';
import { LANGUAGES } from '../../units/language.ts';
import { middleInMonths } from '../../text/dates/middle.ts';

/**
 * Reports points that have not one value a line, series of which not every point has a date, or not every one a label, and points
 * that stand before an earlier one or say the same time or thing as another.
 */
export const checkSeries = (draft: Draft): readonly Problem[] =>
  sitesOf(draft, ['records'], ['*'])
    .filter(({ value }) => fieldOf(value, 'kind') === 'series')
    .flatMap((series) => [...miscounted(series), ...mixed(series), ...unsorted(series), ...doubled(series)]);

function miscounted(series: Site): readonly Problem[] {
  const names = fieldOf(series.value, 'lines');
  const lines = Array.isArray(names) ? names.length : 1;
  return expand(series, ['points', '*', 'values']).flatMap(({ file, path, value }) =>
    Array.isArray(value) && value.length > 0 && value.length !== lines
      ? [problem('error', 'dataset.series-values', { values: value.length, lines, ...parted(file.written(path)) }, file.where(path))]
      : [],
  );
}

/** `[84,321,765]` is one number to its writer and three to YAML. */
function parted(written: string): { parted?: { written: string; number: string } } {
  const [found] = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/.exec(written) ?? [];
  return found === undefined ? {} : { parted: { written: found, number: found.replaceAll(',', '') } };
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

/** Points whose time is before that of a point above them: charts sort them. */
function unsorted(series: Site): readonly Problem[] {
  let [latest, above] = [-Infinity, ''];
  return expand(series, ['points', '*', 'at']).flatMap(({ file, path, value }) => {
    const at = String(value);
    const time = middleInMonths(at);
    if (time === undefined) return [];
    if (time < latest) return [problem('warning', 'dataset.series-unsorted', { at, above }, file.where(path))];
    [latest, above] = [time, at];
    return [];
  });
}

/** Points with the date of another, or with its label in some language. */
function doubled(series: Site): readonly Problem[] {
  const seen = new Set<string>();
  return expand(series, ['points', '*']).flatMap(({ file, path, value }) => {
    const field = fieldOf(value, 'at') === undefined ? 'label' : 'at';
    const given = fieldOf(value, field);
    const names = (field === 'at' ? [given] : LANGUAGES.map((language) => fieldOf(given, language))).flatMap((name) => (typeof name === 'string' || typeof name === 'number' ? [String(name).trim()] : []));
    const again = names.find((name) => seen.has(name));
    names.forEach((name) => seen.add(name));
    return again === undefined ? [] : [problem('warning', 'dataset.series-doubled', { name: again }, file.where([...path, field]))];
  });
}
