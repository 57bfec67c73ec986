import type { Helper } from './helper.ts';
import { asList, asText, fieldAt } from './values.ts';

/**
 * `{{#each (sort facts "at")}}`: a list in the order of a text field, such as a date; records without it come last, equal ones
 * keep their order.
 */
export const sort: Helper = {
  name: 'sort',
  usage: 'sort list "field"',
  least: 2,
  most: 2,
  named: [],
  run: ([list, field], call) => {
    const name = asText(field, call);
    const keyed = asList(list, call).map((record) => ({ record, key: asText(fieldAt(record, name), call) }));
    const order = (a: string, b: string): number => (a === b ? 0 : a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1);
    return keyed.sort((a, b) => order(a.key, b.key)).map(({ record }) => record);
  },
};
