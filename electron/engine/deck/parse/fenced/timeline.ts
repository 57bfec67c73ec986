/** Reads a ```timeline block. */
import type { Code } from 'mdast';
import { z } from 'zod';
import { type DeckTimeline, TIME_SCALES } from '../../model.ts';
import type { ParseContext } from '../context.ts';
import { cite, citationsOf, form, optionalText, text } from './fields.ts';
import { readFenced } from './fenced.ts';

/** A date as datasets write it: year, decade, month, day, or a span of two, which counts from its beginning. */
const DATE = /^(\d{3}[\dX])(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?:\/.*)?$/;

const event = z.strictObject(
  { date: text, at: text.refine((value) => DATE.test(value), form('year')), label: text, text: optionalText, cite },
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
  const events = value.events.map(({ cite: given, ...event }, index) => ({
    ...event,
    at: decimalYear(event.at),
    citations: citationsOf(given, context, at('events', index, 'cite')),
    origin: at('events', index),
  }));
  return { scale: value.scale, events: events.sort((a, b) => a.at - b.at), origin: context.origin(node) };
}

/** The beginning of a date as a decimal year; months count as twelfths and days as 372nds, which keeps their order. */
function decimalYear(date: string): number {
  const [, year = '0', month = '1', day = '1'] = DATE.exec(date) ?? [];
  return Number(year.replace('X', '0')) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}
