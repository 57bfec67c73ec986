/** From degrees to the page: a projection that suits the region, fitted to a frame. */
import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoBounds,
  geoConicEqualArea,
  geoDistance,
  geoEqualEarth,
  geoMercator,
} from 'd3-geo';
import type { MultiPoint, Position } from 'geojson';
import type { Point } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';

/** A map on the page. */
export interface Projected {
  readonly projection: GeoProjection;
  readonly frame: Frame;
  /** Points on the page a radian on the globe, in the middle of the map. */
  readonly scale: Pt;
}

/** Mean radius of the Earth, in kilometres. */
export const EARTH_RADIUS = 6371;

/** Beyond this many degrees of longitude a region is half the world. */
const HALF_WORLD = 170;
/** A region that reaches so near to a pole is seen from above. */
const POLAR = 78;
/** Between these latitudes a cone is nearly a cylinder. */
const TROPICAL = 14;
/** No map shows less than this, in degrees of a great circle: a single place has no extent. */
const LEAST_EXTENT = 4;

/**
 * Fits what a map must show into a frame. The projection is equal-area, as befits a map on which countries are compared: a cone
 * whose standard parallels divide the region as Albers' do; near the equator Mercator's, near a pole Lambert's azimuthal one.
 * @param shown longitudes and latitudes; at least one
 * @param air what is left free within the frame's edges, in points
 */
export function fitProjection(shown: readonly Position[], frame: Frame, air: Pt): Projected {
  const points: MultiPoint = { type: 'MultiPoint', coordinates: widened(shown) };
  const [[west, south], [east, north]] = geoBounds(points);
  const wide = (east - west + 360) % 360;
  const projection = projectionFor(west + wide / 2, south, north, wide);
  const inner: [[number, number], [number, number]] = [
    [frame.x + air, frame.y + air],
    [frame.x + frame.width - air, frame.y + frame.height - air],
  ];
  projection.precision(0.3).fitExtent(inner, points);
  projection.clipExtent([
    [frame.x, frame.y],
    [frame.x + frame.width, frame.y + frame.height],
  ]);
  return { projection, frame, scale: scaleAt(projection, frame) };
}

function projectionFor(longitude: number, south: number, north: number, wide: number): GeoProjection {
  const latitude = (south + north) / 2;
  if (wide > HALF_WORLD) return geoEqualEarth().rotate([-longitude, 0]);
  if (north > POLAR || south < -POLAR) return geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  if (Math.abs(latitude) < TROPICAL || south * north < 0) return geoMercator().rotate([-longitude, 0]);
  const sixth = (north - south) / 6;
  return geoConicEqualArea()
    .parallels([south + sixth, north - sixth])
    .rotate([-longitude, 0])
    .center([0, latitude]);
}

/** The points, and others around them where they alone would make a map of a village. */
function widened(shown: readonly Position[]): Position[] {
  const points = shown.map((each) => [...each]);
  const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates: points });
  const extent = (geoDistance([west, south], [east, north]) * 180) / Math.PI;
  if (extent >= LEAST_EXTENT) return points;
  const [x, y] = [west + (((east - west + 360) % 360) / 2), (south + north) / 2];
  const half = LEAST_EXTENT / 2;
  const across = Math.min(half / Math.max(0.05, Math.cos((y * Math.PI) / 180)), 60);
  const [low, high] = [Math.max(-89, y - half), Math.min(89, y + half)];
  return [...points, [x - across, y], [x + across, y], [x, low], [x, high]];
}

/** Points a radian around the middle of the frame, measured across it: no projection has one scale everywhere. */
function scaleAt(projection: GeoProjection, { x, y, width, height }: Frame): Pt {
  const middle = projection.invert?.([x + width / 2, y + height / 2]);
  const aside = projection.invert?.([x + width / 2 + 10, y + height / 2]);
  const distance = middle && aside ? geoDistance(middle, aside) : 0;
  return distance > 0 ? 10 / distance : projection.scale();
}

/** Where a place stands on the page; undefined where it is out of the frame or behind the globe. */
export function placeOnPage({ projection, frame }: Projected, longitude: number, latitude: number): Point | undefined {
  const found = projection([longitude, latitude]);
  if (!found || !found.every(Number.isFinite)) return undefined;
  const [x, y] = found;
  return isWithin({ x, y }, frame) ? { x, y } : undefined;
}

export const isWithin = ({ x, y }: Point, frame: Frame): boolean =>
  x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
