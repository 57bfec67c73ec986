import { MARKER, linePoints } from '../../scene/chart.ts';
import type { Primitive } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { openLine, stroke } from '../lines.ts';
import { partName } from '../names.ts';
import { AXIS_GAP, type Draft, type Form, SIZES, type Task, type Telling, atSizes, axisStyle, categoryNames, lowestPlot, measured, plotHeight, seriesName } from './draft.ts';
import { endTags, placeEnds } from './line-ends.ts';
import { lineFill, lineLook } from './fills.ts';
import { lineLabels } from './line-labels.ts';
import { lowerNames } from './lower-names.ts';
import type { Range } from './range.ts';
import { slotsOn, timingOf } from './slots.ts';
import { standingTicks } from './standing-ticks.ts';
import { allSet, lineOf } from './words.ts';

const THINNEST: Pt = 4;
const WIDEST: Pt = 210;
/** More labels than this around lines are a thicket. */
const MOST_LABELLED = 16;
/** Where the lowest value is more than this share of the highest, lines begin above zero: their differences are the point. */
const FAR_FROM_ZERO = 0.6;
/** Fewer values than this have no course whose differences could be the point. */
const COURSE = 4;
/** Between the two strokes that mark a cut axis, and half their height. */
const CUT: Pt = 5;

/** Lines, the first category at the left in either direction, as Iranian statistics print them too; the names of several at their ends. */
export const lines: Form = (task, pages, telling) => atSizes(SIZES, (size) => linesAt(size, task, pages, telling));

/** Lines with texts of one size. */
export function linesAt(size: Pt, given: Task, pages: readonly (readonly number[])[], telling: Telling): readonly Draft[] | undefined {
  const { chart, accent, frame } = given;
  const task = { ...given, context: { ...given.context, stays: frame } };
  const range = rangeOf(measured(task));
  const timing = timingOf(chart);
  const slots = pages.map((page) => slotsOn(timing, page));
  const most = Math.max(...pages.map((page, index) => slots[index]?.count ?? page.length));
  const longest = Math.max(...pages.map((page) => page.length));
  if (telling === 'labels' && (range.min > 0 || longest * chart.series.length > MOST_LABELLED)) return undefined;
  const scale = telling === 'ticks' ? standingTicks(range, size, plotHeight(frame.height, size), task) : undefined;
  if (telling === 'ticks' && !scale) return undefined;
  const ends = endTags(task, pages, size, telling);
  if (!ends) return undefined;
  const ticksWidth = scale ? scale.width + AXIS_GAP : 0;
  const wide = (start: Pt, over: Pt) => Math.min((WIDEST * longest) / most, (frame.width - start - over) / most);
  // The last point stands half a place before the end of the plot, and its label begins there.
  const reached = (start: Pt) => Math.max(0, (ends.reach - wide(start, 0) / 2) / (1 - 1 / (2 * most)));
  const along = (start: Pt, over: Pt) => ({ pages, slots, extent: wide(start, over) });
  const first = lowerNames(along(ticksWidth, reached(ticksWidth)), size, true, task);
  if (!first) return undefined;
  const start = Math.max(ticksWidth, first.before);
  const over = Math.max(reached(start), first.behind);
  const extent = wide(start, over);
  const names = lowerNames(along(start, over), size, true, task);
  if (!names || (extent * most) / longest < THINNEST) return undefined;
  const air = telling === 'labels' ? lineOf(size) + MARKER : (scale?.over ?? 0);
  const height = frame.height - names.height - air;
  if (height < Math.max(lowestPlot(task), scale?.least ?? 0)) return undefined;
  const values = scale ? scale.scale : { min: range.min, max: range.max };
  const drafts = pages.map((page, nthPage): Draft | undefined => {
    const width = (slots[nthPage]?.count ?? page.length) * extent;
    const left = frame.x + (frame.width - start - most * extent - over) / 2;
    const plot: Frame = { x: left + start, width, y: frame.y + air, height };
    const points = chart.series.map((_, nth) => page.map((category) => chart.categories[category]?.values[nth]));
    const base = { form: 'line' as const, plot, stacked: false, gap: 0, values, ...(slots[nthPage] && { slots: slots[nthPage] }) };
    const drawn = linePoints({ ...base, direction: 'ltr', series: points.map((list) => ({ points: list.map((value) => (value === undefined ? {} : { value })) })) });
    const room: Frame = { x: left, y: frame.y, width: start + width + over, height: frame.height - names.height };
    const endings = placeEnds({ ...ends, words: ends.words[nthPage] ?? [] }, drawn, room);
    const numbers = scale?.ticks(plot).labels.map((label) => label.frame) ?? [];
    const labels = endings && lineLabels(task, page, drawn, endings, numbers, room, size, telling);
    if (!labels) return undefined;
    const boxes = names.boxes(page, plot);
    return {
      ...base,
      stays: frame,
      beside: [...boxes, ...(values.min > 0 ? cutMark(plot, task) : [])],
      frame: { ...room, height: boxes.length > 0 ? room.height + (scale?.over ?? 0) : frame.height },
      series: chart.series.map((_, nth) => ({
        name: seriesName(chart, nth),
        ...lineLook(nth, accent),
        ...(task.small && { marker: 'point' as const }),
        points: page.map((_category, index) => {
          const [value, label] = [points[nth]?.[index], labels[nth]?.[index]];
          return { ...(value !== undefined && { value }), fill: lineFill(nth, accent), ...(label && { label }) };
        }),
      })),
      categories: { names: page.map((category) => categoryNames(chart)[category] ?? ''), labels: names.labels(page, plot), style: axisStyle(size) },
      values: { ...values, ...(scale && { ticks: scale.ticks(plot) }) },
    };
  });
  return allSet(drafts);
}

/** Two strokes across the foot of an axis that does not begin at zero. */
function cutMark({ x, y, height }: Frame, { id, context }: Task): readonly Primitive[] {
  const foot = y + height;
  return [0, 1].map((nth) => {
    const at = x + CUT * (1 + nth);
    return openLine(`${id}-cut-${nth + 1}`, partName('rule', context.meta.language), [{ x: at - CUT / 2, y: foot + CUT }, { x: at + CUT / 2, y: foot - CUT }], stroke('muted', 1.5), context);
  });
}

/** What lines reach: from zero, from below it, or where all is far above zero from the lowest value. */
function rangeOf({ chart }: Task): Range {
  const values = chart.categories.flatMap((category) => category.values.filter((value) => value !== undefined));
  const [min, max] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0 || (min === 0 && max === 0)) return { min: 0, max: 1 };
  const course = chart.categories.filter((category) => category.values.some((value) => value !== undefined)).length >= COURSE;
  return { min: course && min > max * FAR_FROM_ZERO ? min : Math.min(0, min), max: Math.max(0, max) };
}
