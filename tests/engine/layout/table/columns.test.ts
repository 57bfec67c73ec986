import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnWidths } from '../../../../electron/engine/layout/table/columns.ts';

it('spreads what is left where every cell fits on one line', () => {
  expect(columnWidths([{ min: 50, max: 100 }, { min: 50, max: 300 }], 800)).toEqual([200, 600]);
});

it('keeps a short column on one line and lets the long one give way', () => {
  const [short, long] = columnWidths([{ min: 40, max: 150 }, { min: 60, max: 2000 }], 800);
  expect(short).toBe(150);
  expect(long).toBe(650);
});

it('leaves narrow columns their words where not all fit, and shares the rest alike', () => {
  expect(columnWidths([{ min: 600, max: 900 }, { min: 300, max: 900 }, { min: 30, max: 30 }], 480)).toEqual([225, 225, 30]);
  expect(columnWidths([{ min: 20, max: 20 }, { min: 60, max: 80 }], 80)).toEqual([20, 60]);
});

it('always adds up to the whole, no column under its longest word where there is room for all', () => {
  const need = fc.tuple(fc.integer({ min: 1, max: 260 }), fc.integer({ min: 0, max: 3000 })).map(([min, more]) => ({ min, max: min + more }));
  fc.assert(
    fc.property(fc.array(need, { minLength: 1, maxLength: 8 }), (needs) => {
      const widths = columnWidths(needs, 873.6);
      expect(widths.reduce((all, width) => all + width, 0)).toBeCloseTo(873.6, 6);
      if (needs.reduce((all, { min }) => all + min, 0) <= 873.6)
        widths.forEach((width, index) => expect(width).toBeGreaterThanOrEqual((needs[index]?.min ?? 0) - 1e-9));
    }),
  );
});
