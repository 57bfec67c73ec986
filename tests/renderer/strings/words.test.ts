import { describe, expect, it } from 'vitest';
import { en } from '../../../renderer/strings/en.ts';
import { fa } from '../../../renderer/strings/fa.ts';

/** Every sentence of a language, functions called with sample values. */
function sentences(words: object): readonly (readonly [key: string, sentence: string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[key, value] as const];
    if (typeof value === 'function') return [[key, String((value as (...given: readonly unknown[]) => unknown)(12, 40))] as const];
    return sentences(value as object).map(([inner, sentence]) => [`${key}.${inner}`, sentence] as const);
  });
}

describe('the window’s sentences', () => {
  it('has the same ones in both languages, none empty', () => {
    expect(sentences(fa).map(([key]) => key).sort()).toEqual(sentences(en).map(([key]) => key).sort());
    expect([...sentences(fa), ...sentences(en)].filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  it('is Persian in Persian: no Latin letters, no Arabic yeh and kaf, no Latin or Arabic digits', () => {
    const given = new Set(['recoveryText', 'releaseHint', 'schemeIs', 'hiddenSlide', 'ownSlideHint', 'duplicated', 'fontInside', 'lookNow', 'openNamed', 'savedAt', 'slideName', ...['title', 'made', 'otherDataset', 'unknownMark', 'onSlides', 'withheld', 'datasetEdited', 'packGone', 'otherBardar', 'madeFor'].map((key) => `verify.${key}`)]);
    const strange = sentences(fa).filter(([key, sentence]) => !given.has(key) && /[A-Za-z0-9يك٠-٩]/u.test(sentence));
    expect(strange).toEqual([]);
  });

  it('counts one thing and many', () => {
    expect([en.slideCount(1), en.slideCount(23), fa.slideCount(23)]).toEqual(['1 slide', '23 slides', '۲۳ اسلاید']);
    expect([en.factsTold(3, 94), fa.factsTold(3, 94)]).toEqual(['3 of 94 facts used', '۳ از ۹۴ داده به کار رفته']);
    expect([en.unsourcedCount(1), fa.unsourcedCount(0)]).toEqual(['1 sentence without a source', 'همهٔ جمله‌ها منبع دارند']);
    expect([en.warningCount(0), fa.warningCount(0)]).toEqual(['0 warnings', 'بدون هشدار']);
  });
});
