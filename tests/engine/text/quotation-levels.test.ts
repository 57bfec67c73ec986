import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insideQuotation, levelled, marksPair } from '../../../electron/engine/text/quotation-levels.ts';

describe('levelled', () => {
  it.each([
    // Marks within marks of their own form are told apart.
    ['en', 'He said “no “way” to” it', 'He said “no ‘way’ to” it'],
    ['en', 'He said “no "way" to” it', 'He said “no ‘way’ to” it'],
    ['fa', 'گفت «او گفت «نه» و رفت»', 'گفت «او گفت “نه” و رفت»'],
    ['en', '“a “b “c” d” e”', '“a ‘b “c” d’ e”'],
    // Others stay.
    ['en', '“a” and “b”, "c"', '“a” and “b”, "c"'],
    ['en', 'He said “she said ‘no’”', 'He said “she said ‘no’”'],
    ['fa', '«او گفت “Is it ‘possible’?”»', '«او گفت “Is it ‘possible’?”»'],
    ['en', 'Iran’s “workers’ rights”', 'Iran’s “workers’ rights”'],
    ['en', 'A “door without end “here”', 'A “door without end “here”'],
    ['en', 'No marks', 'No marks'],
  ] as const)('%s: %s', (language, text, shown) => {
    expect(levelled(text, language)).toBe(shown);
    expect(levelled(shown, language)).toBe(shown);
  });
});

describe('insideQuotation', () => {
  it.each([
    // Around the whole: off, whatever their form.
    ['en', '“Is it possible?”', 'Is it possible?'],
    ['en', '"Is it possible?"', 'Is it possible?'],
    ['en', '«Is it possible?»', 'Is it possible?'],
    ['en', '“‘Is it possible?’”', 'Is it possible?'],
    ['fa', '«آیا می‌شود؟»', 'آیا می‌شود؟'],
    ['fa', '“آیا می‌شود؟”', 'آیا می‌شود؟'],
    ['en', '„Geht das?“', 'Geht das?'],
    // Inside: the second level.
    ['en', 'The president told me “open the door” and I said “yes”', 'The president told me ‘open the door’ and I said ‘yes’'],
    ['en', '“Open the door” he said, and I said “yes”', '‘Open the door’ he said, and I said ‘yes’'],
    ['en', 'He said "yes" and "no"', 'He said ‘yes’ and ‘no’'],
    ['en', 'A «door» of his', 'A ‘door’ of his'],
    ['en', 'He said “she said ‘no’ to me”', 'He said ‘she said “no” to me’'],
    ['fa', 'به من گفت «در را باز کن» و من گفتم «چشم».', 'به من گفت “در را باز کن” و من گفتم “چشم”.'],
    ['fa', 'گفت «او گفت “نه” و رفت»', 'گفت “او گفت «نه» و رفت”'],
    // Apostrophes and lone marks stay.
    ['en', 'Iran’s ports and the workers’ rights', 'Iran’s ports and the workers’ rights'],
    ['en', '“Iran’s ports”', 'Iran’s ports'],
    ['en', 'He said ‘Iran’s ports’ twice', 'He said ‘Iran’s ports’ twice'],
    ['en', 'A “door without end', 'A “door without end'],
    ['en', 'A door” without beginning', 'A door” without beginning'],
    ['en', '', ''],
  ] as const)('%s: %s', (language, text, shown) => {
    expect(insideQuotation(text, language)).toBe(shown);
  });

  it('changes marks only, and settles at once', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '.', '“', '”', '‘', '’', '«', '»', '"', 'ب') });
    fc.assert(fc.property(text, fc.constantFrom('en' as const, 'fa' as const), (given, language) => {
      const bare = (some: string) => some.replace(/[“”‘’«»"\s]/g, '');
      const shown = insideQuotation(given, language);
      expect(bare(shown)).toBe(bare(given));
      if (!marksPair(given)) expect(shown).toBe(given);
      // A lone ‘ or ’ is no quotation mark, and a ’ between two letters an apostrophe: what they become cannot be told from marks.
      else if (!/[‘’]|[\p{L}][”»"][\p{L}]/u.test(given)) expect(marksPair(shown)).toBe(true);
    }));
  });
});
