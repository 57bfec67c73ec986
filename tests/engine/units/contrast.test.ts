import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, luminance } from '../../../electron/engine/units/contrast.ts';

const colour = fc.stringMatching(/^[0-9A-F]{6}$/);

test('is that of WCAG 2', () => {
  expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 10);
  expect(contrast('FF0000', 'FFFFFF')).toBeCloseTo(3.998, 3);
  expect(contrast('767676', 'FFFFFF')).toBeCloseTo(4.542, 3);
  expect(contrast('0000FF', '00FF00')).toBeCloseTo(6.262, 3);
});

test('is the same both ways, and 1 for a colour on itself', () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      expect(contrast(one, other)).toBe(contrast(other, one));
      expect(contrast(one, other)).toBeGreaterThanOrEqual(1);
      expect(contrast(one, one)).toBe(1);
      expect(luminance(one)).toBeGreaterThanOrEqual(0);
    }),
  );
});
