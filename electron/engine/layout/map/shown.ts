/** What a map must show, as longitudes and latitudes. */
import { geoArea, geoDistance, geoCentroid } from 'd3-geo';
import type { Position } from 'geojson';
import type { DeckMap } from '../../deck/blocks.ts';
import type { Atlas, Country } from './atlas.ts';

/** Coarse: only extents are taken from it, in steradians. */
const COARSE = 1e-6;
/** Parts of a country count into its extent where their middles are within a twelfth of the globe's circumference of its main part's. */
const NEAR = Math.PI / 6;
/** Steps along each edge of a view: its edges are bent on the page. */
const STEPS = 8;
/** A view narrower or lower than this, in degrees, shows nothing. */
export const LEAST_VIEW = 0.5;

/**
 * The view where the map has one, else the subject country and every place and waypoint, else the countries with a name.
 * Empty where nothing of that is on the globe.
 */
export function shownOn(map: DeckMap, atlas: Atlas): readonly Position[] {
  if (map.view && isView(map.view)) return edgesOf(map.view);
  const places = [...map.places, ...map.routes.flatMap(({ through }) => through)];
  const named = [...outlineOf(map.subject, atlas), ...places.map(({ longitude, latitude }): Position => [longitude, latitude])];
  return named.length > 0 ? named : map.countries.flatMap(({ iso }) => outlineOf(iso, atlas));
}

/** Whether a view has an area. From west to east it may cross the date line. */
export const isView = ({ west, south, east, north }: NonNullable<DeckMap['view']>): boolean =>
  north - south >= LEAST_VIEW && widthOf({ west, east }) >= LEAST_VIEW;

const widthOf = ({ west, east }: { readonly west: number; readonly east: number }): number =>
  east - west === 360 ? 360 : (east - west + 360) % 360;

export function edgesOf({ west, south, east, north }: NonNullable<DeckMap['view']>): readonly Position[] {
  const wide = widthOf({ west, east });
  return Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).flatMap((share): Position[] => {
    const longitude = ((west + wide * share + 540) % 360) - 180;
    const latitude = south + (north - south) * share;
    return [[longitude, south], [longitude, north], [west, latitude], [east, latitude]];
  });
}

/** The main part of a country and what lies near it: Hawaii does not make a map of the United States one of the Pacific. */
function outlineOf(iso: string, atlas: Atlas): readonly Position[] {
  const country = iso === '' ? undefined : findCountry(iso, atlas);
  if (!country) return [];
  const outer = country.polygons.map(([ring]) => ({ type: 'Polygon' as const, coordinates: [[...(ring ?? [])]] }));
  const [main] = [...outer].sort((a, b) => geoArea(b) - geoArea(a));
  if (!main) return [];
  const middle = geoCentroid(main);
  return outer.filter((each) => geoDistance(geoCentroid(each), middle) < NEAR).flatMap(({ coordinates }) => coordinates.flat());
}

/** How far beyond the middles of countries a map of them reaches, in radians. */
const BEYOND = 0.2;

/**
 * Countries as one looks at them together: their main parts, but of those that reach far beyond the middles of all others only what
 * lies within that reach.
 */
export function together(isos: readonly string[], atlas: Atlas): readonly Position[] {
  const outlines = isos.map((iso) => outlineOf(iso, atlas)).filter((points) => points.length > 0);
  const middleOf = (points: readonly Position[]): [number, number] => geoCentroid({ type: 'MultiPoint', coordinates: [...points] });
  const middles = outlines.map(middleOf);
  const centre = middleOf(middles);
  const reach = Math.max(0, ...middles.map((middle) => geoDistance(middle, centre))) + BEYOND;
  return [...middles, ...outlines.flat().filter(([x = 0, y = 0]) => geoDistance([x, y], centre) <= reach)];
}

/** A country by its ISO 3166-1 alpha-2 code. */
export const findCountry = (iso: string, atlas: Atlas): Country | undefined => atlas.country(iso, COARSE);
