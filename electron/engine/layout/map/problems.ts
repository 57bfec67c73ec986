/** What a map cannot show of what it was asked for. */
import type { MapSlide } from '../../deck/kinds/map.ts';
import { type Problem, problem } from '../../diagnostics/problem.ts';
import type { LayoutContext } from '../context.ts';
import type { DrawnMap } from './draw.ts';
import { placedOn, placesOf } from './places.ts';
import type { Projected } from './projection.ts';
import { findCountry, isView } from './shown.ts';

/**
 * Codes of no country, a view without an area, what lies out of the view, and names without room.
 * @param made the map as it was drawn; undefined where it was not
 */
export function mapProblems({ map }: MapSlide, made: { readonly projected: Projected; readonly drawn: DrawnMap } | undefined, { atlas }: Pick<LayoutContext, 'atlas'>): readonly Problem[] {
  const { file, line } = map.origin;
  const where = { file, line };
  const codes = [...new Set([map.subject, ...map.countries.map(({ iso }) => iso)])].filter((iso) => iso !== '');
  const unknown = codes.filter((iso) => !findCountry(iso, atlas));
  const asked = [
    ...unknown.map((iso) => problem('warning', 'layout.map-unknown-country', { iso }, where)),
    ...(map.view && !isView(map.view) ? [problem('warning', 'layout.map-empty-view', {}, where)] : []),
  ];
  if (!made) return asked;

  const { projected, drawn } = made;
  const places = placesOf(map);
  const on = new Set(placedOn(places, projected).map(({ place }) => place));
  const unseen = [...new Set(drawn.unseen.flatMap((index) => map.routes[index] ?? []))];
  const told = new Set(unseen.flatMap(({ through }) => through).map(({ name }) => name));
  const outside = places.filter((each) => !on.has(each) && !told.has(each.name));
  const absent = map.countries.filter(({ iso }) => !unknown.includes(iso) && !drawn.countries.includes(iso));
  return [
    ...asked,
    ...unseen.map((route) => problem('warning', 'layout.map-route-outside', { route: route.name }, route.origin)),
    ...outside.map(({ name }) => problem('warning', 'layout.map-place-outside', { place: name }, where)),
    ...absent.map(({ name }) => problem('warning', 'layout.map-country-outside', { country: name }, where)),
    ...(drawn.dropped.length > 0 ? [problem('warning', 'layout.map-names-dropped', { names: drawn.dropped }, where)] : []),
  ];
}
