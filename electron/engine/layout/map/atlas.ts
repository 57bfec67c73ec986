/** The countries of the world as they are drawn: simplified once for each scale, in degrees. */
import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type CountryName, countryName } from './countries.ts';

/** A ring of longitudes and latitudes; outer ones run clockwise as seen from above, as d3-geo wants it. */
export type Ring = readonly Position[];

export interface Country {
  readonly name: CountryName;
  /** Each with its outer ring first, then its holes. */
  readonly polygons: readonly (readonly Ring[])[];
}

export interface Atlas {
  /**
   * Every country, without what is too small to be seen. Countries that share a border share its points.
   * @param detail the smallest area that is drawn, in steradians
   */
  readonly countries: (detail: number) => readonly Country[];
}

/** The file as world-atlas has it (countries-50m.json). */
type WorldTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Where the atlas comes from; asked only where a deck has a map. */
export type LoadAtlas = () => Promise<Atlas>;

/** What decks without maps are laid out with. */
export const NO_ATLAS: Atlas = { countries: () => [] };

/** Details are asked for again and again while somebody works on one deck, in each of its sizes. */
const KEPT = 4;

/** Reads the TopoJSON of world-atlas, Natural Earth 1:50m. Throws where the text is none. */
export function readAtlas(json: string): Atlas {
  const weighed = presimplify(JSON.parse(json) as WorldTopology, sphericalTriangleArea);
  const kept = new Map<number, readonly Country[]>();
  return {
    countries(detail) {
      const found = kept.get(detail);
      if (found !== undefined) return found;
      const made = countriesOf(weighed, detail);
      if (kept.size >= KEPT) kept.delete(kept.keys().next().value as number);
      kept.set(detail, made);
      return made;
    },
  };
}

function countriesOf(weighed: WorldTopology, detail: number): readonly Country[] {
  const plain = simplify(weighed, detail);
  const areas = feature(plain, plain.objects.countries).features.map(({ id, properties, geometry }): Country => {
    const polygons =
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
    const number = id === undefined ? undefined : String(id);
    return { name: countryName(number, properties.name), polygons: polygons.flatMap((rings) => visible(rings, detail)) };
  });
  return joined(areas);
}

/** Areas of one country in one: Australia's islands have an entry of their own in the atlas. */
function joined(areas: readonly Country[]): readonly Country[] {
  const isSame = (a: Country, b: Country): boolean => a === b || (a.name.iso !== '' && a.name.iso === b.name.iso);
  return areas
    .filter((area, index) => areas.findIndex((each) => isSame(each, area)) === index)
    .map((area) => ({ ...area, polygons: areas.filter((each) => isSame(each, area)).flatMap(({ polygons }) => polygons) }));
}

/**
 * The polygon without the rings that simplification left too small. It can turn a small ring over too; turned over, an island
 * is all of the world but the island.
 */
function visible(rings: readonly Position[][], detail: number): readonly (readonly Ring[])[] {
  const [outer, ...holes] = rings;
  if (outer === undefined || !isSeen(outer, detail)) return [];
  return [[outer, ...holes.filter((hole) => isSeen([...hole].reverse(), detail))]];
}

function isSeen(ring: Position[], detail: number): boolean {
  if (ring.length < 4) return false;
  const area = geoArea({ type: 'Polygon', coordinates: [ring] });
  return area > detail && area < 2 * Math.PI;
}
