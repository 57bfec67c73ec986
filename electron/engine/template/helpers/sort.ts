import { dateOrder } from '../../text/dates/order.ts';
import type { Helper } from './helper.ts';
import { asList, asText, fieldAt } from './values.ts';

/**
 * `{{#each (sort facts "when")}}`: a list in the order of a text field; records without it come last, equal ones keep their
 * order. Dates as datasets write them (`at`) sort as dates: the 2000s (`200X`) come before 2001.
 */
export const sort: Helper = {
  name: 'sort',
  usage: 'sort list "field"',
  least: 2,
  most: 2,
  named: [],
  run: ([list, field], call) => {
    const name = asText(field, call);
    const keyed = asList(list, call).map((record) => {
      const text = asText(fieldAt(record, name), call);
      return { record, key: dateOrder({ on: text }) ?? text };
    });
    const order = (a: string, b: string): number => (a === b ? 0 : a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1);
    return keyed.sort((a, b) => order(a.key, b.key)).map(({ record }) => record);
  },
};
