import { expect, it } from 'vitest';
import { letterDay } from '../../../electron/engine/text/dates/letter-day.ts';

it.each([
  ['1404/10/15', '1404/10/15'],
  ['۱۴۰۴-۱-۵', '1404/01/05'],
  ['2026-01-05', '1404/10/15'],
  [' 2025/3/20 ', '1403/12/30'],
  ['1403/12/30', '1403/12/30'],
  ['1404/12/30', undefined],
  ['1404/7/31', undefined],
  ['2026-02-29', undefined],
  ['1404/13/1', undefined],
  ['1404/0/1', undefined],
  ['1404-10/15', undefined],
  ['15 دی 1404', undefined],
  ['', undefined],
])('reads %o as %o', (typed, day) => {
  expect(letterDay(typed)).toBe(day);
});
