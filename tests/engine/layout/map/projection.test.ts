import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { EARTH_RADIUS, fitProjection, placeOnPage } from '../../../../electron/engine/layout/map/projection.ts';
import { scaleBar } from '../../../../electron/engine/layout/map/scale-bar.ts';

const frame = { x: 40, y: 130, width: 500, height: 300 };
const AIR = 16;
const [KHORGOS, MOSCOW, BANDAR_ABBAS, EUROPE] = [[80.4, 44.2], [37.6, 55.8], [56.3, 27.2], [20, 47]] as const;

describe('a map’s projection', () => {
  it.each([
    ['Central Asia', [KHORGOS, MOSCOW, BANDAR_ABBAS, EUROPE]],
    ['across the date line', [[170, -20], [-170, -10], [178, 5]]],
    ['the Arctic', [[20, 85], [140, 75], [-100, 70]]],
    ['the world', [[-120, 40], [30, -30], [150, -40], [100, 60]]],
    ['one place', [[51.4, 35.7]]],
  ])('fits what must be shown into its frame: %s', (_, shown) => {
    const map = fitProjection(shown.map((each) => [...each]), frame, AIR);
    for (const [longitude, latitude] of shown as [number, number][]) {
      const at = placeOnPage(map, longitude, latitude);
      expect(at && at.x >= frame.x + AIR - 1 && at.x <= frame.x + frame.width - AIR + 1, `${longitude}`).toBe(true);
      expect(at && at.y >= frame.y + AIR - 1 && at.y <= frame.y + frame.height - AIR + 1, `${latitude}`).toBe(true);
    }
  });

  it('has north up and west left, and knows its scale', () => {
    const map = fitProjection([KHORGOS, MOSCOW, BANDAR_ABBAS, EUROPE].map((each) => [...each]), frame, AIR);
    const at = ([longitude, latitude]: readonly [number, number]) => placeOnPage(map, longitude, latitude) ?? expect.fail('off the map');
    expect(at(MOSCOW).y).toBeLessThan(at(BANDAR_ABBAS).y);
    expect(at(EUROPE).x).toBeLessThan(at(KHORGOS).x);
    // From Aktau to Tashkent, near the middle of the map.
    const [aktau, tashkent] = [[51.2, 43.7], [69.3, 41.3]] as const;
    const onPage = Math.hypot(at(aktau).x - at(tashkent).x, at(aktau).y - at(tashkent).y);
    expect(onPage / (geoDistance([...aktau], [...tashkent]) * map.scale)).toBeCloseTo(1, 1);
    const bar = scaleBar(map, 'fa');
    expect(bar.label).toBe('۵۰۰\u00A0کیلومتر');
    expect(bar.length).toBeCloseTo((500 / EARTH_RADIUS) * map.scale);
  });

  it('shows degrees around a single place, and nothing beyond its frame', () => {
    const map = fitProjection([[51.4, 35.7]], frame, AIR);
    expect(placeOnPage(map, 51.4, 36.9)).toBeDefined();
    expect(placeOnPage(map, 60, 35.7)).toBeUndefined();
    expect(placeOnPage(map, -128.6, -35.7)).toBeUndefined();
  });
});
