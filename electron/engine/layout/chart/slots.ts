/** Places along a category axis that is true to time. */
import type { DeckChart } from '../../deck/blocks.ts';
import type { ChartSlots } from '../../scene/model.ts';

/** Distances between two places, in months: decades to half months. */
const STEPS = [120, 60, 24, 12, 6, 3, 1, 0.5] as const;
/** More places than this make a sheet that nobody edits; fewer than a point of the axis each. */
const MOST = 240;
/** So few are true enough where no calendar's step is. */
const FEW = 100;
/** Share of the axis by which a point may stand beside its time: nobody sees it. */
const FAULT = 0.005;
/** Times whose distances differ by less are evenly spaced: months and days of one length or another. */
const UNEVEN = 1.12;

/** How categories stand in time: evenly, at places of their own, or neither. */
export type Timing = 'even' | 'untrue' | ChartSlots;

/** Finds the fewest places at which all times stand true and apart. `untrue`: there are none, or times are missing or out of order. */
export function timingOf({ categories }: Pick<DeckChart, 'categories'>): Timing {
  const times = categories.map(({ time }) => time);
  if (!times.every((time) => time !== undefined)) return 'even';
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  if (gaps.length === 0) return 'even';
  if (least <= 0) return 'untrue';
  if (most < least * UNEVEN) return 'even';
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  for (const step of [...STEPS, (last - first) / FEW, (last - first) / (MOST - 1)]) {
    const of = times.map((time) => Math.round((time - first) / step));
    const apart = of.every((place, index) => index === 0 || place > (of[index - 1] ?? 0));
    const count = (of.at(-1) ?? 0) + 1;
    const fault = Math.max(...times.map((time, index) => Math.abs(time - first - (of[index] ?? 0) * step)));
    if (apart && count <= MOST && fault <= FAULT * (last - first)) return { of, count };
  }
  return 'untrue';
}

/** The places of the categories of a page, from its first on; undefined where they are evenly spaced. */
export function slotsOn(timing: Timing, page: readonly number[]): ChartSlots | undefined {
  if (timing === 'even' || timing === 'untrue') return undefined;
  const places = page.map((category) => timing.of[category] ?? 0);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  return { of: places.map((place) => place - first), count: last - first + 1 };
}

/** A chart without its times: its categories are evenly spaced. */
export const untimed = (chart: DeckChart): DeckChart => ({
  ...chart,
  categories: chart.categories.map(({ time: _time, ...category }) => category),
});
