/** Routes as a briefing tells them. */
import type { BriefingRoute } from '../fact-model.ts';
import type { Route } from '../places.ts';
import type { DatasetRecord } from '../records.ts';
import type { Dataset } from '../schema.ts';
import type { FactsOf, Names, RouteWriter, Voice } from './writing.ts';

export function makeRouteWriter(
  dataset: Dataset,
  voice: Voice,
  names: Names,
  facts: FactsOf,
): RouteWriter {
  const write = ({ id, name, through, countries }: Route, told: readonly DatasetRecord[]): BriefingRoute => ({
    id,
    name: voice.say(name),
    through: through.flatMap((each): BriefingRoute['through'] => (typeof each === 'string' ? names.places([each]) : [{ id: '', kind: 'bend', name: '', ...each } as const])),
    countries: countries.map(names.actor),
    facts: facts(told),
  });
  const ofRoutes = new Map(dataset.routes.map((route) => [route, new Set(route.facts)]));
  return (records) => {
    if (dataset.routes.length === 0) return [];
    const there = new Set(records.map(({ id }) => id));
    return dataset.routes.flatMap((route) => {
      if (!route.facts.some((id) => there.has(id))) return [];
      return [write(route, records.filter(({ id }) => ofRoutes.get(route)?.has(id)))];
    });
  };
}
