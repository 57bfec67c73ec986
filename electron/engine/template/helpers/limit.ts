import type { Helper } from './helper.ts';
import { asCount, asList } from './values.ts';

/** `{{#each (limit point.facts 4)}}`: the first few of a list. */
export const limit: Helper = {
  name: 'limit',
  usage: 'limit list 4',
  least: 2,
  most: 2,
  named: [],
  run: ([list, count], call) => asList(list, call).slice(0, asCount(count, call)),
};
