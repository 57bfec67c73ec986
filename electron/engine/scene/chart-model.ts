/** A chart as the scene has it. */
import type { ColourRole } from '../units/colour.ts';
import type { Direction, Language } from '../units/language.ts';
import type { Frame, Pt } from '../units/length.ts';
import type { Fill, FontWeight, Point } from './basics.ts';
import type { MarkForm } from '../units/chart-form.ts';

/** How all texts of one kind in a chart look: PowerPoint styles an axis as a whole. */
export interface ChartTextStyle {
  readonly size: Pt;
  readonly weight: FontWeight;
  readonly colour: ColourRole;
}

/**
 * A text in a chart. Each line is centred in the frame, as wide as the widest; the lines stand as far apart as the typeface
 * has them by itself, since charts know no other line spacing.
 */
export interface ChartText {
  readonly lines: readonly string[];
  readonly frame: Frame;
}

/** Where PowerPoint puts a label by itself: beyond a bar's end, in the middle of it (or of a ring's segment), around a line's point. */
export type ChartLabelPlace = 'end' | 'middle' | 'above' | 'below' | 'left' | 'right';

/** A label at a point of a chart. */
export interface ChartLabel extends ChartText {
  readonly style: ChartTextStyle;
  readonly place: ChartLabelPlace;
  /** How far the label stands from that place. */
  readonly moved?: Point;
  /**
   * The number format with which PowerPoint itself would show the value as the label does, so that the label follows
   * when somebody edits the numbers; undefined where the words are not to be had from the value.
   */
  readonly format?: string;
}

export interface ChartPoint {
  /** A finite number; undefined is a gap. */
  readonly value?: number;
  /** The value as the data have it, `1.50`, for the data sheet; there where a value is. */
  readonly digits?: string;
  readonly fill: Fill;
  readonly label?: ChartLabel;
}

/** What stands at a line's points. */
export const MARKERS = ['circle', 'square', 'triangle', 'diamond', 'cross', 'plus'] as const;
/** Lines of small charts have points. */
export type Marker = (typeof MARKERS)[number] | 'point';

export interface ChartSeries {
  /** Heads its column of the chart's data sheet. */
  readonly name: string;
  readonly fill: Fill;
  /** Of a line. */
  readonly dash: 'solid' | 'dash' | 'dot';
  /** Of a line. */
  readonly marker: Marker;
  /** One for each category. */
  readonly points: readonly ChartPoint[];
}

/** The axis along which the categories stand. */
export interface ChartCategories {
  /** In full, as the chart's data sheet has them. */
  readonly names: readonly string[];
  /** As the axis shows them, one for each name, broken into lines; all undefined where text boxes beside the chart name some of them. */
  readonly labels: readonly (ChartText | undefined)[];
  /** Ids of the dataset records that each category tells; left out where none tells any. */
  readonly facts?: readonly (readonly string[])[];
  readonly style: ChartTextStyle;
}

/** Places along a category axis that is true to time; between two categories some may be empty. */
export interface ChartSlots {
  /** One a category, from 0, ascending. */
  readonly of: readonly number[];
  readonly count: number;
}

/** The axis along which the values are measured. */
export interface ChartValues {
  readonly min: number;
  readonly max: number;
  /** Where values must be read off: lines across the plot with their values. Else the labels say them. */
  readonly ticks?: {
    readonly step: number;
    readonly format: string;
    /** From `min` to `max`. */
    readonly labels: readonly ChartText[];
    readonly style: ChartTextStyle;
  };
}

/**
 * A native chart. Categories run from the reading start: in a right-to-left deck the first column is rightmost and bars grow
 * from the right. Lines run from left to right in either (`runOf`). What its parts measure on the page is in scene/chart.ts.
 */
export interface Chart {
  readonly type: 'chart';
  readonly id: string;
  readonly name: string;
  /** What the chart shows and its values, for screen readers. */
  readonly description: string;
  /** Holds plot and texts. */
  readonly frame: Frame;
  /** What the axes span; of a doughnut the square around it. */
  readonly plot: Frame;
  readonly direction: Direction;
  readonly language: Language;
  readonly form: MarkForm;
  /** Of bars and columns: the series on top of each other and not side by side. */
  readonly stacked: boolean;
  readonly series: readonly ChartSeries[];
  readonly categories: ChartCategories;
  readonly values: ChartValues;
  /** Where the category axis is true to time: the place of each category among so many of equal breadth. */
  readonly slots?: ChartSlots;
  /** Space between the bars of two categories, as a share of one bar's thickness. */
  readonly gap: number;
}
