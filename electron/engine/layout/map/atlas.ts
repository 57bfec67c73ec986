/** The countries of the world as they are drawn: simplified once for each scale, in degrees. */
import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { type AtlasArea, type AtlasFile, type Bounds, readAtlasFile } from './atlas-file.ts';
import { type CountryName, countryName } from './countries.ts';
import { overlap } from './seen.ts';

/** A ring of longitudes and latitudes; outer ones run clockwise as seen from above, as d3-geo wants it. */
export type Ring = readonly Position[];

export interface Country {
  readonly name: CountryName;
  /** Each with its outer ring first, then its holes. */
  readonly polygons: readonly (readonly Ring[])[];
}

export interface Atlas {
  /**
   * The countries, without what is too small to be seen. Countries that share a border share its points.
   * @param detail the smallest area that is drawn, in steradians
   * @param seen leaves out countries that do not reach into it; left out, it is the world
   */
  readonly countries: (detail: number, seen?: Bounds) => readonly Country[];
  /** A country by its ISO 3166-1 alpha-2 code. */
  readonly country: (iso: string, detail: number) => Country | undefined;
}

/** Where the atlas comes from; asked only where a deck has a map. */
export type LoadAtlas = () => Promise<Atlas>;

/** What decks without maps are laid out with. */
export const NO_ATLAS: Atlas = { countries: () => [], country: () => undefined };

/** Details are asked for again and again while somebody works on one deck, in each of its sizes. */
const KEPT = 4;

/** Reads the file of countries (out/atlas/countries.bin). Throws where it is none. */
export function readAtlas(bytes: Uint8Array): Atlas {
  const file = readAtlasFile(bytes);
  const entries = joined(file.areas);
  const kept = new Map<number, Map<Entry, Country>>();
  const countriesAt = (detail: number): Map<Entry, Country> => {
    const found = kept.get(detail);
    if (found !== undefined) return found;
    const made = new Map<Entry, Country>();
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value as number);
    kept.set(detail, made);
    return made;
  };
  const countryOf = (entry: Entry, detail: number): Country => {
    const made = countriesAt(detail);
    const found = made.get(entry) ?? drawn(entry, detail, file);
    made.set(entry, found);
    return found;
  };
  return {
    countries: (detail, seen) => entries.filter((entry) => reaches(entry, seen)).map((entry) => countryOf(entry, detail)),
    country(iso, detail) {
      const entry = entries.find(({ name }) => name.iso === iso);
      return entry && countryOf(entry, detail);
    },
  };
}

/** A country in the file. */
interface Entry {
  readonly name: CountryName;
  readonly areas: readonly AtlasArea[];
}

/** Areas of one country in one: Australia's islands have an entry of their own in the atlas. */
function joined(areas: readonly AtlasArea[]): readonly Entry[] {
  const entries = new Map<string, { readonly name: CountryName; readonly areas: AtlasArea[] }>();
  for (const [index, area] of areas.entries()) {
    const name = countryName(area.number, area.name);
    const key = name.iso === '' ? String(index) : name.iso;
    const entry = entries.get(key);
    if (entry === undefined) entries.set(key, { name, areas: [area] });
    else entry.areas.push(area);
  }
  return [...entries.values()];
}

const reaches = ({ areas }: Entry, seen: Bounds | undefined): boolean => seen === undefined || areas.some(({ bounds }) => overlap(bounds, seen));

const drawn = ({ name, areas }: Entry, detail: number, { ring }: AtlasFile): Country => ({
  name,
  polygons: areas.flatMap(({ polygons }) => polygons.flatMap((rings) => visible(rings.map((arcs) => ring(arcs, detail)), detail))),
});

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
