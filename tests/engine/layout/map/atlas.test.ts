import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas, Ring } from '../../../../electron/engine/layout/map/atlas.ts';
import { countryName } from '../../../../electron/engine/layout/map/countries.ts';
import { findCountry, isView, shownOn } from '../../../../electron/engine/layout/map/shown.ts';
import { realAtlas } from '../../../helpers/atlas.ts';
import { mapOf } from '../decks.ts';

type WorldTopology = Topology<{ countries: GeometryCollection }>;

let atlas: Atlas;
beforeAll(async () => {
  atlas = await realAtlas();
});

const [FINE, COARSE] = [1e-7, 1e-4];
const rings = (iso: string, detail: number): readonly Ring[] => atlas.countries(detail).find(({ name }) => name.iso === iso)?.polygons.flat() ?? [];
const points = (iso: string, detail: number) => rings(iso, detail).flatMap((ring) => ring.map((point) => point.join()));
/** Whether the even-odd rule has a point within a country. */
const holds = (iso: string, [x, y]: readonly [number, number]): boolean =>
  rings(iso, FINE).reduce((inside, ring) => {
    const crossed = ring.slice(1).filter(([bx = 0, by = 0], index) => {
      const [ax = 0, ay = 0] = ring[index] ?? [];
      return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
    });
    return crossed.length % 2 === 1 ? !inside : inside;
  }, false);

describe('the atlas', () => {
  it('draws of world-atlas what topojson draws of it', () => {
    const world = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8')) as WorldTopology;
    const weighed = presimplify(world, sphericalTriangleArea);
    for (const detail of [1e-9, FINE, 3e-6, COARSE]) {
      const plain = simplify(weighed, detail);
      for (const iso of ['KZ', 'RU', 'AU', 'FJ', 'ZA', 'AQ']) {
        const found = feature(plain, plain.objects.countries).features.filter(({ id }) => countryName(String(id), '').iso === iso);
        const expected = found.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []));
        const outer = (polygons: readonly (readonly Ring[])[]) => polygons.map(([ring = []]) => ring);
        const seen = outer(expected).filter((ring) => {
          const area = geoArea({ type: 'Polygon', coordinates: [[...ring]] });
          return area > detail && area < 2 * Math.PI;
        });
        expect(seen.length).toBeGreaterThan(0);
        expect(outer(atlas.country(iso, detail)?.polygons ?? [])).toEqual(seen);
        const whole = new Set(expected.flat().map((ring) => JSON.stringify(ring)));
        expect(rings(iso, detail).filter((ring) => !whole.has(JSON.stringify(ring)))).toEqual([]);
      }
    }
  });

  it('finds one country as it stands among all', () => {
    for (const iso of ['KZ', 'AU']) expect(atlas.country(iso, FINE)).toBe(atlas.countries(FINE).find(({ name }) => name.iso === iso));
    expect(atlas.country('XX', FINE)).toBeUndefined();
  });

  it('has fewer points the coarser it is, and nobody’s border apart from the neighbour’s', () => {
    expect(points('KZ', COARSE).length).toBeLessThan(points('KZ', FINE).length / 5);
    expect(points('KZ', COARSE).length).toBeGreaterThan(8);
    for (const detail of [FINE, COARSE]) {
      const shared = new Set(points('UZ', detail));
      expect(points('KZ', detail).filter((point) => shared.has(point)).length).toBeGreaterThan(3);
    }
  });

  it('leaves out islands that nobody would see, and turns none into the whole world', () => {
    expect(rings('ID', FINE).length).toBeGreaterThan(rings('ID', COARSE).length);
    for (const detail of [FINE, 1e-5, COARSE])
      for (const { polygons } of atlas.countries(detail))
        for (const [outer] of polygons) expect(geoArea({ type: 'Polygon', coordinates: [[...(outer ?? [])]] })).toBeLessThan(Math.PI);
  });

  it('knows every country by its code and in both languages, and no two by one code', () => {
    const names = atlas.countries(FINE).map(({ name }) => name);
    expect(findCountry('IR', atlas)?.name).toEqual({ iso: 'IR', en: 'Iran', fa: 'ایران' });
    expect(names.filter(({ fa }) => /[A-Za-z]|^$/.test(fa ?? ''))).toEqual([]);
    const codes = names.map(({ iso }) => iso).filter((iso) => iso !== '');
    expect(new Set(codes).size).toBe(codes.length);
  });

  /** What docs/templates.md and ARCHITECTURE.md say of disputed borders: Natural Earth draws who governs. */
  it('has borders as they are governed', () => {
    const CRIMEA = [34.1, 45.2] as const;
    expect([holds('RU', CRIMEA), holds('UA', CRIMEA)]).toEqual([true, false]);
    const [SRINAGAR, GILGIT, AKSAI_CHIN] = [[74.8, 34.1], [74.3, 35.9], [79.5, 35.2]] as const;
    expect([holds('IN', SRINAGAR), holds('PK', GILGIT), holds('CN', AKSAI_CHIN)]).toEqual([true, true, true]);
    const [GOLAN, SUKHUMI, DONETSK, ABU_MUSA] = [[35.75, 33], [41.02, 43.02], [37.8, 48], [55.03, 25.88]] as const;
    expect([holds('IL', GOLAN), holds('GE', SUKHUMI), holds('UA', DONETSK)]).toEqual([true, true, true]);
    expect(atlas.countries(FINE).filter(({ name }) => name.iso !== '' && holds(name.iso, ABU_MUSA))).toEqual([]);
    const apart = atlas.countries(FINE).map(({ name }) => name.en);
    expect(apart).toEqual(expect.arrayContaining(['Taiwan', 'Western Sahara', 'Kosovo', 'Northern Cyprus', 'Somaliland', 'Palestine', 'Siachen Glacier']));
  });
});

describe('what a map shows', () => {
  const map = { ...mapOf(String), places: [], routes: [] };

  it('is the subject without what lies far off, else the countries named, else nothing', () => {
    const longitudes = shownOn({ ...map, subject: 'FR' }, atlas).map(([longitude = 0]) => longitude);
    expect([Math.min(...longitudes) > -6, Math.max(...longitudes) < 10]).toEqual([true, true]);
    const both = shownOn({ ...map, subject: '', countries: [{ iso: 'IR', name: '' }, { iso: 'OM', name: '' }] }, atlas).map(([, latitude = 0]) => latitude);
    expect([Math.min(...both) < 18, Math.max(...both) > 39]).toEqual([true, true]);
    expect(shownOn({ ...map, subject: '', countries: [] }, atlas)).toEqual([]);
  });

  it('is the view where it has one, over the date line too', () => {
    const view = { west: 170, south: -20, east: -170, north: 0 };
    const edge = shownOn({ ...map, view }, atlas);
    expect(edge.every(([longitude = 0, latitude = 9]) => Math.abs(longitude) >= 170 && latitude <= 0 && latitude >= -20)).toBe(true);
    expect([isView(view), isView({ ...view, east: 170 }), isView({ west: -180, south: -60, east: 180, north: 75 })]).toEqual([true, false, true]);
  });
});
