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
    const name = asText(field, call);
    for (const record of asList(list, call)) {
      const key = fieldAt(record, name) ?? null;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [record]);
      else known.push(record);
    }
    return [...groups].map(([key, items]) => ({ key, items }));
  },
};
