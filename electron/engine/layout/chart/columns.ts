import type { Frame, Pt } from '../../units/length.ts';
import { AXIS_GAP, type Draft, type Form, SIZES, type Task, type Telling, abreast, atSizes, axisStyle, categoryNames, lowestPlot, measured, plotHeight } from './draft.ts';
import { type Base, barSeries, reachOf, spanOf, tagOf } from './marks.ts';
import { type Along, type LowerNames, lowerNames } from './lower-names.ts';
import { slotsOn, timingOf } from './slots.ts';
import { standingTicks } from './standing-ticks.ts';
import { allSet } from './words.ts';

/** Smaller labels on columns are a thicket; lines to read values off are calmer. */
const LABEL_SIZES = SIZES.filter((size) => size >= 14);
const THICKEST: Pt = 96;
/** Columns further apart than this seem to have nothing to do with one another. */
const WIDEST: Pt = 210;
/** Of a column, and of one among several side by side, which must be told apart. */
const [THINNEST, THINNEST_ABREAST] = [5, 9] as const;

/** Standing bars, the first at the reading start, their names below; all pages on one scale. */
export const columns: Form = (task, pages, telling) =>
  atSizes(telling === 'labels' ? LABEL_SIZES : SIZES, (size) => columnsAt(size, task, pages, telling));

/** Columns with texts of one size. */
export function columnsAt(size: Pt, task: Task, pages: readonly (readonly number[])[], telling: Telling): readonly Draft[] | undefined {
  const { chart, frame } = task;
  const scale = telling === 'ticks' ? standingTicks(reachOf(measured(task).chart), size, plotHeight(frame.height, size), task) : undefined;
  if (telling === 'ticks' && !scale) return undefined;
  const timing = timingOf(chart);
  const slots = pages.map((page) => slotsOn(timing, page));
  const most = Math.max(...pages.map((page, index) => slots[index]?.count ?? page.length));
  const widest = Math.max(WIDEST, THICKEST * (abreast(chart) + 0.6));
  const alongFrom = (start: Pt, behind: Pt) => ({ pages, slots, extent: Math.min((frame.width - start - behind) / most, widest) });
  const setNames = (along: Along) => lowerNames(along, size, telling === 'ticks' || slots.some((each) => each !== undefined), task);
  const ticksWidth = scale ? scale.width + AXIS_GAP : 0;
  const first = setNames(alongFrom(ticksWidth, 0));
  if (!first) return undefined;
  let start = Math.max(ticksWidth, first.before);
  // The last column stands half a place before the end of the plot.
  const reach = telling === 'ticks' ? pointReach(measured(task), size) + ROUNDING : 0;
  let behind = Math.max(first.behind, (reach - alongFrom(start, 0).extent / 2) / (1 - 1 / (2 * most)));
  let along = alongFrom(start, behind);
  let names = setNames(along);
  // Names that are given room make the places narrower, beyond which they then reach further.
  for (let round = 0; names && beyond(names, start, behind); round++) {
    if (round === MOST_ROUNDS) return undefined;
    start = Math.max(start, names.before);
    behind = Math.max(behind, names.behind);
    along = alongFrom(start, behind);
    names = along.extent > 0 ? setNames(along) : undefined;
  }
  const { extent } = along;
  const thickness = Math.min(THICKEST, extent / (abreast(chart) + (abreast(chart) === 1 ? 0.6 : 0.8)));
  if (!names || thickness < (abreast(chart) > 1 ? THINNEST_ABREAST : THINNEST)) return undefined;
  const over = scale ? scale.over : 0;
  const height = frame.height - names.height - over;
  if (height < Math.max(lowestPlot(task), scale?.least ?? 0)) return undefined;
  const span = scale ? scale.scale : spanOf(measured(task), 'column', size, height);
  if (!span) return undefined;
  const gap = extent / thickness - abreast(chart);
  const drafts = pages.map((page, index): Draft | undefined => {
    const width = (slots[index]?.count ?? page.length) * extent;
    const left = frame.x + (frame.width - start - most * extent - behind) / 2;
    const plot: Frame = { x: left + start, width, y: frame.y + over, height };
    const values = { min: span.min, max: span.max, ...(scale && { ticks: scale.ticks(plot) }) };
    const base: Base = { form: 'column', plot, stacked: chart.stacked, gap, values, ...(slots[index] && { slots: slots[index] }) };
    // Clear of the numbers at the axis, and as far up as the highest of them.
    const room = { x: plot.x - AXIS_GAP, width: AXIS_GAP + width + behind, y: plot.y - over, height: plot.height + over };
    const series = barSeries(task, page, base, size, telling, telling === 'ticks' ? room : plot);
    const boxes = names.boxes(page, plot);
    return series && {
      ...base,
      beside: boxes,
      frame: { x: left, y: frame.y, width: start + width + behind, height: frame.height - (boxes.length > 0 ? names.height - over : 0) },
      series,
      categories: {
        names: page.map((category) => categoryNames(chart)[category] ?? ''),
        labels: names.labels(page, plot),
        style: axisStyle(size),
      },
    };
  });
  return allSet(drafts);
}

const ROUNDING: Pt = 0.01;

/** Whether names reach further than the room beside the plot. */
const beyond = (names: LowerNames, start: Pt, behind: Pt): boolean => names.before > start + ROUNDING || names.behind > behind + ROUNDING;
/** After so many tries names have no room. */
const MOST_ROUNDS = 4;

/** How far the labels at the points of the chart reach beyond the middles of their columns. */
const pointReach = (task: Task, size: Pt): Pt =>
  Math.max(0, ...task.chart.categories.flatMap(({ highlight }, category) => (highlight ? task.chart.series.map((_, nth) => (tagOf(task, nth, category, size)?.words.width ?? 0) / 2) : [])));
