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
    through: names.places(through),
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
  };
}
