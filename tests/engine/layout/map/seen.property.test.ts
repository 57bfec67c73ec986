import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../../electron/engine/layout/map/atlas.ts';
import { drawnCountries } from '../../../../electron/engine/layout/map/outlines.ts';
import { fitProjection } from '../../../../electron/engine/layout/map/projection.ts';
import { boundsSeen, overlap } from '../../../../electron/engine/layout/map/seen.ts';
import { realAtlas } from '../../../helpers/atlas.ts';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await realAtlas();
});

const FRAME = { x: 40, y: 90, width: 560, height: 380 };

const anyPlace = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -85, max: 85 }));
const anyExtent = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 }));

describe('what a map shows of the globe', () => {
  it('holds every country that is on the map', () => {
    let narrow = 0;
    fc.assert(
      fc.property(anyPlace, anyExtent, ([longitude, latitude], [wide, high]) => {
        const map = fitProjection([[longitude, latitude], [((longitude + wide + 540) % 360) - 180, Math.min(85, latitude + high)]], FRAME, 16);
        if (boundsSeen(map) !== undefined) narrow += 1;
        // A world of which nothing is left out.
        const all: Atlas = { ...atlas, countries: (detail) => atlas.countries(detail) };
        expect(drawnCountries(atlas, map)).toEqual(drawnCountries(all, map));
      }),
      { numRuns: 24 },
    );
    expect(narrow).toBeGreaterThan(8);
  });

  it('is told only where it is a part', () => {
    const europe = boundsSeen(fitProjection([[0, 40], [20, 55]], FRAME, 16));
    expect(europe?.[0][0]).toBeGreaterThan(-40);
    expect(europe?.[1][1]).toBeLessThan(75);
    for (const shown of [[[-170, -50], [170, 70]], [[0, 80], [90, 85]]]) expect(boundsSeen(fitProjection(shown, FRAME, 16))).toBeUndefined();
  });

  it('meets what lies on both sides of the date line', () => {
    const [fiji, chukotka, spain] = [[[176, -20], [-178, -12]], [[-175, -30], [-160, 10]], [[-9, 36], [3, 44]]] as const;
    expect([overlap(fiji, chukotka), overlap(fiji, [[177, -15], [178, -14]]), overlap(fiji, spain), overlap(spain, fiji)]).toEqual([false, true, false, false]);
    expect(overlap([[-180, -90], [180, 90]], spain)).toBe(true);
  });
});
