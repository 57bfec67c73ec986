/**
 * The countries of the world as the program reads them: out/atlas/countries.bin, made of world-atlas (Natural Earth 1:50m) when
 * the program is bundled. How much each point of a border counts is reckoned here, once, not for every deck with a map.
 */
import { readFileSync } from 'node:fs';
import { geoBounds } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import { inRoot } from './paths.mjs';

/** @typedef {import('topojson-specification').Topology<{ countries: import('topojson-specification').GeometryCollection<{ name: string }> }>} World */
/** @typedef {import('../electron/engine/layout/map/atlas-file.ts').AtlasHeader} AtlasHeader */

/** What `readAtlas` reads: a header in JSON, then every point's weight, longitude and latitude. */
export function prepareAtlas() {
  const world = /** @type {World} */ (JSON.parse(readFileSync(inRoot('node_modules', 'world-atlas', 'countries-50m.json'), 'utf8')));
  const { transform } = world;
  if (transform === undefined) throw new Error('world-atlas is not quantised any more: see build/atlas.mjs.');
  const weights = presimplify(world, sphericalTriangleArea).arcs.flatMap((arc) => arc.map((point) => /** @type {number} */ (point[2])));
  // Deltas in the file, places here.
  const places = world.arcs.flatMap((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)]);
  });
  /** @type {AtlasHeader} */
  const header = {
    transform: { scale: pair(transform.scale), translate: pair(transform.translate) },
    arcs: world.arcs.map((arc) => arc.length),
    countries: world.objects.countries.geometries.map((geometry) => ({
      ...(geometry.id !== undefined && { number: String(geometry.id) }),
      name: nameOf(geometry.properties),
      polygons: geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [],
      bounds: geoBounds(feature(world, geometry)),
    })),
  };
  const text = Buffer.from(JSON.stringify(header));
  // The numbers begin where eight bytes do, as typed arrays ask.
  const start = Math.ceil((4 + text.length) / 8) * 8;
  const head = Buffer.alloc(start, ' ');
  head.writeUInt32LE(start - 4);
  text.copy(head, 4);
  const numbers = [Float64Array.from(weights), Int32Array.from(places, ([x = 0]) => x), Int32Array.from(places, ([, y = 0]) => y)];
  return Buffer.concat([head, ...numbers.map(({ buffer }) => new Uint8Array(buffer))]);
}

/** @param {{ name?: string } | undefined} properties */
const nameOf = (properties) => properties?.name ?? '';

/**
 * @param {readonly number[]} numbers
 * @returns {[number, number]}
 */
const pair = ([x = 0, y = 0]) => [x, y];
