/** Every helper of a template, and what Handlebars has of its own. */
import { citations, cite, evidence } from './citations.ts';
import type { Helper } from './helper.ts';
import { first, group, last, limit, lookup, pluck, skip, sort, where, without } from './lists.ts';
import { and, eq, gt, ne, not, or } from './logic.ts';
import { concat, contains, digits, flag, heading, join, marked, replace, s, sentence, starts, yaml } from './texts.ts';

export const HELPERS: readonly Helper[] = [
  and, citations, cite, concat, contains, digits, eq, evidence, first, flag, group, gt, heading, join, last, limit, lookup, marked, ne, not, or, pluck, replace, s, sentence, skip, sort, starts, where, without, yaml,
];

/** Handlebars' own blocks that a pack may use. */
export const BLOCKS: readonly Pick<Helper, 'name' | 'usage' | 'least' | 'most' | 'named'>[] = [
  { name: 'each', usage: '#each list', least: 1, most: 1, named: [] },
  { name: 'if', usage: '#if value', least: 1, most: 1, named: ['includeZero'] },
  { name: 'unless', usage: '#unless value', least: 1, most: 1, named: ['includeZero'] },
  { name: 'with', usage: '#with record', least: 1, most: 1, named: [] },
];
