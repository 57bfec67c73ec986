/** The day of a letter: typed in either calendar, written in numbers of the Persian one. */
import { asciiDigits } from '../ascii-digits.ts';
import { type Day, daysInMonth, daysInPersianMonth, hasPersianYear, toPersianDay } from './days.ts';

/** Years before belong to the Persian calendar: nobody dates a letter 1404 in the Gregorian one. */
const FIRST_GREGORIAN = 1700;

/** Why something is no day: its form, or a month with fewer days. */
export type LetterDayFault = { readonly why: 'form'; readonly meant?: string } | { readonly why: 'days'; readonly year: number; readonly month: number; readonly days: number };

/** `1404/10/15` with ASCII digits, of `1404/10/15`, `۱۴۰۴-۱۰-۱۵` or `2026-01-05`; undefined where it is no day. */
export function letterDay(typed: string): string | undefined {
  const read = readDay(typed);
  if ('why' in read) return undefined;
  return written(read.year < FIRST_GREGORIAN ? read : toPersianDay(read));
}

/** Undefined of a day. */
export function letterDayFault(typed: string): LetterDayFault | undefined {
  const read = readDay(typed);
  if (!('why' in read)) return undefined;
  const meant = read.why === 'form' ? turnedDay(typed) : undefined;
  return meant === undefined ? read : { why: 'form', meant };
}

/** `1404/10/15` of `15/10/1404`, `15.10.1404` or `1404.10.15`. */
function turnedDay(typed: string): string | undefined {
  const [, first, , month, last] = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(asciiDigits(typed.trim())) ?? [];
  if (first === undefined || month === undefined || last === undefined) return undefined;
  const turned = last.length === 4 ? `${last}/${month}/${first}` : `${first}/${month}/${last}`;
  return 'why' in readDay(turned) ? undefined : turned;
}

function readDay(typed: string): Day | LetterDayFault {
  const [, year, , month, day] = (/^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(asciiDigits(typed.trim())) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12 || day < 1 || day > 31) return { why: 'form' };
  const isPersian = year < FIRST_GREGORIAN;
  if (!isPersian && !hasPersianYear(year)) return { why: 'form' };
  const days = isPersian ? daysInPersianMonth(year, month) : daysInMonth(year, month);
  return day > days ? { why: 'days', year, month, days } : { year, month, day };
}

const written = ({ year, month, day }: Day): string => [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('/');
