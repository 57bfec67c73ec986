import type { Helper } from './helper.ts';
import { asText } from './values.ts';

/** `{{s (concat "kind-" fact.kind)}}`: texts one behind another. */
export const concat: Helper = {
  name: 'concat',
  usage: 'concat a b …',
  least: 1,
  most: Infinity,
  named: [],
  run: (values, call) => values.map((value) => asText(value, call)).join(''),
};
