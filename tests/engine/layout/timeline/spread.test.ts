import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../../electron/engine/layout/timeline/spread.ts';

const wanted = fc
  .array(fc.double({ min: 0, max: 900, noNaN: true }), { maxLength: 20 })
  .map((list) => [...list].sort((a, b) => a - b));

describe('spread', () => {
  it('leaves alone what has room', () => {
    expect(spread([0, 100, 300], 100, 500)).toEqual([0, 100, 300]);
  });

  it('moves neighbours apart by equal parts', () => {
    expect(spread([200, 200], 100, 500)).toEqual([150, 250]);
  });

  it('stays within the ends', () => {
    expect(spread([0, 10, 500], 100, 500)).toEqual([0, 100, 500]);
    expect(spread([480, 490, 500], 100, 500)).toEqual([300, 400, 500]);
  });

  it('says that there is no room', () => {
    expect(spread([1, 2, 3], 300, 500)).toBeUndefined();
  });

  it('keeps order, distance and ends, and moves nothing more than it must', () => {
    fc.assert(
      fc.property(wanted, fc.double({ min: 1, max: 200, noNaN: true }), (places, distance) => {
        const found = spread(places, distance, 900);
        fc.pre(distance * (places.length - 1) <= 900);
        expect(found).toHaveLength(places.length);
        found?.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(index === 0 ? 0 : (found[index - 1] as number) + distance - 1e-6);
          expect(place).toBeLessThanOrEqual(900 + 1e-6);
        });
        const apart = places.every((place, index) => index === 0 || place - (places[index - 1] as number) >= distance);
        if (apart) found?.forEach((place, index) => expect(place).toBeCloseTo(places[index] as number, 6));
      }),
    );
  });
});
