import type { Helper } from './helper.ts';
import { asCount, asList } from './values.ts';

/** `{{#each (skip point.facts 1)}}`: a list without its first few. */
export const skip: Helper = {
  name: 'skip',
  usage: 'skip list 1',
  least: 2,
  most: 2,
  named: [],
  run: ([list, count], call) => asList(list, call).slice(asCount(count, call)),
};
