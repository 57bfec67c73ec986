import type { Helper } from './helper.ts';
import { asList, asText, fieldAt } from './values.ts';

/** `{{#each (group facts "kind")}}{{key}} {{#each items}}…`: the records of a list by a field (`position.actor.id` leads below), in order of first appearance. */
export const group: Helper = {
  name: 'group',
  usage: 'group list "field"',
  least: 2,
  most: 2,
  named: [],
  run: ([list, field], call) => {
    const groups = new Map<unknown, unknown[]>();
    for (const record of asList(list, call)) {
      const key = fieldAt(record, asText(field, call)) ?? null;
      groups.set(key, [...(groups.get(key) ?? []), record]);
    }
    return [...groups].map(([key, items]) => ({ key, items }));
  },
};
