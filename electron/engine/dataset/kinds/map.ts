import { z } from 'zod';
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { id, text } from '../../source/fields.ts';
import { type Site, expand, isTextSite } from '../../source/site.ts';
import { fieldOf } from '../../source/value-at.ts';
import type { Names, PointWriting } from '../briefing/writing.ts';
import type { BriefingMap } from '../fact-model.ts';
import { latitude, longitude } from '../fields.ts';
import type { DatasetRecord } from '../records.ts';
import { type Around, pointKind } from './kind.ts';

const view = z
  .union([
    z.strictObject({ west: longitude, south: latitude, east: longitude, north: latitude }).describe('Edges in degrees; from west to east it may cross the date line.'),
    z.strictObject({ around: z.array(id).min(2).describe('Ids from places.yaml: what the map must show, with a margin.') }),
  ])
  .describe('Which part of the world the map shows: west, south, east, north in degrees; or around, a list of places.');

const mapField = z.strictObject({
  routes: z.array(id).min(1).describe('Ids from routes.yaml: the routes to draw.'),
  places: z.array(id).default([]).describe('Ids from places.yaml: what gets its name on the map besides.'),
  countries: z.array(id).default([]).describe('Ids of states in actors.yaml that get their name on the map besides those on the routes.'),
  view: view.describe('Which part of the world it shows; left out, all that it names.').optional(),
  caption: text('What stands below the map: what of it is not from the source').optional(),
});
type Wish = z.output<typeof mapField>;

interface Shown {
  readonly map: BriefingMap | null;
}
const nothing: Shown = { map: null };

/** Routes on a map; their records vouch for them. */
export const map = pointKind({
  fields: { map: mapField.describe('What the map of a point "as: map" shows.').optional() },
  references: [
    { at: ['map', 'routes', '*'], to: 'route' },
    { at: ['map', 'places', '*'], to: 'place' },
    { at: ['map', 'countries', '*'], to: 'actor', states: true },
    { at: ['map', 'view', 'around', '*'], to: 'place' },
  ],
  lack: (point) => (fieldOf(point, 'map') === undefined ? 'map' : undefined),
  checks: [untold, flatView],
  nothing,
  fill: (point, records, writing) => {
    const drawn = point.map && drawMap(point.map, records, writing);
    const told = new Set(drawn?.routes.flatMap(({ facts }) => facts.map((fact) => fact.id)));
    return drawn && { shown: { map: drawn }, shows: (record) => told.has(record.id) };
  },
});

/** The map of a point; nothing where its records tell of none of its routes. */
function drawMap(wish: Wish, records: readonly DatasetRecord[], { voice, names, routes: write, actor: subject }: PointWriting): BriefingMap | undefined {
  const routes = write(records).filter(({ id: route }) => wish.routes.includes(route));
  if (routes.length === 0) return undefined;
  const onRoutes = new Set(routes.flatMap(({ through }) => through.map(({ id }) => id)));
  const states = [...(subject === undefined ? [] : [subject]), ...routes.flatMap(({ countries }) => countries), ...wish.countries.map(names.actor)];
  return {
    subject: subject?.iso ?? '',
    countries: states.filter(({ iso }, index) => iso !== '' && states.findIndex((state) => state.iso === iso) === index),
    places: names.places(wish.places.filter((id) => !onRoutes.has(id))),
    routes,
    view: wish.view === undefined ? null : viewOf(wish.view, names),
    caption: voice.say(wish.caption),
  };
}

/** Share of its width and height that a view around places has besides, on each side, and the least in degrees. */
const MARGIN = { share: 0.12, least: 1.5 } as const;

/** The edges of a view; around places the narrowest that holds them all, across the date line where that is narrower. */
function viewOf(view: NonNullable<Wish['view']>, names: Names): NonNullable<BriefingMap['view']> {
  if (!('around' in view)) return view;
  const places = names.places(view.around);
  const [south, north] = widened(Math.min(...places.map(({ latitude }) => latitude)), Math.max(...places.map(({ latitude }) => latitude)));
  const [west, east] = widened(...narrowest(places.map(({ longitude }) => longitude)));
  return { west: onGlobe(west), south: Math.max(-89, south), east: onGlobe(east), north: Math.min(89, north) };
}

/** The shortest stretch of longitudes that holds all, from west to east; its end may lie beyond 180. */
function narrowest(longitudes: readonly number[]): readonly [number, number] {
  const sorted = longitudes.toSorted((a, b) => a - b);
  const stretches = sorted.map((west, index) => [west, index === 0 ? (sorted.at(-1) ?? west) : (sorted[index - 1] ?? west) + 360] as const);
  return stretches.reduce((best, each) => (each[1] - each[0] < best[1] - best[0] ? each : best));
}

function widened(from: number, to: number): readonly [number, number] {
  const margin = Math.max(MARGIN.least, (to - from) * MARGIN.share);
  return [from - margin, to + margin];
}

const onGlobe = (longitude: number): number => ((longitude + 540) % 360) - 180;

/** Routes on a map whose facts the point does not tell: nothing would vouch for them. */
function untold(point: Site, { routes }: Around): readonly Problem[] {
  const facts = fieldOf(point.value, 'facts');
  return expand(point, ['map', 'routes', '*'])
    .filter(isTextSite)
    .filter(({ value }) => {
      const ofRoute = fieldOf(routes.get(value), 'facts');
      return routes.has(value) && Array.isArray(facts) && !(Array.isArray(ofRoute) && ofRoute.some((id) => facts.includes(id)));
    })
    .map(({ file, path, value }) => problem('error', 'dataset.route-untold', { route: value }, file.where(path)));
}

/** Degrees that a view must be wide and high at least. */
const LEAST_VIEW = 0.5;

/** A view that has no area: north below south, or edges that nearly meet. */
function flatView(point: Site): readonly Problem[] {
  return expand(point, ['map', 'view']).flatMap(({ file, path, value }) => {
    const [west, south, east, north] = ['west', 'south', 'east', 'north'].map((edge) => fieldOf(value, edge));
    if (typeof west !== 'number' || typeof south !== 'number' || typeof east !== 'number' || typeof north !== 'number') return [];
    const wide = east - west === 360 ? 360 : (east - west + 360) % 360;
    return north - south >= LEAST_VIEW && wide >= LEAST_VIEW ? [] : [problem('error', 'dataset.flat-view', {}, file.where(path))];
  });
}
