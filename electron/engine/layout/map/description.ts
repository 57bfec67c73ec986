import type { MapSlide } from '../../deck/kinds/map.ts';
import type { LayoutContext } from '../context.ts';
import { described } from '../description.ts';

/** What a map shows, for screen readers: the slide's title, the countries named, the routes with their waypoints, the places. */
export function mapDescription({ title, map }: MapSlide, context: LayoutContext): string {
  const onRoutes = map.routes.flatMap(({ through }) => named(through));
  const parts = [
    ...map.routes.map(({ name, through }) => `${name}: ${named(through).join(' – ')}`),
    ...subjectFirst(map),
    ...map.places.map(({ name }) => name).filter((name) => !onRoutes.includes(name)),
  ];
  return described(title, [...new Set(parts)], context.meta.language);
}

const subjectFirst = ({ subject, countries }: MapSlide['map']): readonly string[] =>
  [...countries].sort((a, b) => Number(b.iso === subject) - Number(a.iso === subject)).map(({ name }) => name);

/** Names of waypoints; bends have none. */
const named = (through: MapSlide['map']['routes'][number]['through']): readonly string[] => through.flatMap(({ name, kind }) => (kind === 'bend' ? [] : [name]));
