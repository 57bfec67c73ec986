import { valueAt } from '../../scene/chart.ts';
import type { Chart } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { AXIS_GAP, type Task, stepsFor } from './draft.ts';
import { FINELY_ROUND, type Range, type Scale, lineValues, roundScale } from './range.ts';
import { tickFace, tickNumbers } from './ticks.ts';
import { type Words, lineOf, placed } from './words.ts';

/** Least distance between two lines, in lines of their numbers. */
const DISTANCE = 2;

/** The axis at the reading start of columns and lines. */
export interface StandingTicks {
  readonly scale: Scale;
  /** Of the widest number. */
  readonly width: Pt;
  /** Of a plot in which the numbers stand apart. */
  readonly least: Pt;
  /** How far the highest number reaches over the plot. */
  readonly over: Pt;
  readonly ticks: (plot: Frame) => NonNullable<Chart['values']['ticks']>;
}

/** @returns undefined where the numbers have no room above one another */
export function standingTicks(range: Range, size: Pt, height: Pt, { small, context }: Task): StandingTicks | undefined {
  const line = lineOf(tickFace(size).size);
  const scale = roundScale(range, stepsFor(height, DISTANCE * line), small ? FINELY_ROUND : undefined);
  const { words, look } = tickNumbers(scale, size, context);
  const least = (words.length - 1) * line;
  if (height < least) return undefined;
  return {
    scale,
    width: Math.max(...words.map(({ width }) => width)),
    least,
    over: line / 2,
    ticks: (plot) => ({
      ...look,
      labels: lineValues(scale).map((value, index) =>
        placed(
          words[index] as Words,
          plot.x - AXIS_GAP,
          valueAt({ form: 'column', plot, direction: 'ltr', values: scale }, value),
          { x: 'end', y: 'middle' },
        ),
      ),
    }),
  };
}
