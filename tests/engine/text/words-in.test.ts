import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachWord } from '../../../electron/engine/text/words-in.ts';

const wordsIn = (text: string): readonly (readonly [string, number])[] => {
  const words: (readonly [string, number])[] = [];
  eachWord(text, (start, end) => words.push([text.slice(start, end), start]));
  return words;
};

it('words are runs of letters with their marks, in any script', () => {
  expect(wordsIn('C5+1: سه‌شنبهٔ ۱۴۰۴، café 𐎠𐎢 日本').map(([word]) => word)).toEqual(['C', 'سه', 'شنبهٔ', 'café', '𐎠𐎢', '日本']);
});

it('they are those that an expression finds', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const found = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => [word, index]);
    expect(wordsIn(text)).toEqual(found);
  }), { numRuns: 500 });
});
