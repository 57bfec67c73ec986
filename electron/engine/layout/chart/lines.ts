import { MARKER, linePoints } from '../../scene/chart.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { AXIS_GAP, type Draft, type Form, SIZES, type Task, type Telling, atSizes, axisStyle, categoryNames, seriesName } from './draft.ts';
import { endTags, placeEnds } from './line-ends.ts';
import { lineFill } from './fills.ts';
import { lineLabels } from './line-labels.ts';
import { lowerNames } from './lower-names.ts';
import type { Range } from './range.ts';
import { standingTicks } from './standing-ticks.ts';
import { allSet, lineOf } from './words.ts';

const THINNEST: Pt = 4;
const WIDEST: Pt = 210;
const LOWEST_PLOT: Pt = 90;
/** More labels than this around lines are a thicket. */
const MOST_LABELLED = 16;
/** Where the lowest value is more than this share of the highest, lines begin above zero: their differences are the point. */
const FAR_FROM_ZERO = 0.6;
const DASHES = ['solid', 'dash', 'dot'] as const;

/** Lines differ by more than colour: photocopiers know none. */
export const lineDash = (nth: number): (typeof DASHES)[number] => DASHES[nth % DASHES.length] ?? 'solid';

/** Lines, the first category at the reading start; the names of several at their ends. */
export const lines: Form = (task, pages, telling) => atSizes(SIZES, (size) => linesAt(size, task, pages, telling));

function linesAt(size: Pt, task: Task, pages: readonly (readonly number[])[], telling: Telling): readonly Draft[] | undefined {
  const { chart, accent, frame, context } = task;
  const all = categoryNames(chart);
  const most = Math.max(...pages.map((page) => page.length));
  const range = rangeOf(task);
  if (telling === 'labels' && (range.min > 0 || most * chart.series.length > MOST_LABELLED)) return undefined;
  const scale = telling === 'ticks' ? standingTicks(range, size, frame.height, context) : undefined;
  const start = scale ? scale.width + AXIS_GAP : 0;
  const ends = endTags(task, size);
  if (!ends) return undefined;
  // The last point stands half a category before the end of the plot, and its label begins there.
  const wide = (over: Pt) => Math.min(WIDEST, (frame.width - start - over) / most);
  const over = Math.max(0, (ends.reach - wide(0) / 2) / (1 - 1 / (2 * most)));
  const extent = wide(over);
  const names = lowerNames(all, extent, size, true, context);
  if (!names || extent < THINNEST) return undefined;
  const air = telling === 'labels' ? lineOf(size) + MARKER : (scale?.over ?? 0);
  const height = frame.height - names.height - AXIS_GAP - air;
  if (height < LOWEST_PLOT) return undefined;
  const values = scale ? scale.scale : { min: range.min, max: range.max };
  const drafts = pages.map((page): Draft | undefined => {
    const width = page.length * extent;
    const left = frame.x + (frame.width - start - most * extent - over) / 2;
    const plot: Frame = { x: left + start, width, y: frame.y + air, height };
    const points = chart.series.map((_, nth) => page.map((category) => chart.categories[category]?.values[nth]));
    const base = { form: 'line' as const, plot, stacked: false, gap: 0, values };
    const drawn = linePoints({ ...base, direction: 'ltr', series: points.map((list) => ({ points: list.map((value) => (value === undefined ? {} : { value })) })) });
    const room: Frame = { x: left, y: frame.y, width: start + width + over, height: frame.height - names.height - AXIS_GAP };
    const endings = placeEnds(ends, drawn, room);
    const labels = endings && lineLabels(task, page, drawn, endings, room, size, telling);
    if (!labels) return undefined;
    return {
      ...base,
      frame: { ...room, height: frame.height },
      series: chart.series.map((_, nth) => ({
        name: seriesName(chart, nth),
        fill: lineFill(nth, accent),
        dash: lineDash(nth),
        points: page.map((_category, index) => {
          const [value, label] = [points[nth]?.[index], labels[nth]?.[index]];
          return { ...(value !== undefined && { value }), fill: lineFill(nth, accent), ...(label && { label }) };
        }),
      })),
      categories: { names: page.map((category) => all[category] ?? ''), labels: names.place(page, plot), style: axisStyle(size) },
      values: { ...values, ...(scale && { ticks: scale.ticks(plot) }) },
    };
  });
  return allSet(drafts);
}

/** What lines reach: from zero, from below it, or where all is far above zero from the lowest value. */
function rangeOf({ chart }: Task): Range {
  const values = chart.categories.flatMap((category) => category.values.filter((value) => value !== undefined));
  const [min, max] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0 || (min === 0 && max === 0)) return { min: 0, max: 1 };
  return { min: min > max * FAR_FROM_ZERO ? min : Math.min(0, min), max: Math.max(0, max) };
}
