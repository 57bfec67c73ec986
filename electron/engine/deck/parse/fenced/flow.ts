/** Reads a ```flow block: how much goes from whom to whom, a flow a line. */
import type { Code } from 'mdast';
import { z } from 'zod';
import type { ParseContext } from '../../../markdown/context.ts';
import type { DeckFlow, DeckFlows } from '../../blocks.ts';
import { amount, cite, citationsOf, form, optionalText, text } from './fields.ts';
import { readFenced } from './fenced.ts';

const flow = z.strictObject({ from: text, to: text, value: amount, shown: optionalText, highlight: z.boolean(form('flag')).default(false), cite }, form('fields'));

const schema = z.strictObject(
  { measure: optionalText, heads: z.array(optionalText, form('list')).default([]), flows: z.array(flow, form('list')).min(1, form('list')) },
  form('fields'),
);

/** Flows that lead round in a circle have no first stage: that is reported. */
export function readFlow(node: Code, context: ParseContext): DeckFlows | undefined {
  const read = readFenced(node, schema, context);
  if (read === undefined) return undefined;
  const { value, at } = read;
  const round = circleOf(value.flows);
  if (round.length > 0) {
    const last = value.flows.findIndex(({ from, to }) => from === round.at(-2) && to === round.at(-1));
    context.report('error', 'deck.flow-circle', { names: round }, at('flows', last, 'to'));
    return undefined;
  }
  const flows = value.flows.map(({ cite: given, value: { value: number, source }, ...rest }, index): DeckFlow => ({
    ...rest,
    value: number,
    written: source,
    citations: citationsOf(given, context, at('flows', index, 'cite')),
    origin: at('flows', index),
  }));
  return { measure: value.measure, heads: value.heads, flows, origin: context.origin(node) };
}

/** The first way along the flows that comes back to where it began, from there to there; empty where none does. */
function circleOf(flows: readonly { readonly from: string; readonly to: string }[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of flows) next.set(from, [...(next.get(from) ?? []), to]);
  const clear = new Set<string>();
  for (const { from: start } of flows) {
    // Each step of the way with those that are still to be tried from there.
    const way = [{ at: start, left: [...(next.get(start) ?? [])] }];
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const to = step.left.pop();
      if (to === undefined) {
        clear.add(step.at);
        way.pop();
        continue;
      }
      const seen = way.findIndex(({ at }) => at === to);
      if (seen >= 0) return [...way.slice(seen).map(({ at }) => at), to];
      if (!clear.has(to)) way.push({ at: to, left: [...(next.get(to) ?? [])] });
    }
  }
  return [];
}
