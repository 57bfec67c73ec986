import type { Helper } from './helper.ts';
import { asList } from './values.ts';

/** `{{#with (first point.facts)}}`: the first of a list; nothing where it is empty. */
export const first: Helper = {
  name: 'first',
  usage: 'first list',
  least: 1,
  most: 1,
  named: [],
  run: ([list], call) => asList(list, call)[0] ?? null,
};
