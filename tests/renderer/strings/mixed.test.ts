import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitMixed } from '../../../renderer/strings/mixed.ts';

const isolated = (sentence: string, language: 'fa' | 'en'): readonly string[] =>
  splitMixed(sentence, language).flatMap(({ text, isolate }) => (isolate === undefined ? [] : [`${isolate} ${text}`]));

describe('splitMixed', () => {
  it.each([
    ['مقدار date روز نیست: «2025-13-26».', ['ltr date', 'auto 2025-13-26']],
    ['نوشتن در /mnt/usb/my deck.pptx ممکن نیست.', ['ltr /mnt/usb/my deck.pptx']],
    ['ارجاعی بیفزایید، مانند {{cite fact}} یا [@source, ¶12].', ['ltr {{cite fact}}', 'ltr [@source, ¶12]']],
    ['این داده متن ندارد.', []],
  ])('keeps code, paths and days of a Persian sentence in order: %s', (sentence, expected) => {
    expect(isolated(sentence, 'fa')).toEqual(expected);
  });

  it('sets quoted words of an English sentence apart, full stop included', () => {
    expect(isolated('This names no source: "قزاقستان قدرتی میانه است."', 'en')).toEqual(['auto قزاقستان قدرتی میانه است.']);
  });

  it('loses nothing of any sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('fa' as const, 'en' as const), (sentence, language) => {
        expect(splitMixed(sentence, language).map(({ text }) => text).join('')).toBe(sentence);
      }),
    );
  });
});
