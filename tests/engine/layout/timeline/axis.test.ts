import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenAxis, trueAxis } from '../../../../electron/engine/layout/timeline/axis.ts';

const years = fc
  .array(fc.double({ min: 1000, max: 2100, noNaN: true }), { minLength: 1, maxLength: 30 })
  .map((list) => [...list].sort((a, b) => a - b));

describe('evenAxis', () => {
  it('sets the first at the beginning, the last at the end, all others between at one distance', () => {
    expect(evenAxis(1, 600).places).toEqual([0]);
    expect(evenAxis(4, 600).places).toEqual([0, 200, 400, 600]);
  });
});

describe('trueAxis', () => {
  it('sets each year where it belongs', () => {
    const { places, breaks } = trueAxis([1990, 2000, 2010, 2030], 400);
    expect(places).toEqual([0, 100, 200, 400]);
    expect(breaks).toEqual([]);
  });

  it('marks the round years between, but none under a marker', () => {
    expect(trueAxis([1992, 1998, 2013], 420).ticks).toHaveLength(19);
    expect(trueAxis([1990, 2000], 10).ticks).toEqual([]);
    expect(trueAxis([1990, 2000, 2010], 400).ticks.map(Math.round)).not.toContain(200);
  });

  it('breaks the line where one gap would crowd all the rest', () => {
    const { places, breaks, ticks } = trueAxis([1731, 2020, 2022, 2024], 1000);
    expect(places.map(Math.round)).toEqual([0, 160, 580, 1000]);
    expect(breaks.map(Math.round)).toEqual([80]);
    for (const tick of ticks) expect(tick).toBeGreaterThan(160);
  });

  it('keeps order and ends, whatever the years', () => {
    fc.assert(
      fc.property(years, (list) => {
        const { places, breaks, ticks } = trueAxis(list, 800);
        expect(places).toHaveLength(list.length);
        places.forEach((place, index) => expect(place).toBeGreaterThanOrEqual(places[index - 1] ?? 0));
        if ((list.at(-1) as number) > (list[0] as number)) expect(places.at(-1)).toBeCloseTo(800, 6);
        for (const mark of [...breaks, ...ticks]) {
          expect(mark).toBeGreaterThanOrEqual(0);
          expect(mark).toBeLessThanOrEqual(800 + 1e-6);
        }
      }),
    );
  });
});
