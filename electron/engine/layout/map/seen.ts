/** Which part of the globe a map shows, so that the rest need not be projected to be cut off. */
import type { Point } from '../../scene/model.ts';
import type { Bounds } from './atlas-file.ts';
import type { Projected } from './projection.ts';

/** Steps across the frame at which it is looked through to the globe. */
const STEPS = 16;
/**
 * Degrees that are seen beyond them: between two steps, and since a border's straight stretches are great circles, which lean
 * towards the poles by up to 2° in the atlas (along the 49th parallel).
 */
const BEYOND = 3;
/** Where longitudes or latitudes run faster than this from step to step, there is a pole or a projection's edge in the frame. */
const FASTEST = 15;
/** The globe's place of a point must lead back to it, within this many points. */
const SAME = 0.01;

/** West, south, east and north of what is seen, or more; undefined where it may be any part of the globe. */
export function boundsSeen({ projection, frame }: Projected): Bounds | undefined {
  const { x, y, width, height } = frame;
  const rows = Array.from({ length: STEPS + 1 }, (_, row) =>
    Array.from({ length: STEPS + 1 }, (__, column) => placeUnder({ x: x + (width * column) / STEPS, y: y + (height * row) / STEPS }, projection)),
  );
  const middle = rows[STEPS / 2]?.[STEPS / 2];
  if (middle === undefined) return undefined;
  let [west, south, east, north] = [0, middle[1], 0, middle[1]];
  for (const [row, places] of rows.entries()) {
    for (const [column, place] of places.entries()) {
      const before = places[column - 1] ?? rows[row - 1]?.[column] ?? place;
      const above = rows[row - 1]?.[column] ?? place;
      if (place === undefined || before === undefined || above === undefined || isFar(place, before) || isFar(place, above)) return undefined;
      const away = turned(place[0] - middle[0]);
      [west, east] = [Math.min(west, away), Math.max(east, away)];
      [south, north] = [Math.min(south, place[1]), Math.max(north, place[1])];
    }
  }
  const aside = BEYOND / Math.cos((Math.min(85, Math.max(north, -south) + BEYOND) * Math.PI) / 180);
  if (east - west + 2 * aside >= 180 || north + BEYOND > 85 || south - BEYOND < -85) return undefined;
  return [
    [turned(middle[0] + west - aside), south - BEYOND],
    [turned(middle[0] + east + aside), north + BEYOND],
  ];
}

type Place = readonly [longitude: number, latitude: number];

function placeUnder(point: Point, projection: Projected['projection']): Place | undefined {
  const place = projection.invert?.([point.x, point.y]);
  const back = place && projection(place);
  const isThere = back && Math.hypot(back[0] - point.x, back[1] - point.y) < SAME;
  return place && isThere ? place : undefined;
}

const isFar = (a: Place, b: Place): boolean => Math.abs(turned(a[0] - b[0])) > FASTEST || Math.abs(a[1] - b[1]) > FASTEST;

/** An angle between -180 and 180 degrees. */
const turned = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;

/** Whether two parts of the globe meet. */
export function overlap([[west, south], [east, north]]: Bounds, [[otherWest, otherSouth], [otherEast, otherNorth]]: Bounds): boolean {
  const eastwards = (from: number, to: number): number => (((to - from) % 360) + 360) % 360;
  const isAside = eastwards(west, otherWest) > eastwards(west, east) && eastwards(otherWest, west) > eastwards(otherWest, otherEast);
  return south <= otherNorth && otherSouth <= north && (!isAside || east - west === 360);
}
