/** Reads a ```map block. */
import type { Code } from 'mdast';
import { z } from 'zod';
import { type DeckMap, MAP_PLACE_KINDS } from '../../blocks.ts';
import type { ParseContext } from '../../../markdown/context.ts';
import { cite, citationsOf, degrees, form, iso, optionalText, text } from './fields.ts';
import { readFenced } from './fenced.ts';

const place = z.strictObject(
  { name: text, kind: z.enum(MAP_PLACE_KINDS).exclude(['bend']), latitude: degrees(90), longitude: degrees(180) },
  form('fields'),
);
const waypoint = z
  .strictObject({ name: optionalText, kind: z.enum(MAP_PLACE_KINDS).default('bend'), latitude: degrees(90), longitude: degrees(180) }, form('fields'))
  .refine(({ name, kind }) => (kind === 'bend') === (name === ''), { path: ['name'], message: form('text') });

const route = z.strictObject({ name: text, through: z.array(waypoint, form('list')).min(2, form('list')), cite }, form('fields'));

export const view = z
  .strictObject({ west: degrees(180), south: degrees(90), east: degrees(180), north: degrees(90) }, form('fields'))
  .refine(({ south, north }) => south < north, form('degrees'));

const schema = z.strictObject(
  {
    subject: z.union([iso, z.literal('')]).default(''),
    view: view.optional(),
    countries: z.array(z.strictObject({ iso, name: text }, form('fields')), form('list')).default([]),
    places: z.array(place, form('list')).default([]),
    routes: z.array(route, form('list')).default([]),
    caption: text.default(''),
  },
  form('fields'),
);

export function readMap(node: Code, context: ParseContext): DeckMap | undefined {
  const read = readFenced(node, schema, context);
  if (read === undefined) return undefined;
  const { value, at } = read;
  const { view: wanted, routes, ...map } = value;
  const origin = context.origin(node);
  if (map.subject === '' && wanted === undefined && map.places.length === 0 && routes.length === 0) {
    context.report('error', 'deck.map-empty', {}, origin);
    return undefined;
  }
  return {
    ...map,
    ...(wanted === undefined ? {} : { view: wanted }),
    routes: routes.map(({ cite: given, ...route }, index) => ({
      ...route,
      citations: citationsOf(given, context, at('routes', index, 'cite')),
      origin: at('routes', index),
    })),
    origin,
  };
}
