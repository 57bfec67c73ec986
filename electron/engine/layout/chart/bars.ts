import { valueAt } from '../../scene/chart.ts';
import type { Chart } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { AXIS_GAP, type Draft, type Form, SIZES, TICK_SIZE, type Task, type Telling, abreast, atSizes, axisStyle, categoryNames, measured, measuredNames, stepsFor } from './draft.ts';
import { type Base, barSeries, reachOf, spanOf } from './marks.ts';
import { lineValues, roundScale } from './range.ts';
import { tickNumbers } from './ticks.ts';
import { type Words, allSet, eachSet, lineOf, placed, setWords } from './words.ts';

/** Share of the width that the names may take. */
const NAMES = 0.38;
/** Between the names of neighbouring bars. */
const NAME_AIR: Pt = 2;
/** Between the bars of two categories, in thicknesses. */
const GAP = 0.6;
const THICKEST: Pt = 72;
/** Of one bar among several side by side. */
const THINNEST: Pt = 9;
/** Least distance between two lines to read values off. */
const TICK_DISTANCE: Pt = 90;

/** Lying bars, the first on top, their names at the reading start; all pages on one scale. */
export const bars: Form = (task, pages, telling) => atSizes(SIZES, (size) => barsAt(size, task, pages, telling));

/** Bars with texts of one size. */
export function barsAt(size: Pt, task: Task, pages: readonly (readonly number[])[], telling: Telling): readonly Draft[] | undefined {
  const { chart, frame, context } = task;
  const all = categoryNames(chart);
  const set = (list: readonly string[]) => eachSet(list, (name) => setWords(name, axisStyle(size), frame.width * NAMES, context));
  const names = set(all);
  const room = task.scaled === undefined ? names : set(measuredNames(task));
  if (!names || !room) return undefined;
  const top = telling === 'ticks' ? lineOf(Math.min(size, TICK_SIZE)) + AXIS_GAP : 0;
  const most = Math.max(...pages.map((page) => page.length));
  const extent = Math.min((frame.height - top) / most, THICKEST * (abreast(chart) + GAP));
  if (extent < Math.max(...room.map(({ height }) => height)) + NAME_AIR) return undefined;
  if (abreast(chart) > 1 && extent / (abreast(chart) + GAP) < THINNEST) return undefined;

  const nameWidth = Math.max(...room.map(({ width }) => width));
  const start = frame.x + nameWidth + AXIS_GAP;
  const length = frame.width - nameWidth - AXIS_GAP;
  const axis = telling === 'labels' ? labelled(size, length, task) : ticked(size, length, task);
  if (!axis) return undefined;
  return allSet(
    pages.map((page): Draft | undefined => {
      const plot: Frame = { x: start, width: axis.length, y: frame.y + top, height: page.length * extent };
      const values = { ...axis.values, ...(axis.ticks && { ticks: axis.ticks(plot) }) };
      const base: Base = { form: 'bar', plot, stacked: chart.stacked, gap: GAP, values };
      const series = barSeries(task, page, base, size, telling);
      return series && {
        ...base,
        beside: [],
        frame: { ...frame, height: top + plot.height },
        series,
        categories: {
          names: page.map((category) => all[category] ?? ''),
          labels: page.map((category, index) =>
            placed(names[category] as Words, start - AXIS_GAP, plot.y + (index + 0.5) * extent, { x: 'end', y: 'middle' }),
          ),
          style: axisStyle(size),
        },
      };
    }),
  );
}

interface Axis {
  readonly values: Chart['values'];
  readonly length: Pt;
  readonly ticks?: (plot: Frame) => NonNullable<Chart['values']['ticks']>;
}

function labelled(size: Pt, length: Pt, task: Task): Axis | undefined {
  const span = spanOf(measured(task), 'bar', size, length);
  return span && { values: span, length };
}

/** Lines to read values off, their numbers above the plot; the last one stands within the frame. */
function ticked(size: Pt, room: Pt, task: Task): Axis | undefined {
  const scale = roundScale(reachOf(measured(task).chart), stepsFor(room, TICK_DISTANCE));
  const { words, look } = tickNumbers(scale, size, task.context);
  const widest = Math.max(...words.map(({ width }) => width));
  const length = room - (words.at(-1)?.width ?? 0) / 2;
  if (widest + AXIS_GAP > length / (words.length - 1)) return undefined;
  return {
    values: scale,
    length,
    ticks: (plot) => ({
      ...look,
      labels: lineValues(scale).map((value, index) =>
        placed(words[index] as Words, valueAt({ form: 'bar', plot, direction: 'ltr', values: scale }, value), plot.y - AXIS_GAP, { x: 'middle', y: 'end' }),
      ),
    }),
  };
}
