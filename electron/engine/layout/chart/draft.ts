/** What the forms of charts share while they are laid out, seen from the reading start. */
import type { DeckChart } from '../../deck/blocks.ts';
import type { Chart, ChartTextStyle, Primitive } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { type WordsAt, categoryName } from './values.ts';
import { lineOf } from './words.ts';

/** A chart that is to be drawn in a place. */
export interface Task {
  readonly chart: DeckChart;
  readonly accent: ColourRole;
  /** Where it may stand, seen from the reading start. */
  readonly frame: Frame;
  /** The chart whose values the axis is to hold; left out, this one. */
  readonly scaled?: DeckChart;
  /** Whether a key above names the series. */
  readonly keyed: boolean;
  /** Whether every value must have a label. */
  readonly labelled: boolean;
  /** What the ids of its parts begin with. */
  readonly id: string;
  /** Whether it is one of many on the page. */
  readonly small: boolean;
  readonly wordsAt: WordsAt;
  readonly context: LayoutContext;
}

/** What the value axis is to hold: a task, but of the chart whose values it is. */
export const measured = (task: Task): Task => (task.scaled === undefined ? task : { ...task, chart: task.scaled });

/** How values are told: each at its mark, or by lines to read them off. */
export type Telling = 'labels' | 'ticks';

/** A chart as if the deck were left-to-right, all but what it is called. */
export interface Draft extends Omit<Chart, 'type' | 'id' | 'name' | 'description' | 'direction' | 'language'> {
  /** What belongs to it and is drawn beside it, in its place on the page. */
  readonly beside: readonly Primitive[];
  /** The place within which it is not mirrored, where it runs from left to right in either direction. */
  readonly stays?: Frame;
}

/** One chart of a page, seen from the reading start. */
export interface DrawnPart {
  readonly draft: Draft;
  /** The categories that it shows. */
  readonly categories: readonly number[];
  /** The only series that it shows; left out, all. */
  readonly series?: number;
  /** Whether its categories are the series of its draft, which has their digits and records; what they say stands beside it. */
  readonly turned?: true;
  /** What is read before it. */
  readonly before: readonly Primitive[];
}

/** One page of a chart, and what stands beside it, in its place on the page. */
export interface DrawnPage {
  readonly parts: readonly DrawnPart[];
  readonly around: readonly Primitive[];
}

/** Lays a form out, some of its categories a page; undefined where it does not come out readable. */
export type Form = (task: Task, pages: readonly (readonly number[])[], telling: Telling) => readonly Draft[] | undefined;
/** The same at one size. */
export type SizedForm = (size: Pt, ...given: Parameters<Form>) => ReturnType<Form>;

/** Sizes of a chart's texts from the preferred one down. */
export const SIZES = [20, 18, 16, 14, 12] as const;
/** The numbers of the value axis are as large at most. */
export const TICK_SIZE: Pt = 14;

/** Between the texts of an axis and the plot. */
export const AXIS_GAP: Pt = 7;
/** Least height of a plot in which columns or lines stand; small charts show a shape more than values. */
export const lowestPlot = ({ small }: Task): Pt => (small ? 34 : 90);

/** Lines to read values off by. */
const STEPS = 5;

/** How names and numbers along the axes look. */
export const axisStyle = (size: Pt, colour: ColourRole = 'ink'): ChartTextStyle => ({ size, weight: 'regular', colour });

/** The first of the sizes at which something comes out. */
export function atSizes<T>(sizes: readonly Pt[], lay: (size: Pt) => T | undefined): T | undefined {
  for (const size of sizes) {
    const laid = lay(size);
    if (laid !== undefined) return laid;
  }
  return undefined;
}

export const categoryNames = ({ categories }: DeckChart): readonly string[] => categories.map(categoryName);

/** The names that are given room along the axis: of small charts the same to all, whichever has the longest. */
export const measuredNames = ({ chart, scaled }: Task): readonly string[] =>
  scaled === undefined ? categoryNames(chart) : [...new Set(scaled.series.flatMap((_, nth) => categoryNames(oneSeries(scaled, nth))))];

/** A single series without a name is headed by what is measured. */
export const seriesName = ({ series, measure }: DeckChart, nth: number): string => series[nth] || measure;

/** How many bars stand side by side in a category. */
export const abreast = ({ stacked, series }: DeckChart): number => (stacked ? 1 : series.length);

/** Height of a plot of at least one line of names below it. */
export const plotHeight = (height: Pt, size: Pt): Pt => height - AXIS_GAP - lineOf(size);

/** About how many lines to read values off by a plot of a length has room for. */
export const stepsFor = (length: Pt, least: Pt): number => Math.max(1, Math.min(STEPS, Math.floor(length / least)));

/** A chart of one of its series alone. */
export const oneSeries = (chart: DeckChart, nth: number): DeckChart => ({
  ...chart,
  stacked: false,
  series: [chart.series[nth] ?? ''],
  categories: chart.categories.map((category) => ({ ...category, values: [category.values[nth]], shown: [category.shown[nth] ?? ''] })),
});
