/** Where a date stands on a time axis. */

const MOMENT = /^(\d{3}[\dX])(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Lengths in months. */
const [YEAR, DECADE, DAY] = [12, 120, 1 / 31] as const;

/**
 * The middle of a year, decade, month, day, or span of two, in months since the year 0: values of a year stand in the middle of
 * it, whatever months stand beside. A span without end counts by its beginning. Undefined where the text is no date.
 */
export function middleInMonths(date: string): number | undefined {
  const [first = '', second] = date.split('/');
  const from = stretchOf(first);
  const to = second === undefined || second === '..' ? from : stretchOf(second);
  return from && to && (from.start + to.end) / 2;
}

function stretchOf(text: string): { readonly start: number; readonly end: number } | undefined {
  const [, year, month, day] = MOMENT.exec(text) ?? [];
  if (year === undefined) return undefined;
  const start = Number(year.replace('X', '0')) * YEAR + (Number(month ?? 1) - 1) + (Number(day ?? 1) - 1) * DAY;
  const length = day !== undefined ? DAY : month !== undefined ? 1 : year.endsWith('X') ? DECADE : YEAR;
  return { start, end: start + length };
}
