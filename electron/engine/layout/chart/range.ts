/** What the value axis spans. */
import type { DeckChart } from '../../deck/blocks.ts';
import { decimalsOf, plainDecimal } from '../../text/decimal.ts';
import type { Pt } from '../../units/length.ts';

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** A bar's end with the room that its label takes beyond it. */
export interface Reach {
  readonly value: number;
  readonly room: Pt;
}

/** Share of the axis that labels may take; with longer ones the bars would say nothing. */
const MOST_FOR_LABELS = 0.6;

/**
 * The span from zero, or from below it, in which bars are as long as they can be while all their labels stand within the axis.
 * The values are such as can be measured: none is so small that the scale would have no end.
 * @param length of the axis
 * @returns undefined where labels leave too little of it to the bars
 */
export function labelledRange(reaches: readonly Reach[], length: Pt): Range | undefined {
  const side = (sign: 1 | -1) => reaches.filter(({ value }) => (sign === 1 ? value >= 0 : value < 0));
  const extent = (list: readonly Reach[], scale: number) => Math.max(0, ...list.map(({ value, room }) => Math.abs(value) * scale + room));
  const [above, below] = [side(1), side(-1)];
  const needed = (scale: number) => extent(above, scale) + extent(below, scale);
  const largest = Math.max(0, ...reaches.map(({ value }) => Math.abs(value)));
  if (needed(0) > length * MOST_FOR_LABELS) return undefined;
  if (largest === 0) return { min: 0, max: 1 };
  let [low, high] = [0, length / largest];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (needed(middle) <= length) low = middle;
    else high = middle;
  }
  const [up, down] = [extent(above, low), extent(below, low)];
  // What rounding leaves goes to the side that is longer.
  const rest = length - up - down;
  return up >= down ? { min: tidy(-down / low), max: tidy((up + rest) / low) } : { min: tidy(-(down + rest) / low), max: tidy(up / low) };
}

/** Halvings until the scale is exact to a millionth of a point. */
const STEPS = 60;
const tidy = (value: number): number => Number(value.toPrecision(8)) + 0;

/** Whether values can be measured: numbers beyond these are of no quantity that anybody charts. */
export function hasMeasures({ categories }: Pick<DeckChart, 'categories'>): boolean {
  const largest = Math.max(0, ...categories.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))));
  return largest === 0 || (largest > LEAST && largest < LARGEST);
}

const [LEAST, LARGEST] = [1e-9, 1e15] as const;

export interface Scale extends Range {
  readonly step: number;
}

/** Numbers that lines to read values off by stand apart; and more of them, where a coarse scale would leave much of a small chart empty. */
const ROUND = [1, 2, 2.5, 5, 10] as const;
export const FINELY_ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/** A span between round numbers that holds all values, with about so many steps between lines. */
export function roundScale({ min, max }: Range, steps: number, round: readonly number[] = ROUND): Scale {
  const span = max - min || Math.abs(max) || 1;
  const rough = span / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = tidy((round.find((each) => each * power >= rough * 0.999) ?? 10) * power);
  const [first, last] = [Math.floor(min / step + 1e-9), Math.ceil(max / step - 1e-9)];
  return { min: times(first, step), max: times(Math.max(last, first + 1), step), step };
}

/** So many steps, with no more decimals than a step has. */
const times = (count: number, step: number): number => Number((count * step).toFixed(Math.min(MOST_PLACES, decimalsOf(plainDecimal(step))))) + 0;
/** What `toFixed` takes. */
const MOST_PLACES = 100;

/** The values at a scale's lines, from `min` to `max`, which are multiples of the step. */
export const lineValues = ({ min, max, step }: Scale): readonly number[] => {
  const first = Math.round(min / step);
  return Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => times(first + index, step));
};
