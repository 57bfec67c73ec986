/** What nobody writes is refused in words before it is read; what somebody might write is read. */
import { describe, expect, it } from 'vitest';
import { FRONT, parse, slidesOf } from './support.ts';

const found = (body: string): readonly string[] => parse(FRONT + body).problems.map(({ code, where }) => `${code} ${where.file ?? ''}:${where.line ?? ''}`);

describe.each<[what: string, body: string, says: string]>([
  ['a paragraph', `## T\n\n${'word '.repeat(5_000)}\n`, 'deck.too-long deck.md:9'],
  ['an entry of a list', `## T\n\n- short\n- ${'word '.repeat(5_000)}\n`, 'deck.too-long deck.md:10'],
  ['a paragraph over many lines', `## T\n\n${'word word\n'.repeat(3_000)}`, 'deck.too-long deck.md:9'],
  ['one word', `## T\n\n- ${'x'.repeat(100_000)}\n`, 'deck.too-long deck.md:9'],
  ['a cell', `## T\n\n| a | b |\n|---|---|\n| ${'word '.repeat(5_000)} | b |\n`, 'deck.too-long deck.md:11'],
  ['a title', `## ${'word '.repeat(300)}\n\n- a\n`, 'deck.too-long deck.md:7'],
  ['stars', `## T\n\n- ${'*a '.repeat(4_000)}\n`, 'deck.too-long deck.md:9'],
  ['pictures that nobody closes', `## T\n\n${'![a]('.repeat(3_000)}\n`, 'deck.too-long deck.md:9'],
  ['links that nobody closes', `## T\n\n${'[a]('.repeat(4_000)}\n`, 'deck.too-long deck.md:9'],
  ['citations that nobody closes', `## T\n\n- ${'[@a, '.repeat(3_000)}\n`, 'deck.too-long deck.md:9'],
  ['braces in a heading', `## ${'{a'.repeat(4_000)}\n\n- a\n`, 'deck.too-long deck.md:7'],
  ['tags and entities', `## T\n\n- ${'<a &a'.repeat(2_000)}\n`, 'deck.too-long deck.md:9'],
  ['backslashes', `## T\n\n- ${'\\'.repeat(100_000)}\n`, 'deck.too-long deck.md:9'],
  ['quotations within one another', `## T\n\n${'> '.repeat(3_000)}a\n`, 'deck.too-deep deck.md:9'],
  ['lists within one another', `## T\n\n${'- '.repeat(3_000)}a\n`, 'deck.too-deep deck.md:9'],
])('%s', (_, body, says) => {
  it('is refused with its line', () => {
    expect(found(body)).toContain(says);
  });
});

it('is none of it counted in a block of YAML, nor in the citations of a sentence', () => {
  const many = Array.from({ length: 1_500 }, (_, at) => ` [@daily, ¶${at}]{fact=f${at}}`).join('');
  expect(found(`## T\n\n- A sentence${many}\n`)).toEqual([]);
});

it('is not a long text', () => {
  expect(slidesOf(`## T\n\n- ${'word '.repeat(3_000)} [@daily, ¶1]\n`)).toHaveLength(1);
});
