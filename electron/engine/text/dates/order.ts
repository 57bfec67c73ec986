/** The one order of dates: whatever sorts by time sorts by this. */
import type { DateBound, DatePart } from '../../language/words.ts';
import type { Day } from './days.ts';
import { daysOf, lastDay, parseDate } from './edtf.ts';
import type { Moment, Precision } from './edtf.ts';

/** A date as datasets write it, with what the source says around it. */
export interface Hedged {
  readonly on: string;
  readonly part?: DatePart | undefined;
  readonly bound?: DateBound | undefined;
}

/** Of dates that begin on one day the wider stands first: "the 2000s", "2000", "January 2000", "early January 2000", "1 January 2000". */
const RANKS: Readonly<Record<Precision | 'part' | 'behind', number>> = { decade: 1, year: 2, month: 3, part: 4, day: 5, behind: 6 };

/**
 * A text by which dates sort, e.g. `2024-05-21/4/2024-05-31` for late May 2024: where the date begins (for "by": where it
 * ends, for "shortly before": between the day before and the day), how wide it is, and where it ends.
 * @returns undefined where the text is no date
 */
export function dateOrder({ on, part, bound }: Hedged): string | undefined {
  const value = parseDate(on);
  if (typeof value === 'string') return undefined;
  const { start, end } = value;
  const [from, to] = daysOf(start, part);
  if (end !== undefined) return key(from, RANKS[start.precision], end === 'open' ? undefined : lastDay(end));
  switch (bound) {
    case 'by':
    case 'shortly-after':
      return key(to, RANKS.behind, to);
    case 'shortly-before':
      return key(dayBefore(from), RANKS.behind, from);
    case 'since':
      return key(from, rankOf(start, part), undefined);
    case undefined:
      return key(from, rankOf(start, part), to);
  }
}

/** Negative where `a` is told before `b`, 0 where nothing tells them apart; texts that are no dates come last. */
export function compareDates(a: Hedged, b: Hedged): number {
  const [first = '~', second = '~'] = [dateOrder(a), dateOrder(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

const rankOf = ({ precision }: Moment, part: DatePart | undefined): number => (part === undefined ? RANKS[precision] : RANKS.part);

/** @param to absent where it still goes on */
const key = (from: Day, rank: number, to: Day | undefined): string => `${inDigits(from)}/${rank}/${to === undefined ? '9999-99-99' : inDigits(to)}`;

const inDigits = ({ year, month, day }: Day): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

function dayBefore({ year, month, day }: Day): Day {
  if (day > 1) return { year, month, day: day - 1 };
  if (month === 1) return { year: year - 1, month: 12, day: 31 };
  return lastDay({ precision: 'month', year, month: month - 1 });
}
