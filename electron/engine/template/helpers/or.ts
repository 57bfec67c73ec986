import type { Helper } from './helper.ts';
import { isTrue } from './values.ts';

/** `{{or label text}}`: the first value that is true, else the last. */
export const or: Helper = {
  name: 'or',
  usage: 'or a b …',
  least: 2,
  most: Infinity,
  named: [],
  run: (values) => values.find(isTrue) ?? values.at(-1),
};
