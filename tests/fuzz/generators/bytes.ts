/** Text files damaged as text: signs taken out, doubled, swapped; lines moved; YAML's and Handlebars' own signs put in. */
import { type FuzzCase, type Generator, anyChoices, textOf, withFile } from '../case.ts';
import type { Random } from '../../helpers/random.ts';
import { hostileText } from './hostile.ts';

const YAML = ['&a ', '*a', '<<: *a', '!!binary ', '!x ', '|', '>-', '%YAML 1.1', '---', '...', '? ', ': ', '- ', '{', '}', '[', ']', "'", '"', '#', ' #', '\t', '@', '`', '~', 'yes', '0o7', '1_000', '.inf', '2025-01-01'];
const HANDLEBARS = ['{{', '}}', '{{{', '}}}', '{{#if x}}', '{{/if}}', '{{else}}', '{{#each facts}}', '{{/each}}', '{{> x}}', '{{> (lookup . "x")}}', '{{!-- ', '{{&x}}', '{{#x as |y|}}', '{{@root.x}}', '{{../..}}', '{{this.constructor}}', '{{lookup this "__proto__"}}', '{{replace "a" "a" "aa"}}', '\\{{', '~}}', ':::', '::: notes', '---'];

/** A text with one to a few damages. */
export function damaged(text: string, random: Random, signs: readonly string[]): string {
  let made = text;
  for (let turn = random.int(1, 4); turn > 0; turn--) {
    const at = random.int(0, made.length);
    const length = random.pick([0, 1, 1, 2, 8, 40]);
    const put = random.pick(['', '', random.pick(signs), random.pick(signs), made.slice(at, at + length).repeat(2), hostileText(random)]);
    made = made.slice(0, at) + put + made.slice(at + length);
  }
  return made;
}

export const yaml: Generator = (random, start): FuzzCase => {
  const name = random.pick([...start.full.keys()].filter((each) => /\.(?:yaml|json)$/.test(each)));
  return {
    dataset: withFile(start.full, name, damaged(textOf(start.full, name), random, YAML)),
    choices: anyChoices(random),
    told: `${name} damaged as text`,
  };
};

export const packs: Generator = (random, start): FuzzCase => {
  const [id, files] = random.pick([...start.packs]);
  const name = random.pick([...files.keys()]);
  const signs = name.endsWith('.yaml') ? YAML : HANDLEBARS;
  return {
    dataset: start.full,
    pack: withFile(files, name, damaged(textOf(files, name), random, signs)),
    choices: anyChoices(random),
    told: `${name} of the pack ${id} damaged`,
  };
};

export const looks: Generator = (random, start): FuzzCase => {
  const name = random.pick(['light.yaml', 'dark.yaml', 'print.yaml']);
  return {
    dataset: start.bare,
    look: damaged(textOf(start.looks, name), random, [...YAML, '"FFFFFF"', 'GGGGGG', '#000', 'surface']),
    choices: anyChoices(random),
    told: `the look ${name} damaged`,
  };
};
