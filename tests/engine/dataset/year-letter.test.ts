import { describe, expect, it } from 'vitest';
import { yearLetter } from '../../../electron/engine/dataset/sources/year-letter.ts';

/** A news agency has more works a year than an alphabet has letters. */
describe('The letters of works of one author and year', () => {
  it.each(['fa', 'en'] as const)('differ and hold no digit, however many there are: %s', (language) => {
    const letters = Array.from({ length: 500 }, (_, index) => yearLetter(index, language));
    expect(new Set(letters).size).toBe(500);
    expect(letters.filter((letter) => /\d/.test(letter))).toEqual([]);
  });

  it('begin again with two', () => {
    expect([yearLetter(25, 'en'), yearLetter(26, 'en'), yearLetter(14, 'fa'), yearLetter(28, 'fa')]).toEqual(['z', 'aa', 'س', 'الفالف']);
  });
});
