/** The day of a letter: typed in either calendar, written in numbers of the Persian one. */
import { asciiDigits } from '../ascii-digits.ts';
import { type Day, daysInMonth, daysInPersianMonth, hasPersianYear, toPersianDay } from './days.ts';

/** Years before belong to the Persian calendar: nobody dates a letter 1404 in the Gregorian one. */
const FIRST_GREGORIAN = 1700;

/** `1404/10/15` with ASCII digits, of `1404/10/15`, `۱۴۰۴-۱۰-۱۵` or `2026-01-05`; undefined where it is no day. */
export function letterDay(typed: string): string | undefined {
  const [, year, , month, day] = (/^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(asciiDigits(typed.trim())) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12 || day < 1) return undefined;
  const given: Day = { year, month, day };
  if (year < FIRST_GREGORIAN) return day <= daysInPersianMonth(year, month) ? written(given) : undefined;
  return day <= daysInMonth(year, month) && hasPersianYear(year) ? written(toPersianDay(given)) : undefined;
}

const written = ({ year, month, day }: Day): string => [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('/');
