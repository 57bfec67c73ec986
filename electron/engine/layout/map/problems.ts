/** What a map cannot show of what it was asked for. */
import type { MapSlide } from '../../deck/model.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { LayoutContext } from '../context.ts';
import type { DrawnMap } from './draw.ts';
import { placedOn, placesOf } from './places.ts';
import type { Projected } from './projection.ts';
import { findCountry, isView } from './shown.ts';

/**
 * Reports codes of no country, a view without an area, what lies out of the view, and names without room.
 * @param made the map as it was drawn; undefined where it was not
 */
export function reportMap({ map }: MapSlide, made: { readonly projected: Projected; readonly drawn: DrawnMap } | undefined, context: LayoutContext): void {
  const { file, line } = map.origin;
  const where = { file, line };
  const codes = [...new Set([map.subject, ...map.countries.map(({ iso }) => iso)])].filter((iso) => iso !== '');
  const unknown = codes.filter((iso) => !findCountry(iso, context.atlas));
  for (const iso of unknown) context.report(problem('warning', 'layout.map-unknown-country', { iso }, where));
  if (map.view && !isView(map.view)) context.report(problem('warning', 'layout.map-empty-view', {}, where));
  if (!made) return;

  const { projected, drawn } = made;
  const places = placesOf(map);
  const on = new Set(placedOn(places, projected).map(({ place }) => place));
  const unseen = new Set(drawn.unseen.map((index) => map.routes[index]));
  for (const route of unseen) if (route) context.report(problem('warning', 'layout.map-route-outside', { route: route.name }, route.origin));
  const reported = new Set([...unseen].flatMap((route) => route?.through ?? []).map(({ name }) => name));
  for (const place of places.filter((each) => !on.has(each) && !reported.has(each.name)))
    context.report(problem('warning', 'layout.map-place-outside', { place: place.name }, where));
  const absent = map.countries.filter(({ iso }) => !unknown.includes(iso) && !drawn.countries.includes(iso));
  for (const { name } of absent) context.report(problem('warning', 'layout.map-country-outside', { country: name }, where));
  if (drawn.dropped.length > 0) context.report(problem('warning', 'layout.map-names-dropped', { names: drawn.dropped }, where));
}
