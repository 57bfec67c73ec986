/** Reads a ```timeline block. */
import type { Code } from 'mdast';
import { z } from 'zod';
import { dateOrder } from '../../../text/dates/order.ts';
import { type DeckTimeline, TIME_SCALES } from '../../blocks.ts';
import type { ParseContext } from '../../../markdown/context.ts';
import { cite, citationsOf, form, optionalText, text } from './fields.ts';
import { readFenced } from './fenced.ts';

const event = z.strictObject(
  {
    date: text,
    at: text.refine((value) => dateOrder({ on: value }) !== undefined, form('year')),
    part: z.enum(['early', 'mid', 'late']).optional(),
    bound: z.enum(['by', 'since', 'shortly-before', 'shortly-after']).optional(),
    label: text,
    text: optionalText,
    cite,
  },
  form('fields'),
);

/** YAML reads a bare `true` as a truth value. */
const scale = z.preprocess((value) => (value === true ? 'true' : value), z.enum(TIME_SCALES).default('even'));

const schema = z.strictObject(
  { scale, events: z.array(event, form('list')).min(1, form('list')) },
  form('fields'),
);

/** Events come in order of time, those of one time in the order written. */
export function readTimeline(node: Code, context: ParseContext): DeckTimeline | undefined {
  const read = readFenced(node, schema, context);
  if (read === undefined) return undefined;
  const { value, at } = read;
  const events = value.events.map(({ cite: given, at: on, part, bound, ...event }, index) => ({
    ...event,
    order: dateOrder({ on, part, bound }) ?? '',
    lasted: on.includes('/') && !on.endsWith('..'),
    citations: citationsOf(given, context, at('events', index, 'cite')),
    origin: at('events', index),
  }));
  const sorted = events.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  return { scale: value.scale, events: sorted.map(({ order, lasted, ...event }) => ({ ...event, at: decimalYear(order), ...(lasted && { until: decimalYear(order.split('/')[2] ?? order) }) })), origin: context.origin(node) };
}

/** Where a date stands as a decimal year; months count as twelfths and days as 372nds, which keeps their order. */
function decimalYear(order: string): number {
  const [year = 0, month = 1, day = 1] = order.slice(0, 'YYYY-MM-DD'.length).split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}
