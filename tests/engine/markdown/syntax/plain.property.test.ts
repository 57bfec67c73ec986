/** What is read in one pass is what micromark reads, or is left to it. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutDeck } from '../../../../electron/engine/deck/cut.ts';
import { readPlainMarkdown } from '../../../../electron/engine/markdown/syntax/plain.ts';
import { readAnyMarkdown } from '../../../../electron/engine/markdown/syntax/read.ts';

/** Whether it was read; then it is the library's tree, with every place in it. */
function isAlike(text: string): boolean {
  const plain = readPlainMarkdown(text);
  if (plain === undefined) return false;
  expect([text, plain]).toEqual([text, readAnyMarkdown(text)]);
  return true;
}

const GOLDEN = new URL('../../../golden/', import.meta.url);
const texts = readdirSync(GOLDEN, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('deck.md')).map((name) => readFileSync(new URL(name, GOLDEN), 'utf8'));
const SLIDES = [...new Set(texts.flatMap((text) => cutDeck({ text, origins: [] }).slides.map((slide) => slide.text)))];

describe('deck Markdown as templates write it', () => {
  it('is read in one pass in nearly all slides of our packs', () => {
    expect(SLIDES.filter((text) => isAlike(text)).length).toBeGreaterThan(SLIDES.length * 0.9);
  });

  it.each([
    '', '\n\n', '# A', '## A {#b .c}', '#x', 'a', 'a *b* **c** ***d***', '* a', 'a * b ** c', '**', '*a', 'a \\* \\b \\\\ \\', '{a} {b', '{a\\}b}', 'a [@b, ¶1]{fact=c} d', '[@a\\]b]', '- a\n- b', '- a\n  - b\n  - c\n- d\n',
    '1. a\n1. b', '3) a', '+ a\n  + b\n    + c', '- a\n:::', '- a\n  - b\n:::', '> a', '> a\n>\n> b', '> a\n\n> b', '~~~chart\na: 1\n\n  b\n~~~\nc', '~~~\n~~~', '::: notes\na\n:::', ':::', '| a | b |\n|:--|--:|\n| c | |\n| *d* [@e]{f=g} |',
    '|a||b|\n|-|:-:|-|', '| a \\| b |\n|---|', '---', '===', '- a\n\nb', '- a\n\n\n## b', 'a # b', '1986 a', '12 a. b', 'a\n\n- b', '«گفت» ۱۲', '> a *b*\n>\n> c [@d]',
  ])('%j is read so', (text) => {
    expect(isAlike(text)).toBe(true);
  });

  it.each(['a\nb', '- a\nb', '- a\n\n- b', '- a\n\n  b', '-', '- ', '- - a', '* * *', '- --', '-  a', '- a\n+ b', '- a\n 1. b', '- a\n  1. b', '> a\nb', '> - a', '>a', '> a\n>', '# a #', '#  a', '#', ' a', '    a', 'a ', 'a  \nb', '<b>', 'a & b &amp; c', '`a`', '```\na\n```', '~~~a b\n~~~', '~~~a', '~~~a\n ~~~\n~~~', '![a](b)', '[a](b)', '[a', '[@a', '[@a\nb]', 'a\tb', 'a\r\nb', '| a |', '| a |\n|--|--|', 'a | b\n--|--', '| a |\n|--|\n| b', '| a |\n|--|\nb', '- | a |', '- ~~~', '- ::: a', '1. 2. a', '\uFEFFa', 'a\0b'])('%j is left to the library', (text) => {
    expect(isAlike(text)).toBe(false);
  });

  it('says nothing else than the library, however a slide is disturbed', () => {
    const signs = fc.constantFrom('', '\n', '\n\n', '- ', '\n- ', '\n  - ', '* ', '1. ', '> ', '\n> ', ' ', '  ', '#', '\n# ', '*', '**', '\\', '[', ']', '[@', '{', '}', '|', '\n|', '| - |', ':::', '\n:::\n', '~~~', '\n~~~\n', '`', '<', '&amp;', '&', '!', '!(', '\t', '\r\n', '---', '\n---\n', '===', '_', '+', '+ ', '\u00A0', '\u2028', '\u200F', '.', ')', '0', '"', '=');
    const disturbed = fc.constantFrom(...SLIDES.filter((text) => text.length < 3000)).chain((text) =>
      fc.array(fc.tuple(fc.nat(text.length), fc.nat(4), signs), { minLength: 1, maxLength: 3 }).map((changes) => changes.reduce((now, [at, gone, put]) => now.slice(0, at) + put + now.slice(at + gone), text)),
    );
    fc.assert(fc.property(disturbed, (text) => void isAlike(text)), { numRuns: 500 });
  });

  it('says nothing else than the library of texts made of its signs', () => {
    const parts = fc.constantFrom('a', 'b ', '# ', '## ', '- ', '* ', '+ ', '1. ', '2) ', '> ', '>', '\n', '\n\n', '\n  ', '\n    ', ' ', '*', '**', '\\', '[@', '[', ']', '{', '}', '|', ' | ', '\n|--|\n', '|:-:|', ':::', '::: x', '~~~', '~~~y\n', '-', '--', '=', '_', '!', '&', '#', 'é', '.', ';');
    fc.assert(fc.property(fc.array(parts, { maxLength: 14 }), (some) => void isAlike(some.join(''))), { numRuns: 5000 });
  });
});
