/** Text that helpers make is counted while they make it, and no nesting is too deep for who reads it. */
import { expect, it } from 'vitest';
import { fillTemplate } from '../../../electron/engine/template/fill.ts';
import { loadPack } from '../../../electron/engine/template/pack.ts';
import { compilePack } from '../../../electron/engine/template/environment.ts';
import { briefingOf, folderOf, FRONT, packOf, VALID, wordsOf } from './support.ts';

const MADE = 'its helpers made more than 16112000 characters of text for 7 records';
const nested = (depth: number, call: (inner: string) => string): string => Array.from({ length: depth }).reduce<string>((inner) => call(inner), '"aaaaaaaaaa"');

const million = nested(5, (inner) => `(replace ${inner} "a" "aaaaaaaaaa")`);

/** What is wrong with a template behind the front matter; its first line is the ninth. */
function faultsOf(body: string): readonly string[] {
  return wordsOf(fillTemplate(packOf({ ...VALID, 'deck.md.hbs': `${FRONT}\n## T\n${body}\n` }), briefingOf()).problems);
}

it.each([
  ['replace', `{{#if (eq ${nested(12, (inner) => `(replace ${inner} "a" "aaaaaaaaaa")`)} "x")}}{{/if}}`],
  ['concat', `{{#with ${million}}}{{#if (eq (concat${' this'.repeat(20)}) "x")}}{{/if}}{{/with}}`],
  ['join', `{{#if (eq (join facts (concat ${`${million} `.repeat(5)}) "id") "x")}}{{/if}}`],
  ['strings of the pack', `{{#if (eq (s "many" name=${million}) "x")}}{{/if}}`],
  ['yaml', `{{#if (eq (yaml (concat ${`${million} `.repeat(7)})) "x")}}{{/if}}`],
])('stops text without end: %s', (_, body) => {
  const strings = `${VALID['strings.yaml']}many: {fa: "${'{name}'.repeat(100)}", en: "${'{name}'.repeat(100)}"}\n`;
  const { problems } = fillTemplate(packOf({ ...VALID, 'strings.yaml': strings, 'deck.md.hbs': `${FRONT}\n## T\n${body}\n` }), briefingOf());
  expect(wordsOf(problems)).toEqual([expect.stringMatching(`^error packs/plain/deck.md.hbs:9 .*${MADE}`)]);
});

it('counts what is made in one filling, not in all', () => {
  const written = compilePack(packOf({ ...VALID, 'deck.md.hbs': `{{#if (eq ${million} "x")}}{{/if}}` }), 'deck', 'en');
  for (let times = 0; times < 20; times += 1) expect(written({})).toBe('');
});

it.each([
  ['blocks that nobody closes', '{{#if title}}\n'.repeat(20_000)],
  ['blocks', `${'{{#if title}}\n'.repeat(5_000)}${'{{/if}}'.repeat(5_000)}`],
  ['calls', `\n{{#if ${'(not '.repeat(10_000)}title${')'.repeat(10_000)}}}{{/if}}`],
])('refuses %s within one another', (_, body) => {
  const { problems } = loadPack(folderOf({ ...VALID, 'deck.md.hbs': body }));
  expect(wordsOf(problems)).toEqual([expect.stringMatching(/^error packs\/plain\/deck\.md\.hbs:(?:101|2) More than 100 blocks or calls/)]);
});

it.each([
  ['an open comment', '{{!-- '.repeat(100_000), 'deck.md.hbs:1'],
  ['a block behind many others', `${'{{#if title}}{{else}}{{/if}}\n'.repeat(5_000)}{{#each facts}}`, 'deck.md.hbs:5001'],
  ['braces that nobody closes', `${'{{title}} '.repeat(10_000)}{{title`, 'deck.md.hbs:1'],
])('tells %s in a long template at once', (_, body, place) => {
  const { problems } = loadPack(folderOf({ ...VALID, 'deck.md.hbs': body }));
  expect(wordsOf(problems)).toEqual([expect.stringContaining(place)]);
});

it('tells now and then where it is', () => {
  const places: unknown[] = [];
  const pack = packOf({ ...VALID, 'deck.md.hbs': `x\n${'{{#each @root.facts}}'.repeat(6)}${'{{/each}}'.repeat(6)}` });
  compilePack(pack, 'deck', 'en')({ facts: [1, 2, 3, 4, 5, 6, 7, 8, 9] }, ({ file, line }) => places.push({ file, line }));
  expect(places).toEqual([{ file: 'packs/plain/deck.md.hbs', line: 2 }]);
});

it('fills what nests as deep as a person writes', () => {
  expect(faultsOf(`${'{{#if title}}'.repeat(20)}- a{{cite (first facts)}}${'{{/if}}'.repeat(20)}`)).toEqual([]);
});
