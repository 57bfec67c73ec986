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
  return (records) =>
    dataset.routes.flatMap((route) => {
      const told = records.filter(({ id }) => route.facts.includes(id));
      return told.length === 0 ? [] : [write(route, told)];
    });
}
