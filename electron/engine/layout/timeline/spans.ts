import type { Pt } from '../../units/length.ts';
import type { Axis } from './axis.ts';
import type { Moment } from './moments.ts';

/** Stretches of the line that moments last, where the scale is true; one that ends behind the last moment ends with the line at the latest. */
export function spansOf(moments: readonly Moment[], { places }: Axis, length: Pt): readonly (readonly [from: Pt, to: Pt])[] {
  const years = moments.map(({ at }) => at);
  return moments.flatMap(({ at, events }, index) => {
    const until = Math.max(at, ...events.map((event) => event.until ?? at));
    const from = places[index] ?? 0;
    const to = Math.min(length, placeOf(until, years, places));
    return to > from ? [[from, to] as const] : [];
  });
}

/** Where a time stands between moments whose places are known, or behind the last one as between the two before. */
function placeOf(year: number, years: readonly number[], places: readonly Pt[]): Pt {
  const behind = years.findIndex((each) => each > year);
  const next = Math.max(1, behind < 0 ? years.length - 1 : behind);
  const [from = 0, to = 0] = [years[next - 1], years[next]];
  const [start = 0, end = 0] = [places[next - 1], places[next]];
  return to === from ? start : start + ((year - from) / (to - from)) * (end - start);
}
