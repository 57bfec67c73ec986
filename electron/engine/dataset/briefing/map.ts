/** Routes, and the map that a point draws of them. */
import type { BriefingActor, BriefingFact, BriefingMap, BriefingRoute } from '../briefing-model.ts';
import type { Dataset, DatasetRecord, Point, Route } from '../schema.ts';
import type { Names } from './names.ts';
import type { Voice } from './voice.ts';

/** Writes the routes of which some of the records tell, in the order of the dataset. */
export type RouteWriter = (records: readonly DatasetRecord[]) => readonly BriefingRoute[];

export function makeRouteWriter(
  dataset: Dataset,
  voice: Voice,
  names: Names,
  facts: (records: readonly DatasetRecord[]) => readonly BriefingFact[],
): RouteWriter {
  const write = ({ id, name, through, countries }: Route, told: readonly DatasetRecord[]): BriefingRoute => ({
    id,
    name: voice.say(name),
    through: through.flatMap((each): BriefingRoute['through'] => (typeof each === 'string' ? names.places([each]) : [{ id: '', kind: 'bend', name: '', ...each } as const])),
    countries: countries.map(names.actor),
    facts: facts(told),
  });
  return (records) =>
    dataset.routes.flatMap((route) => {
      const told = records.filter(({ id }) => route.facts.includes(id));
      return told.length === 0 ? [] : [write(route, told)];
    });
}

/** The map of a point; nothing where its records tell of none of its routes. */
export function drawMap(
  { map }: Point,
  records: readonly DatasetRecord[],
  subject: BriefingActor | undefined,
  names: Names,
  write: RouteWriter,
  voice: Voice,
): BriefingMap | undefined {
  if (map === undefined) return undefined;
  const routes = write(records).filter(({ id }) => map.routes.includes(id));
  if (routes.length === 0) return undefined;
  const onRoutes = new Set(routes.flatMap(({ through }) => through.map(({ id }) => id)));
  const states = [...(subject === undefined ? [] : [subject]), ...routes.flatMap(({ countries }) => countries), ...map.countries.map(names.actor)];
  return {
    subject: subject?.iso ?? '',
    countries: states.filter(({ iso }, index) => iso !== '' && states.findIndex((state) => state.iso === iso) === index),
    places: names.places(map.places.filter((id) => !onRoutes.has(id))),
    routes,
    ...(map.view === undefined ? {} : { view: viewOf(map.view, names) }),
    caption: voice.say(map.caption),
  };
}

/** Share of its width and height that a view around places has besides, on each side, and the least in degrees. */
const MARGIN = { share: 0.12, least: 1.5 } as const;

/** The edges of a view; around places the narrowest that holds them all, across the date line where that is narrower. */
function viewOf(view: NonNullable<NonNullable<Point['map']>['view']>, names: Names): NonNullable<BriefingMap['view']> {
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
