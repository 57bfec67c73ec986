import type { Helper } from './helper.ts';
import { fieldOf } from './values.ts';

/** `{{lookup record field}}`: a field whose name is itself a value; nothing where there is none. */
export const lookup: Helper = {
  name: 'lookup',
  usage: 'lookup record "field"',
  least: 2,
  most: 2,
  named: [],
  run: ([record, name]) => fieldOf(record, String(name)) ?? null,
};
