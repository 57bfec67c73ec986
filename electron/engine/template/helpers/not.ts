import type { Helper } from './helper.ts';
import { isTrue } from './values.ts';

/** `{{#if (not fact.headline)}}` */
export const not: Helper = {
  name: 'not',
  usage: 'not a',
  least: 1,
  most: 1,
  named: [],
  run: ([value]) => !isTrue(value),
};
