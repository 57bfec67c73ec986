/** Sound values in wrong places: fields taken away, doubled, given other types, other records' ids. */
import { parse, stringify } from 'yaml';
import { type FuzzCase, type Generator, anyChoices, textOf, withFile } from '../case.ts';
import type { Random } from '../../helpers/random.ts';
import { hostileText } from './hostile.ts';

const ODD: readonly unknown[] = [null, true, 0, -1, 1e308, 12.5, '', ' ', 'x', [], {}, [[]], [null], { fa: 1 }, { en: [] }, '2025-13-45', '2025-06-31', { on: '2025' }, ['a', ['b']]];

/** Changes one place of a tree, chosen at random. */
export function disturbed(tree: unknown, random: Random): unknown {
  if (Array.isArray(tree) && tree.length > 0 && random.chance(0.9)) {
    const at = random.int(0, tree.length - 1);
    if (random.chance(0.1)) return [...(tree as unknown[]), tree[at]];
    if (random.chance(0.08)) return tree.filter((_, index) => index !== at);
    return tree.map((each: unknown, index) => (index === at ? disturbed(each, random) : each));
  }
  if (typeof tree === 'object' && tree !== null && Object.keys(tree).length > 0 && random.chance(0.9)) {
    const entries = Object.entries(tree);
    const [key, value] = random.pick(entries);
    const others = entries.filter(([other]) => other !== key);
    if (random.chance(0.1)) return Object.fromEntries(others);
    if (random.chance(0.06)) return Object.fromEntries([...others, [random.pick(['__proto__', 'constructor', 'x', `${key}s`]), value]]);
    if (random.chance(0.06)) return Object.fromEntries([...entries.slice(0, -1), [key, random.pick(entries)[1]]]);
    return Object.fromEntries(entries.map(([other, each]) => [other, other === key ? disturbed(each, random) : each]));
  }
  return random.chance(0.5) ? random.pick(ODD) : hostileText(random);
}

/** Stands for a text of the same use, so that most cases get as far as slides. */
const LIKE: readonly (readonly [like: RegExp, put: (random: Random) => string])[] = [
  [/^\d{4}(?:-\d\d){0,2}$/, (random) => random.pick(['2025', '2024-12', '2025-01-31', '1991', '2025-06'])],
  [/\s/, (random) => hostileText(random, 'sound')],
];

/** One value of the tree made another of its kind. */
function other(tree: unknown, random: Random): unknown {
  if (Array.isArray(tree) && tree.length > 0) {
    const at = random.int(0, tree.length - 1);
    return tree.map((each: unknown, index) => (index === at ? other(each, random) : each));
  }
  if (typeof tree === 'object' && tree !== null) {
    const keys = Object.keys(tree);
    const key = keys.length > 0 ? random.pick(keys) : undefined;
    return Object.fromEntries(Object.entries(tree).map(([name, each]) => [name, name === key ? other(each, random) : each]));
  }
  if (typeof tree === 'number') return random.pick([tree, tree + 1, -tree, tree / 3, tree * 1000]);
  return typeof tree === 'string' ? (LIKE.find(([like]) => like.test(tree))?.[1](random) ?? tree) : tree;
}

export const structure: Generator = (random, start): FuzzCase => {
  const name = random.pick([...start.full.keys()].filter((each) => /\.(?:yaml|json)$/.test(each)));
  const mild = random.chance(0.6);
  const count = mild ? random.int(1, 6) : random.int(1, 3);
  let tree: unknown = parse(textOf(start.full, name));
  for (let turn = 0; turn < count; turn++) tree = mild ? other(tree, random) : disturbed(tree, random);
  const text = name.endsWith('.json') ? JSON.stringify(tree, undefined, 2) : stringify(tree);
  return { dataset: withFile(start.full, name, text), choices: anyChoices(random), told: `${count} places of ${name} ${mild ? 'made others' : 'disturbed'}` };
};
