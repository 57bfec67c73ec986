import { describe, expect, it } from 'vitest';
import { decimalsOf, shiftDecimal, significantDigits } from '../../../electron/engine/text/decimal.ts';

describe('shiftDecimal', () => {
  it.each([
    ['1.50', 3, '1500'],
    ['1.50', 1, '15.0'],
    ['1.50', -3, '0.00150'],
    ['20', -3, '0.02'],
    ['+5', 2, '+500'],
    ['-0.850', 0, '-0.850'],
    ['12345678901234567890', -9, '12345678901.23456789'],
    ['0.10', 1, '1.0'],
  ])('moves the point of %s by %d to %s, keeping the zeros behind it', (plain, places, moved) => {
    expect(shiftDecimal(plain, places)).toBe(moved);
  });
});

it('counts digits', () => {
  expect(['0.0150', '-12.5', '+0', '100'].map(significantDigits)).toEqual([3, 3, 0, 3]);
  expect(['1.50', '3', '-0.001'].map(decimalsOf)).toEqual([2, 0, 3]);
});
