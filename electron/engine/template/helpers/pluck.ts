import type { Helper } from './helper.ts';
import { asList, asText, fieldOf } from './values.ts';

/** `{{yaml (pluck themes "title")}}`: one field of every record of a list. */
export const pluck: Helper = {
  name: 'pluck',
  usage: 'pluck list "field"',
  least: 2,
  most: 2,
  named: [],
  run: ([list, field], call) => asList(list, call).map((record) => fieldOf(record, asText(field, call)) ?? null),
};
