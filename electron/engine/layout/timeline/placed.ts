import type { Paragraph, Point, TextBox } from '../../scene/model.ts';
import type { Frame, Pt, Size } from '../../units/length.ts';
import type { Axis } from './axis.ts';

/** A stretch of a timeline in place. Lengths count from the reading start and the top of the room it stands in. */
export interface Placed {
  readonly size: Size;
  /** How far down the line runs. */
  readonly line: Pt;
  readonly axis: Axis;
  /** Markers; places of one list are drawn as one. */
  readonly stops: readonly (readonly Pt[])[];
  /** What lasted, from its beginning to its end; none on an even axis. */
  readonly spans: readonly (readonly [from: Pt, to: Pt])[];
  /** From the line to the texts that stand away from it. */
  readonly leaders: readonly (readonly Point[])[];
  /** Whether markers are rings, of which the last alone is filled, and how long the stretches lasted stands on the line. */
  readonly stretches?: readonly Stretch[];
  /** In order of time. */
  readonly labels: readonly Label[];
}

/** How long it was between two moments. */
export interface Stretch {
  readonly frame: Frame;
  readonly paragraphs: readonly Paragraph[];
}

export interface Label {
  readonly part: 'date' | 'event';
  readonly frame: Frame;
  readonly anchor: TextBox['anchor'];
  readonly paragraphs: readonly Paragraph[];
}

/** Half the width of a marker. */
export const RADIUS: Pt = 6;
