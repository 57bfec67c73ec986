/** Reads a ```shaded-map block: one measure over countries, a country a line. */
import type { Code } from 'mdast';
import { z } from 'zod';
import type { ParseContext } from '../../../markdown/context.ts';
import type { DeckShadedMap, ShadedCountry } from '../../blocks.ts';
import { cite, citationsOf, form, iso, number, optionalText, text } from './fields.ts';
import { readFenced } from './fenced.ts';
import { view } from './map.ts';

const country = z.strictObject({ iso, name: text, value: number, shown: optionalText, highlight: z.boolean(form('flag')).default(false), cite }, form('fields'));

const schema = z.strictObject(
  {
    measure: text,
    subject: z.union([iso, z.literal('')]).default(''),
    subjectName: optionalText,
    view: view.optional(),
    countries: z.array(country, form('list')).min(2, form('list')),
    caption: optionalText,
  },
  form('fields'),
);

/** A country that is named twice is reported, and its first value taken. */
export function readShadedMap(node: Code, context: ParseContext): DeckShadedMap | undefined {
  const read = readFenced(node, schema, context);
  if (read === undefined) return undefined;
  const { value, at } = read;
  const { view: wanted, countries, ...map } = value;
  const seen = new Set<string>();
  const own = countries.flatMap(({ cite: given, value: { value: amount, source }, ...rest }, index): readonly ShadedCountry[] => {
    if (seen.has(rest.iso)) {
      context.report('error', 'deck.shaded-map-twice', { iso: rest.iso }, at('countries', index, 'iso'));
      return [];
    }
    seen.add(rest.iso);
    return [{ ...rest, value: amount, written: source, citations: citationsOf(given, context, at('countries', index, 'cite')), origin: at('countries', index) }];
  });
  return { ...map, ...(wanted === undefined ? {} : { view: wanted }), countries: own, origin: context.origin(node) };
}
