/** Reads a ```network block: who stands around whom, and a relation a line. */
import type { Code } from 'mdast';
import { z } from 'zod';
import type { ParseContext } from '../../../markdown/context.ts';
import type { Origin } from '../../../markdown/model.ts';
import { nearest } from '../../../source/nearest.ts';
import { type DeckNetwork, type DeckRelation, type NetworkActor, RELATION_DIRECTIONS, RELATION_SIGNS } from '../../blocks.ts';
import { cite, citationsOf, form, iso, optionalText, text } from './fields.ts';
import { readFenced } from './fenced.ts';

const actor = z.strictObject({ id: text, name: text, iso: z.union([iso, z.literal('')]).default('') }, form('fields'));

const relation = z.strictObject(
  { from: text, to: text, how: text, direction: z.enum(RELATION_DIRECTIONS).default('one-way'), sign: z.enum(RELATION_SIGNS).default(''), cite },
  form('fields'),
);

const schema = z.strictObject(
  {
    subject: text,
    actors: z.array(actor, form('list')).min(2, form('list')),
    relations: z.array(relation, form('list')).min(1, form('list')),
    legend: z.strictObject({ good: optionalText, bad: optionalText, mixed: optionalText }, form('fields')).default({ good: '', bad: '', mixed: '' }),
  },
  form('fields'),
);

/** A relation of somebody who is not among the actors, or of one to itself, is reported and left out. */
export function readNetwork(node: Code, context: ParseContext): DeckNetwork | undefined {
  const read = readFenced(node, schema, context);
  if (read === undefined) return undefined;
  const { value, at } = read;
  const actors = new Map<string, NetworkActor>();
  value.actors.forEach((each, index) => {
    if (actors.has(each.id)) context.report('error', 'deck.network-actor-twice', { id: each.id }, at('actors', index, 'id'));
    else actors.set(each.id, each);
  });
  const find = (id: string, origin: Origin): NetworkActor | undefined => {
    const known = [...actors.keys()];
    const found = actors.get(id);
    if (!found) context.report('error', 'deck.network-unknown-actor', { id, nearest: nearest(id, known), known }, origin);
    return found;
  };
  const subject = find(value.subject, at('subject'));
  const relations = value.relations.flatMap(({ from: fromId, to: toId, cite: given, ...rest }, index): readonly DeckRelation[] => {
    const [from, to] = [find(fromId, at('relations', index, 'from')), find(toId, at('relations', index, 'to'))];
    if (!from || !to) return [];
    if (from === to) {
      context.report('error', 'deck.network-self', { name: from.name }, at('relations', index, 'to'));
      return [];
    }
    return [{ ...rest, from, to, citations: citationsOf(given, context, at('relations', index, 'cite')), origin: at('relations', index) }];
  });
  return subject && { subject, relations, legend: value.legend, origin: context.origin(node) };
}
