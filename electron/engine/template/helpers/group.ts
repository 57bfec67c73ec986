import type { Helper } from './helper.ts';
import { asList, asText, fieldOf } from './values.ts';

/** `{{#each (group facts "kind")}}{{key}} {{#each items}}…`: the records of a list by a field, in order of first appearance. */
export const group: Helper = {
  name: 'group',
  usage: 'group list "field"',
  least: 2,
  most: 2,
  named: [],
  run: ([list, field], call) => {
    const groups = new Map<unknown, unknown[]>();
    for (const record of asList(list, call)) {
      const key = fieldOf(record, asText(field, call)) ?? null;
      groups.set(key, [...(groups.get(key) ?? []), record]);
    }
    return [...groups].map(([key, items]) => ({ key, items }));
  },
};
