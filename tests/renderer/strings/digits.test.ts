import { describe, expect, it } from 'vitest';
import { clockTime, fileSize, inDigits } from '../../../renderer/strings/digits.ts';

describe('numbers of the window', () => {
  it('writes numbers in the language’s digits', () => {
    expect([inDigits(1234, 'en'), inDigits(1234, 'fa')]).toEqual(['1,234', '۱٬۲۳۴']);
  });

  it('writes sizes in the unit that reads best, never as nothing', () => {
    expect([fileSize(120, 'en'), fileSize(812_345, 'en'), fileSize(1_250_000, 'fa')]).toEqual(['1 KB', '812 KB', '۱٫۳ مگابایت']);
  });

  it('writes the time of the clock', () => {
    const moment = new Date(2025, 10, 12, 0, 4);
    expect([clockTime(moment, 'en'), clockTime(moment, 'fa')]).toEqual(['00:04', '۰۰:۰۴']);
  });
});
