/** Every helper of a template. Each stands in a file of its own name. */
import { and } from './and.ts';
import { citations } from './citations.ts';
import { cite } from './cite.ts';
import { concat } from './concat.ts';
import { contains } from './contains.ts';
import { digits } from './digits.ts';
import { eq } from './eq.ts';
import { first } from './first.ts';
import { group } from './group.ts';
import { gt } from './gt.ts';
import type { Helper } from './helper.ts';
import { join } from './join.ts';
import { limit } from './limit.ts';
import { lookup } from './lookup.ts';
import { ne } from './ne.ts';
import { not } from './not.ts';
import { or } from './or.ts';
import { pluck } from './pluck.ts';
import { replace } from './replace.ts';
import { s } from './s.ts';
import { skip } from './skip.ts';
import { sort } from './sort.ts';
import { starts } from './starts.ts';
import { where } from './where.ts';
import { without } from './without.ts';
import { yaml } from './yaml.ts';

export const HELPERS: readonly Helper[] = [
  and, citations, cite, concat, contains, digits, eq, first, group, gt, join, limit, lookup, ne, not, or, pluck, replace, s, skip, sort, starts, where, without, yaml,
];

/** Handlebars' own blocks that a pack may use. */
export const BLOCKS: readonly Pick<Helper, 'name' | 'usage' | 'least' | 'most' | 'named'>[] = [
  { name: 'each', usage: '#each list', least: 1, most: 1, named: [] },
  { name: 'if', usage: '#if value', least: 1, most: 1, named: ['includeZero'] },
  { name: 'unless', usage: '#unless value', least: 1, most: 1, named: ['includeZero'] },
  { name: 'with', usage: '#with record', least: 1, most: 1, named: [] },
];
