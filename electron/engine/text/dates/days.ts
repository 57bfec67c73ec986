/** Days of the Gregorian and the Persian (Iranian, solar Hijri) calendar. */
import { jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js';

/** A day in some calendar; months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years that can be shown in the Persian calendar: from its first to as far as its leap years are agreed upon. */
const PERSIAN_YEARS = { from: 623, to: 2999 } as const;

/** Length of a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Length of a month of the Persian calendar; its leap years are known for the years that somebody prints. */
export function daysInPersianMonth(year: number, month: number): number {
  return year >= 1 && year <= 3177 ? jalaaliMonthLength(year, month) : 31;
}

/** Negative where `a` is earlier than `b`, 0 on the same day. */
export const compareDays = (a: Day, b: Day): number => a.year - b.year || a.month - b.month || a.day - b.day;

/** Whether a Gregorian year has years of the Persian calendar that can be named. */
export const hasPersianYear = (year: number): boolean => year >= PERSIAN_YEARS.from && year <= PERSIAN_YEARS.to;

/** A Gregorian day in the Persian calendar. The year must satisfy `hasPersianYear`. */
export function toPersianDay(day: Day): Day {
  const { jy, jm, jd } = toJalaali(day.year, day.month, day.day);
  return { year: jy, month: jm, day: jd };
}

/** A day of the Persian calendar in the Gregorian one. */
export function toGregorianDay(day: Day): Day {
  const { gy, gm, gd } = toGregorian(day.year, day.month, day.day);
  return { year: gy, month: gm, day: gd };
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
