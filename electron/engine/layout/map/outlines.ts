/** Countries as outlines on the page: projected, clipped to the map's frame, without what nobody would see. */
import { type GeoStream, geoStream } from 'd3-geo';
import type { Position } from 'geojson';
import { boundsOf } from '../../scene/bounds.ts';
import type { Point } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { Atlas, Country } from './atlas.ts';
import type { CountryName } from './countries.ts';
import type { Projected } from './projection.ts';
import { boundsSeen } from './seen.ts';

/** A country as far as it is on the map. */
export interface DrawnCountry {
  readonly name: CountryName;
  /** Closed; an outline within another is a hole in it. */
  readonly outlines: readonly (readonly Point[])[];
  readonly frame: Frame;
  /** Of all outlines together, holes not taken off, in square points. */
  readonly area: number;
}

/** Side of the smallest bend that is kept: finer ones nobody sees from where an audience sits, and they double the weight of the file. */
const TOLERANCE: Pt = 1.45;
/** Islands smaller than this, in square points, are specks. */
const LEAST_AREA = 2;
/** Painters write twentieths of a point. */
const STEP = 20;

/** The countries on the map, in the atlas's order. */
export const drawnCountries = (atlas: Atlas, map: Projected): readonly DrawnCountry[] =>
  atlas.countries(detailOf(map), boundsSeen(map)).flatMap((country) => {
    const outlines = country.polygons.flatMap((rings) => projectRings(rings, map));
    if (outlines.length === 0) return [];
    const area = outlines.reduce((sum, outline) => sum + Math.abs(ringArea(outline)), 0);
    return [{ name: country.name, outlines, frame: boundsOf(outlines.flat()), area }];
  });

/**
 * The area below which a bend of a border is left out, in steradians: rounded to two digits, so that maps of one region in
 * frames of nearly one size share their simplified countries.
 */
export const detailOf = ({ scale }: Projected): number => Number(((TOLERANCE / scale) ** 2 / 2).toPrecision(1));

/** The outlines of a polygon on the page, clipped to the map. */
export function projectRings(rings: Country['polygons'][number], { projection }: Projected): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  let current: Point[] = [];
  const sink: GeoStream = {
    point: (x, y) => void current.push({ x, y }),
    lineStart: () => {
      current = [];
    },
    lineEnd: () => void found.push(current),
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
    sphere: () => undefined,
  };
  geoStream({ type: 'Polygon', coordinates: rings as Position[][] }, projection.stream(sink));
  return found.map(tidied).filter((outline) => outline.length > 2 && Math.abs(ringArea(outline)) >= LEAST_AREA);
}

/** On the painters' grid, without points that repeat the last one or lie on the way to the next. */
function tidied(outline: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const { x, y } of outline) {
    const point = { x: Math.round(x * STEP) / STEP, y: Math.round(y * STEP) / STEP };
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && last.x === point.x && last.y === point.y) continue;
    if (before && last && Math.abs(cross(before, last, point)) < 1 / STEP) kept.pop();
    kept.push(point);
  }
  const [first, last] = [kept[0], kept.at(-1)];
  if (kept.length > 1 && first && last && first.x === last.x && first.y === last.y) kept.pop();
  return kept;
}

const cross = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Signed area of a ring, in square points. */
export const ringArea = (ring: readonly Point[]): number =>
  ring.reduce((sum, { x, y }, index) => {
    const next = ring[(index + 1) % ring.length] as Point;
    return sum + (x * next.y - next.x * y) / 2;
  }, 0);
