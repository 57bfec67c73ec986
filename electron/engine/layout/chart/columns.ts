import type { Frame, Pt } from '../../units/length.ts';
import { AXIS_GAP, type Draft, type Form, SIZES, type Task, type Telling, abreast, atSizes, axisStyle, categoryNames } from './draft.ts';
import { type Base, barSeries, reachOf, spanOf } from './marks.ts';
import { lowerNames } from './lower-names.ts';
import { standingTicks } from './standing-ticks.ts';
import { allSet } from './words.ts';

/** Smaller labels on columns are a thicket; lines to read values off are calmer. */
const LABEL_SIZES = SIZES.filter((size) => size >= 14);
const THICKEST: Pt = 96;
/** Columns further apart than this seem to have nothing to do with one another. */
const WIDEST: Pt = 210;
const THINNEST: Pt = 5;
const LOWEST_PLOT: Pt = 90;

/** Standing bars, the first at the reading start, their names below; all pages on one scale. */
export const columns: Form = (task, pages, telling) =>
  atSizes(telling === 'labels' ? LABEL_SIZES : SIZES, (size) => columnsAt(size, task, pages, telling));

function columnsAt(size: Pt, task: Task, pages: readonly (readonly number[])[], telling: Telling): readonly Draft[] | undefined {
  const { chart, frame, context } = task;
  const all = categoryNames(chart);
  const most = Math.max(...pages.map((page) => page.length));
  const scale = telling === 'ticks' ? standingTicks(reachOf(chart), size, frame.height, context) : undefined;
  const start = scale ? scale.width + AXIS_GAP : 0;
  const extent = Math.min((frame.width - start) / most, Math.max(WIDEST, THICKEST * (abreast(chart) + 0.6)));
  const thickness = Math.min(THICKEST, extent / (abreast(chart) + (abreast(chart) === 1 ? 0.6 : 0.8)));
  const names = lowerNames(all, extent, size, telling === 'ticks', context);
  if (!names || thickness < THINNEST) return undefined;
  const over = scale ? scale.over : 0;
  const height = frame.height - names.height - AXIS_GAP - over;
  if (height < LOWEST_PLOT) return undefined;
  const span = scale ? scale.scale : spanOf(task, 'column', size, height);
  if (!span) return undefined;
  const gap = extent / thickness - abreast(chart);
  const drafts = pages.map((page): Draft | undefined => {
    const width = page.length * extent;
    const left = frame.x + (frame.width - start - most * extent) / 2;
    const plot: Frame = { x: left + start, width, y: frame.y + over, height };
    const values = { min: span.min, max: span.max, ...(scale && { ticks: scale.ticks(plot) }) };
    const base: Base = { form: 'column', plot, stacked: chart.stacked, gap, values };
    const series = barSeries(task, page, base, size, telling);
    return series && {
      ...base,
      frame: { x: left, y: frame.y, width: start + width, height: frame.height },
      series,
      categories: {
        names: page.map((category) => all[category] ?? ''),
        labels: names.place(page, plot),
        style: axisStyle(size),
      },
    };
  });
  return allSet(drafts);
}
