/** The places on the line that get a text, and how wide the texts there may be. */
import type { Pt } from '../../units/length.ts';
import { type Axis, evenAxis, trueAxis } from './axis.ts';
import type { Moment } from './moments.ts';
import { RADIUS } from './placed.ts';

/** Moments with one text. */
export interface Stop {
  readonly moments: readonly Moment[];
  /** One a moment. */
  readonly places: readonly Pt[];
}

export interface Stops {
  readonly axis: Axis;
  readonly stops: readonly Stop[];
  /** Of a text with its pole. */
  readonly width: Pt;
}

/** How texts share the room along the line. */
export interface StopStyle {
  readonly scale: 'even' | 'true';
  readonly sides: 1 | 2;
  /** Whether moments whose markers touch get one text; else each has its own. */
  readonly together: boolean;
}

/** Between two texts of one side. */
export const GAP: Pt = 16;
const WIDEST: Pt = 240;
/** Markers nearer than this touch. */
const TOUCHING = 2 * RADIUS + 2;

/**
 * Stops along a line; the first marker begins where the line does, and behind the last one its text has room.
 * @param length of the line
 */
export function stopsAlong(moments: readonly Moment[], style: StopStyle, length: Pt): Stops {
  const { sides } = style;
  if (style.scale === 'even') {
    const width = Math.min(WIDEST, (sides * (length - RADIUS + GAP)) / (moments.length + sides - 1) - GAP);
    // Few texts are not as wide as they might be: their line is used up to where the last one has its room.
    const axis = shifted(evenAxis(moments.length, length - RADIUS - width));
    return { axis, width, stops: moments.map((moment, index) => single(moment, axis.places[index])) };
  }
  const years = moments.map((moment) => moment.at);
  const widthFor = (stops: number): Pt => {
    const most = Math.ceil(stops / sides);
    return Math.min(WIDEST, (length - RADIUS - GAP * (most - 1)) / most);
  };
  const axisFor = (width: Pt): Axis => shifted(trueAxis(years, length - width - RADIUS));
  const first = axisFor(widthFor(moments.length));
  if (!style.together) {
    return { axis: first, width: widthFor(moments.length), stops: moments.map((moment, index) => single(moment, first.places[index])) };
  }
  const groups = touching(moments, first.places);
  const width = widthFor(groups.length);
  const axis = axisFor(width);
  let from = 0;
  const stops = groups.map((group): Stop => {
    const places = axis.places.slice(from, from + group.length);
    from += group.length;
    return { moments: group, places };
  });
  return { axis, width, stops };
}

export const middleOf = ({ places }: Stop): Pt => places.reduce((sum, place) => sum + place, 0) / places.length;

const single = (moment: Moment, place: Pt = 0): Stop => ({ moments: [moment], places: [place] });

const shifted = (axis: Axis): Axis => ({
  places: axis.places.map((place) => place + RADIUS),
  breaks: axis.breaks.map((place) => place + RADIUS),
  ticks: axis.ticks.map((place) => place + RADIUS),
});

function touching(moments: readonly Moment[], places: readonly Pt[]): readonly (readonly Moment[])[] {
  const groups: Moment[][] = [];
  moments.forEach((moment, index) => {
    const last = groups.at(-1);
    if (last && (places[index] as Pt) - (places[index - 1] as Pt) < TOUCHING) last.push(moment);
    else groups.push([moment]);
  });
  return groups;
}
