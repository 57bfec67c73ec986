/** Classes of values with limits that one can read, for the shades of a map. */
export interface ValueClass {
  /** The least value in it. */
  readonly from: number;
  /** The first value above it; of the highest class its largest value. */
  readonly to: number;
}

const MOST = 5;
/** From this ratio of the largest value to the smallest on, classes grow as their values do. */
const WIDE = 8;
/** Round numbers within a power of ten. */
const ROUND = [1, 2, 5] as const;

/** At most five classes of some values, from the lowest on, each of which holds one of them. */
export function classesOf(values: readonly number[]): readonly ValueClass[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) return [{ from: least, to: most }];
  const limits = (least > 0 && most / least >= WIDE ? growing(least, most) : even(least, most)).filter((limit) => limit > least && limit < most);
  const from = [least, ...limits.slice(-(MOST - 1))];
  return from
    .map((limit, index): ValueClass => ({ from: limit, to: from[index + 1] ?? most }))
    .filter((_, index, all) => values.some((value) => classOf(value, all) === index));
}

/** Index of a value's class. */
export const classOf = (value: number, classes: readonly ValueClass[]): number => Math.max(0, classes.findLastIndex(({ from }) => value >= from));

function growing(least: number, most: number): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((power) => ROUND.map((digit) => Number(`${digit}e${power}`)));
}

/** Steps of one round size, the smallest that makes no more than five classes. */
function even(least: number, most: number): readonly number[] {
  const power = Math.floor(Math.log10((most - least) / MOST));
  const sizes = [power, power + 1].flatMap((each) => ROUND.map((digit) => Number(`${digit}e${each}`)));
  for (const size of sizes) {
    const [first, last] = [Math.floor(least / size) + 1, Math.ceil(most / size) - 1];
    if (last - first + 2 <= MOST) return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => Number(((first + index) * size).toPrecision(12)));
  }
  return [];
}
