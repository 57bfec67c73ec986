/** Dates as the dataset writes them (after EDTF, ISO 8601-2): a moment of some precision, or a span of two. */
import { compareDays, daysInMonth } from './days.ts';
import type { Day } from './days.ts';
import type { DatePart } from '../../language/words.ts';

export type Precision = 'day' | 'month' | 'year' | 'decade';

/** A day, month, year or decade of the Gregorian calendar; the finer fields are absent where it is coarser. */
export type Moment =
  | { readonly precision: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly precision: 'month'; readonly year: number; readonly month: number }
  | { readonly precision: 'year'; readonly year: number }
  /** `year` is the decade's first. */
  | { readonly precision: 'decade'; readonly year: number };

export interface DateValue {
  readonly start: Moment;
  /** `open`: still going on. */
  readonly end?: Moment | 'open';
}

/** Why a text is no date. */
export type DateFault = 'form' | 'year' | 'month' | 'day' | 'order';

const MOMENT = /^(?:(\d{3})X|(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?)$/;

/** Reads a date such as `2025-11-12`, `2025-11`, `2025`, `199X`, `2025-11-01/2025-11-12`, `1990/..`. */
export function parseDate(text: string): DateValue | DateFault {
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length > 0) return 'form';
  const start = parseMoment(first);
  if (typeof start === 'string') return start;
  if (second === undefined) return { start };
  if (second === '..') return { start, end: 'open' };
  const end = parseMoment(second);
  if (typeof end === 'string') return end;
  // A span from a date to the same is that date.
  if (first === second) return { start };
  return compareDays(lastDay(end), firstDay(start)) < 0 ? 'order' : { start, end };
}

function parseMoment(text: string): Moment | DateFault {
  const found = MOMENT.exec(text);
  if (found === null) return 'form';
  if (found[1] !== undefined) return { precision: 'decade', year: Number(found[1]) * 10 };
  const year = Number(found[2]);
  if (year === 0) return 'year';
  if (found[3] === undefined) return { precision: 'year', year };
  const month = Number(found[3]);
  if (month < 1 || month > 12) return 'month';
  if (found[4] === undefined) return { precision: 'month', year, month };
  const day = Number(found[4]);
  return day < 1 || day > daysInMonth(year, month) ? 'day' : { precision: 'day', year, month, day };
}

/** First day that a moment can mean. */
export function firstDay(moment: Moment): Day {
  switch (moment.precision) {
    case 'day':
      return moment;
    case 'month':
      return { year: moment.year, month: moment.month, day: 1 };
    case 'year':
    case 'decade':
      return { year: moment.year, month: 1, day: 1 };
  }
}

/** Last day that a moment can mean. */
export function lastDay(moment: Moment): Day {
  switch (moment.precision) {
    case 'day':
      return moment;
    case 'month':
      return { year: moment.year, month: moment.month, day: daysInMonth(moment.year, moment.month) };
    case 'year':
      return { year: moment.year, month: 12, day: 31 };
    case 'decade':
      return { year: moment.year + 9, month: 12, day: 31 };
  }
}

/** First and last day of a moment, or of its early, middle or late third; a day has no parts. */
export function daysOf(moment: Moment, part?: DatePart): readonly [Day, Day] {
  if (part === undefined || moment.precision === 'day') return [firstDay(moment), lastDay(moment)];
  const third = part === 'early' ? 0 : part === 'mid' ? 1 : 2;
  const { year } = moment;
  switch (moment.precision) {
    case 'month': {
      const { month } = moment;
      const last = third === 2 ? daysInMonth(year, month) : third * 10 + 10;
      return [{ year, month, day: third * 10 + 1 }, { year, month, day: last }];
    }
    case 'year': {
      const lastMonth = third * 4 + 4;
      return [{ year, month: third * 4 + 1, day: 1 }, { year, month: lastMonth, day: daysInMonth(year, lastMonth) }];
    }
    case 'decade':
      // Years 0 to 3, 4 to 6 and 7 to 9, so that the middle holds the fifth.
      return [{ year: year + (third === 0 ? 0 : third * 3 + 1), month: 1, day: 1 }, { year: year + third * 3 + 3, month: 12, day: 31 }];
  }
}
