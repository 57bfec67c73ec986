import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelledRange, lineValues, roundScale } from '../../../../electron/engine/layout/chart/range.ts';

describe('labelledRange', () => {
  it('gives the bars all that their labels leave', () => {
    const range = labelledRange([{ value: 30, room: 40 }, { value: 4, room: 20 }], 240);
    expect(range?.min).toBe(0);
    // 200 points for 30: the label beyond takes the other 40.
    expect(range?.max).toBeCloseTo(36, 5);
  });

  it('leaves room beyond the ends on either side of zero', () => {
    const range = labelledRange([{ value: 10, room: 20 }, { value: -10, room: 20 }], 240);
    expect(range?.max).toBeCloseTo(12, 5);
    expect(range?.min).toBeCloseTo(-12, 5);
  });

  it('lets a long label of a short bar reach further than the longest bar', () => {
    const range = labelledRange([{ value: 10, room: 5 }, { value: 8, room: 100 }], 200);
    expect(range?.max).toBeCloseTo(16, 5);
  });

  it('is none where labels would leave the bars too little', () => {
    expect(labelledRange([{ value: 10, room: 70 }], 100)).toBeUndefined();
  });

  it('spans something where all is zero', () => {
    expect(labelledRange([{ value: 0, room: 10 }], 100)).toEqual({ min: 0, max: 1 });
  });

  it('has room for every bar with its label, whatever the numbers', () => {
    const reach = fc.record({ value: fc.integer({ min: -1e9, max: 1e9 }), room: fc.double({ min: 0, max: 60, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(reach, { minLength: 1, maxLength: 12 }), (reaches) => {
        const length = 400;
        const range = labelledRange(reaches, length);
        if (!range) return;
        const scale = length / (range.max - range.min);
        for (const { value, room } of reaches) {
          const end = value >= 0 ? value * scale + room : -value * scale + room;
          expect(end).toBeLessThanOrEqual((value >= 0 ? range.max : -range.min) * scale + 0.01);
        }
      }),
    );
  });
});

describe('roundScale', () => {
  it.each([
    [{ min: 0, max: 23 }, 5, { min: 0, max: 25, step: 5 }],
    [{ min: -18, max: 12 }, 5, { min: -20, max: 20, step: 10 }],
    [{ min: 0, max: 0.7 }, 4, { min: 0, max: 0.8, step: 0.2 }],
    [{ min: 96, max: 99 }, 3, { min: 96, max: 99, step: 1 }],
    [{ min: 0, max: 21_000 }, 5, { min: 0, max: 25_000, step: 5000 }],
  ])('%o in about %i steps', (range, steps, scale) => {
    expect(roundScale(range, steps)).toEqual(scale);
  });

  it('holds the range between lines at round numbers, few enough to read', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 0, noNaN: true }), fc.double({ min: 1e-3, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 6 }), (min, max, steps) => {
        const scale = roundScale({ min, max }, steps);
        const lines = lineValues(scale);
        expect(lines[0]).toBeCloseTo(scale.min, 6);
        expect(lines.at(-1)).toBeCloseTo(scale.max, 6);
        expect(scale.min).toBeLessThanOrEqual(min + 1e-6 * (max - min));
        expect(scale.max).toBeGreaterThanOrEqual(max - 1e-6 * (max - min));
        expect(lines.length).toBeGreaterThanOrEqual(2);
        expect(lines.length).toBeLessThanOrEqual(steps + 3);
      }),
    );
  });
});
