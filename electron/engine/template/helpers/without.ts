import type { Helper } from './helper.ts';
import { matching } from './where.ts';

/** `{{#each (without facts "kind" "figure")}}`: the records that `where` with the same words leaves. */
export const without: Helper = {
  name: 'without',
  usage: 'without list "field" "value" …',
  least: 2,
  most: Infinity,
  named: [],
  run: (values, call) => matching(values, call, false),
};
