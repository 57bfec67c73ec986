import fc from 'fast-check';
import { isLeapJalaaliYear, toGregorian } from 'jalaali-js';
import { describe, expect, it } from 'vitest';
import { formatAxisDate, formatDate } from '../../../electron/engine/text/calendar.ts';
import type { DateLike } from '../../../electron/engine/text/calendar.ts';
import { compareDays, daysInMonth, toPersianDay } from '../../../electron/engine/text/dates/days.ts';
import { firstDay, lastDay, parseDate } from '../../../electron/engine/text/dates/edtf.ts';
import { toLanguageDigits } from '../../../electron/engine/text/numerals.ts';
import { wordsOf } from '../../../electron/engine/language/languages.ts';

describe('parseDate', () => {
  it.each(['2025-11-12', '2025-11', '2025', '199X', '2024-02-29', '2025-11-01/2025-11-12', '1990/..', '2025/2025-03', '199X/200X'])(
    'reads %s',
    (text) => {
      expect(typeof parseDate(text)).toBe('object');
    },
  );

  it.each([
    ['', 'form'], ['25-11-12', 'form'], ['2025-1-2', 'form'], ['2025/11', 'form'], ['2025-11-12/', 'form'], ['../2025', 'form'],
    ['2025/2026/2027', 'form'], ['۲۰۲۵', 'form'], ['19XX', 'form'], ['0000', 'year'], ['2025-00', 'month'], ['2025-13', 'month'],
    ['2025-11-00', 'day'], ['2025-11-31', 'day'], ['2025-02-29', 'day'], ['1900-02-29', 'day'],
    ['2025-11-12/2025-11-11', 'order'], ['2025/2024', 'order'], ['200X/199X', 'order'], ['2025/2025-13', 'month'],
  ])('refuses "%s": %s', (text, fault) => {
    expect(parseDate(text)).toBe(fault);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/X.') }), (text) => void parseDate(text)));
  });
});

describe('the Persian calendar', () => {
  it.each([
    ['2025-11-12', [1404, 8, 21]],
    ['2025-12-26', [1404, 10, 5]],
    ['2025-03-20', [1403, 12, 30]],
    ['2025-03-21', [1404, 1, 1]],
    ['2024-03-20', [1403, 1, 1]],
    ['1979-02-11', [1357, 11, 22]],
    ['1992-05-25', [1371, 3, 4]],
    ['2000-01-01', [1378, 10, 11]],
  ])('%s', (text, [year, month, day]) => {
    const value = parseDate(text);
    if (typeof value === 'string') throw new Error(value);
    expect(toPersianDay(firstDay(value.start))).toEqual({ year, month, day });
  });

  it('holds every day from 1900 to 2100, each a day after the other, and leads back', () => {
    let before = toPersianDay({ year: 1899, month: 12, day: 31 });
    let days = 0;
    for (let year = 1900; year <= 2100; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= daysInMonth(year, month); day += 1) {
          const persian = toPersianDay({ year, month, day });
          expect(toGregorian(persian.year, persian.month, persian.day)).toEqual({ gy: year, gm: month, gd: day });
          const next = persian.day === before.day + 1 || (persian.day === 1 && compareDays(persian, before) > 0);
          expect(next).toBe(true);
          before = persian;
          days += 1;
        }
      }
    }
    expect(days).toBe(73_414);
  });

  it('knows the leap years of our time', () => {
    const leap = [1391, 1395, 1399, 1403, 1408, 1412];
    for (let year = 1390; year <= 1412; year += 1) expect(isLeapJalaaliYear(year)).toBe(leap.includes(year));
  });
});

