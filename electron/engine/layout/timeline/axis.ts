/** Where moments stand on the line, as lengths from its reading start. */
import type { Pt } from '../../units/length.ts';

export interface Axis {
  /** Place of each moment, in order. */
  readonly places: readonly Pt[];
  /** Middles of the stretches that are drawn shorter than they lasted. */
  readonly breaks: readonly Pt[];
  /** Places of round years, which make the scale visible; none on an even axis. */
  readonly ticks: readonly Pt[];
}

/** A gap longer than this share of the whole span is broken. */
const LONGEST_GAP = 0.5;
/** What a broken gap takes of the line. */
const BROKEN_GAP = 0.16;
/** Fewer moments than this have room whatever the gaps. */
const CROWDED = 4;
const TICK_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500] as const;
const NEAREST_TICKS: Pt = 14;

/** Moments at equal distances from one end of the line to the other. */
export const evenAxis = (count: number, length: Pt): Axis => ({
  places: Array.from({ length: count }, (_, index) => (count === 1 ? 0 : (length * index) / (count - 1))),
  breaks: [],
  ticks: [],
});

/**
 * Moments at their true distances. A gap so long that the others crowd is drawn shorter, and said to be so.
 * @param years decimal years in ascending order
 */
export function trueAxis(years: readonly number[], length: Pt): Axis {
  const gaps = years.slice(1).map((year, index) => year - (years[index] as number));
  const span = sum(gaps);
  if (span <= 0) return { places: years.map(() => 0), breaks: [], ticks: [] };
  const broken = gaps.map((gap) => years.length >= CROWDED && gap > span * LONGEST_GAP && gap < span);
  const told = sum(gaps.filter((_, index) => !broken[index]));
  const shortened = broken.filter(Boolean).length * BROKEN_GAP * length;
  const perYear = told === 0 ? 0 : (length - shortened) / told;
  const places = [0];
  gaps.forEach((gap, index) => {
    places.push((places[index] as Pt) + (broken[index] ? length * BROKEN_GAP : gap * perYear));
  });
  return {
    places,
    breaks: gaps.flatMap((_, index) => (broken[index] ? [((places[index] as Pt) + (places[index + 1] as Pt)) / 2] : [])),
    ticks: gaps.flatMap((_, index) => (broken[index] ? [] : ticksBetween(index, years, places, perYear))),
  };
}

/** Round years between a moment and the next; a round year at a moment has its marker. */
function ticksBetween(index: number, years: readonly number[], places: readonly Pt[], perYear: Pt): readonly Pt[] {
  const step = TICK_STEPS.find((each) => each * perYear >= NEAREST_TICKS);
  const [from, to] = [years[index] as number, years[index + 1] as number];
  if (step === undefined) return [];
  const ticks: Pt[] = [];
  for (let year = (Math.floor(from / step) + 1) * step; year < to; year += step) {
    ticks.push((places[index] as Pt) + (year - from) * perYear);
  }
  return ticks;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
