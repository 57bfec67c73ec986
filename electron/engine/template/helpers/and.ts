import type { Helper } from './helper.ts';
import { isTrue } from './values.ts';

/** `{{#if (and a b)}}`: the last value where all are true, else the first that is not. */
export const and: Helper = {
  name: 'and',
  usage: 'and a b …',
  least: 2,
  most: Infinity,
  named: [],
  run: (values) => values.find((value) => !isTrue(value)) ?? values.at(-1),
};