describe('formatDate', () => {
  it.each<readonly [DateLike, string, string, string]>([
    ['2025-11-12', '12 November 2025', '۱۲ نوامبر ۲۰۲۵', '۲۱ آبان ۱۴۰۴'],
    ['2025-11', 'November 2025', 'نوامبر ۲۰۲۵', 'آبان یا آذر ۱۴۰۴'],
    ['2025-03', 'March 2025', 'مارس ۲۰۲۵', 'اسفند ۱۴۰۳ یا فروردین ۱۴۰۴'],
    ['2025', '2025', '۲۰۲۵', '۱۴۰۳ یا ۱۴۰۴'],
    ['199X', 'the 1990s', 'دههٔ ۱۹۹۰', 'دههٔ ۱۹۹۰ میلادی'],
    ['2025-11-11/2025-11-12', '11–12 November 2025', '۱۱ و ۱۲ نوامبر ۲۰۲۵', '۲۰ و ۲۱ آبان ۱۴۰۴'],
    ['2025-11-11/2025-11-13', '11–13 November 2025', '۱۱ تا ۱۳ نوامبر ۲۰۲۵', '۲۰ تا ۲۲ آبان ۱۴۰۴'],
    ['2025-10-30/2025-11-02', '30 October – 2 November 2025', '۳۰ اکتبر تا ۲ نوامبر ۲۰۲۵', '۸ تا ۱۱ آبان ۱۴۰۴'],
    ['2025-12-30/2026-01-02', '30 December 2025 – 2 January 2026', '۳۰ دسامبر ۲۰۲۵ تا ۲ ژانویه ۲۰۲۶', '۹ تا ۱۲ دی ۱۴۰۴'],
    ['2025-10/2025-11', 'October–November 2025', 'اکتبر تا نوامبر ۲۰۲۵', 'مهر تا آذر ۱۴۰۴'],
    ['1992/2013', '1992–2013', '۱۹۹۲ تا ۲۰۱۳', '۱۳۷۰ تا ۱۳۹۲'],
    ['1990/..', 'since 1990', 'از ۱۹۹۰', 'از ۱۳۶۸ یا ۱۳۶۹'],
    ['199X/..', 'since the 1990s', 'از دههٔ ۱۹۹۰', 'از دههٔ ۱۹۹۰ میلادی'],
    ['199X/200X', 'the 1990s – the 2000s', 'دههٔ ۱۹۹۰ تا دههٔ ۲۰۰۰', 'دههٔ ۱۹۹۰ تا دههٔ ۲۰۰۰ میلادی'],
    ['2024/2025-03', '2024 – March 2025', '۲۰۲۴ تا مارس ۲۰۲۵', '۱۴۰۲ تا فروردین ۱۴۰۴'],
    [{ on: '2025-11', part: 'early' }, 'early November 2025', 'اوایل نوامبر ۲۰۲۵', 'آبان ۱۴۰۴'],
    [{ on: '2025-10', part: 'late' }, 'late October 2025', 'اواخر اکتبر ۲۰۲۵', 'مهر یا آبان ۱۴۰۴'],
    [{ on: '2022', part: 'early' }, 'early 2022', 'اوایل ۲۰۲۲', 'اواخر ۱۴۰۰ یا اوایل ۱۴۰۱'],
    [{ on: '2022', part: 'mid' }, 'mid-2022', 'اواسط ۲۰۲۲', '۱۴۰۱'],
    [{ on: '199X', part: 'early' }, 'the early 1990s', 'اوایل دههٔ ۱۹۹۰', 'اوایل دههٔ ۱۹۹۰ میلادی'],
    [{ on: '2024', bound: 'by' }, 'by the end of 2024', 'تا پایان ۲۰۲۴', 'تا دی ۱۴۰۳'],
    [{ on: '2025-11-12', bound: 'by' }, 'by 12 November 2025', 'تا ۱۲ نوامبر ۲۰۲۵', 'تا ۲۱ آبان ۱۴۰۴'],
    [{ on: '2022', bound: 'since' }, 'since 2022', 'از ۲۰۲۲', 'از ۱۴۰۰ یا ۱۴۰۱'],
    [{ on: '2025-11-12', bound: 'shortly-before' }, 'shortly before 12 November 2025', 'اندکی پیش از ۱۲ نوامبر ۲۰۲۵', 'اندکی پیش از ۲۱ آبان ۱۴۰۴'],
    [{ on: '2025-11', part: 'early', bound: 'shortly-after' }, 'shortly after early November 2025', 'اندکی پس از اوایل نوامبر ۲۰۲۵', 'اندکی پس از آبان ۱۴۰۴'],
    ['0500', '500', '۵۰۰', '۵۰۰'],
    ['بی‌تاریخ 1', 'بی‌تاریخ 1', 'بی‌تاریخ ۱', 'بی‌تاریخ ۱'],
  ])('%o', (date, english, gregorian, persian) => {
    expect(formatDate(date, 'en', 'gregorian')).toBe(english);
    expect(formatDate(date, 'fa', 'gregorian')).toBe(gregorian);
    expect(formatDate(date, 'fa', 'persian')).toBe(persian);
  });

  it.each<readonly [DateLike, string, string]>([
    ['2025-11-12', '۲۱ آبان ۱۴۰۴ (۱۲ نوامبر ۲۰۲۵)', '12 November 2025 (21 Aban 1404)'],
    ['2024', '۱۴۰۲ یا ۱۴۰۳ (۲۰۲۴)', '2024 (1402 or 1403 SH)'],
    [{ on: '2024', bound: 'by' }, 'تا دی ۱۴۰۳ (تا پایان ۲۰۲۴)', 'by the end of 2024 (by Dey 1403)'],
    ['199X', 'دههٔ ۱۹۹۰ میلادی', 'the 1990s'],
    ['0500', '۵۰۰', '500'],
  ])('%o in both calendars', (date, persian, english) => {
    expect(formatDate(date, 'fa', 'both')).toBe(persian);
    expect(formatDate(date, 'en', 'both')).toBe(english);
  });

  it.each<readonly [date: DateLike, calendar: 'persian' | 'both', persian: string, english: string]>([
    ['2024', 'persian', '۲۰۲۴ میلادی', '2024'],
    ['2024', 'both', '۲۰۲۴ میلادی', '2024'],
    ['2025-06', 'persian', 'ژوئن ۲۰۲۵ میلادی', 'June 2025'],
    ['2025-03', 'both', 'مارس ۲۰۲۵ میلادی', 'March 2025'],
    ['2019/2023', 'persian', '۲۰۱۹ تا ۲۰۲۳ میلادی', '2019–2023'],
    ['2024/2025-03', 'persian', '۲۰۲۴ تا مارس ۲۰۲۵ میلادی', '2024 – March 2025'],
    ['2020/..', 'persian', 'از ۲۰۲۰ میلادی', 'since 2020'],
    ['199X', 'persian', 'دههٔ ۱۹۹۰ میلادی', 'the 1990s'],
    [{ on: '2024', bound: 'by' }, 'persian', 'تا پایان ۲۰۲۴ میلادی', 'by the end of 2024'],
    [{ on: '2022', part: 'early' }, 'both', 'اوایل ۲۰۲۲ میلادی', 'early 2022'],
    ['2025-11-12', 'persian', '۲۱ آبان ۱۴۰۴', '21 Aban 1404'],
    ['2025-03-15/2025-03-25', 'persian', '۲۵ اسفند ۱۴۰۳ تا ۵ فروردین ۱۴۰۴', '25 Esfand 1403 – 5 Farvardin 1404'],
    ['2025-03-15/2025-03-25', 'both', '۲۵ اسفند ۱۴۰۳ تا ۵ فروردین ۱۴۰۴ (۱۵ تا ۲۵ مارس ۲۰۲۵)', '15–25 March 2025 (25 Esfand 1403 – 5 Farvardin 1404)'],
    ['0500', 'persian', '۵۰۰', '500'],
  ])('%o of a number, in the calendar "%s", stays the period it was counted over', (date, calendar, persian, english) => {
    expect(formatDate(date, 'fa', calendar, true)).toBe(persian);
    expect(formatDate(date, 'en', calendar, true)).toBe(english);
  });

  it.each([
    ['2024', '۲۰۲۴', '2024'],
    ['2025-06', 'ژوئن ۲۰۲۵', 'June 2025'],
    ['2025-11-12', '۲۱ آبان ۱۴۰۴', '21 Aban 1404'],
  ])('%s on a time axis', (date, persian, english) => {
    expect(formatAxisDate(date, 'fa', 'persian')).toBe(persian);
    expect(formatAxisDate(date, 'en', 'persian')).toBe(english);
  });

  it('never writes what one date may mean as a span', () => {
    const dates = fc.oneof(fc.integer({ min: 1900, max: 2100 }).map(String), fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`));
    fc.assert(
      fc.property(dates, fc.constantFrom(undefined, 'early' as const, 'mid' as const, 'late' as const), fc.constantFrom('fa' as const, 'en' as const), fc.constantFrom('persian' as const, 'both' as const), (on, part, language, calendar) => {
        expect(formatDate({ on, part }, language, calendar)).not.toMatch(/–| تا /u);
      }),
    );
  });

  it('writes every Persian day so that it can be read back', () => {
    const months = wordsOf('fa').months.persian;
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [day, month, year] = formatDate(iso, 'fa', 'persian').split(' ');
        const number = (text = ''): number => Number(toLanguageDigits(text, 'en'));
        const { gy, gm, gd } = toGregorian(number(year), months.indexOf(month ?? '') + 1, number(day));
        expect(`${gy}-${String(gm).padStart(2, '0')}-${String(gd).padStart(2, '0')}`).toBe(iso);
      }),
    );
  });

  it('shows a coarse date by Persian names that hold its first and its last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 700, max: 2500 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
        const value = parseDate(text);
        if (typeof value === 'string') throw new Error(value);
        const shown = formatDate(text, 'en', 'persian');
        for (const day of [firstDay(value.start), lastDay(value.start)]) {
          const persian = toPersianDay(day);
          expect(shown).toContain(wordsOf('en').months.persian[persian.month - 1]);
          expect(shown).toContain(String(persian.year));
        }
      }),
    );
  });

  it('has no Latin digit in Persian and no Persian one in English', () => {
    for (const calendar of ['gregorian', 'persian', 'both'] as const) {
      for (const date of ['2025-11-12', '2025-11', '2025', '199X', '1990/..', '2025-10/2025-11']) {
        expect(formatDate(date, 'fa', calendar)).not.toMatch(/[0-9A-Za-z]/);
        expect(formatDate(date, 'en', calendar)).not.toMatch(/[۰-۹آ-ی]/);
      }
    }
  });
});
