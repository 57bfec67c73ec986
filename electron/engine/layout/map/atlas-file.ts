/** The file of the world's countries, as `build/atlas.mjs` makes it: borders as arcs that neighbours share, each point with its weight. */
import type { Position } from 'geojson';

/** West, south; east, north: as d3-geo has bounds, so west is more than east across the date line. */
export type Bounds = readonly [southWest: readonly [number, number], northEast: readonly [number, number]];

export interface AtlasHeader {
  /** From the grid of the points to degrees. */
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  /** How many points each arc has. */
  readonly arcs: readonly number[];
  readonly countries: readonly AtlasArea[];
}

export interface AtlasArea {
  /** ISO 3166-1; left out for areas that have none. */
  readonly number?: string;
  readonly name: string;
  /** Rings of arcs, the outer ring first; `~n` is arc n the other way round, as TopoJSON has it. */
  readonly polygons: readonly (readonly (readonly number[])[])[];
  readonly bounds: Bounds;
}

export interface AtlasFile {
  readonly areas: readonly AtlasArea[];
  /** A ring of longitudes and latitudes, closed, without the points that weigh less than the detail (steradians). */
  readonly ring: (arcs: readonly number[], detail: number) => Position[];
}

/** The least that a closed ring has. */
const LEAST_POINTS = 4;

/** Reads the file. Throws where it is none. */
export function readAtlasFile(bytes: Uint8Array): AtlasFile {
  const { buffer } = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const offset = bytes.byteOffset % 8 === 0 ? bytes.byteOffset : 0;
  const start = 4 + new DataView(buffer, offset).getUint32(0, true);
  const { transform, arcs, countries } = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, offset + 4, start - 4))) as AtlasHeader;
  const firsts = [0];
  for (const length of arcs) firsts.push((firsts.at(-1) as number) + length);
  const count = firsts.at(-1) as number;
  const weights = new Float64Array(buffer, offset + start, count);
  const xs = new Int32Array(buffer, offset + start + 8 * count, count);
  const ys = new Int32Array(buffer, offset + start + 12 * count, count);
  const { scale, translate } = transform;

  return {
    areas: countries,
    ring(ofArcs, detail) {
      const points: Position[] = [];
      for (const arc of ofArcs) {
        const index = arc < 0 ? ~arc : arc;
        const [first, behind] = [firsts[index] as number, firsts[index + 1] as number];
        // An arc begins where the one before it ends.
        points.pop();
        const before = points.length;
        for (let at = first; at < behind; at++) {
          if ((weights[at] as number) >= detail) points.push([(xs[at] as number) * scale[0] + translate[0], (ys[at] as number) * scale[1] + translate[1]]);
        }
        if (arc < 0) points.push(...points.splice(before).reverse());
      }
      while (points.length < LEAST_POINTS) points.push(points[0] as Position);
      return points;
    },
  };
}
