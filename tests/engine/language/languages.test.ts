import { describe, expect, it, test } from 'vitest';
import { ALL } from '../../../electron/engine/language/all.ts';
import { directionOf, hasOwnDigits, isLanguage, languageName, languageOfScript, languageOfTag, languageRunning, pluralOf, shapesOf, wordsOf, worksOf, writingOf } from '../../../electron/engine/language/languages.ts';
import { PARTS } from '../../../electron/engine/language/shapes.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';

describe.each(LANGUAGES)('%s', (language) => {
  it('has a value for each thing that is counted out', () => {
    const { months, seasons } = wordsOf(language);
    expect([...writingOf(language).digits]).toHaveLength(10);
    expect([months.gregorian.length, months.persian.length, seasons.length]).toEqual([12, 12, 4]);
    expect(new Set(worksOf(language).letters).size).toBe(worksOf(language).letters.length);
    expect(PARTS.filter((part) => shapesOf(language).parts[part] === '')).toEqual([]);
  });

  it('writes its signs with the space that follows them', () => {
    const { comma, semicolon } = writingOf(language);
    expect([comma, semicolon].filter((sign) => !/^\S $/u.test(sign))).toEqual([]);
  });

  it('shapes numbers of sheets exactly where its digits are its own', () => {
    expect(writingOf(language).numberShape !== '').toBe(hasOwnDigits(language));
  });

  it('has a name in each of the others', () => {
    expect(LANGUAGES.map((other) => languageName(language, other)).filter((name) => name === language || name === '')).toEqual([]);
  });

  it('is what runs its way in a text of its own', () => {
    expect(languageRunning(directionOf(language), language)).toBe(language);
    expect(languageRunning(directionOf(language) === 'rtl' ? 'ltr' : 'rtl', language)).not.toBe(language);
  });
});

test('a name is a language only where it is listed', () => {
  expect([...Object.keys(ALL), 'xx', 'constructor', '__proto__', '', 0, undefined].filter(isLanguage)).toEqual(Object.keys(ALL));
});

test('a text is taken for the language of the script of its first letter or digit', () => {
  expect(['«بندر» and harbour', '(12) Harbour بندر', '۱۴۰۳ Report', '12 %', ''].map(languageOfScript)).toEqual(['fa', 'en', 'fa', undefined, undefined]);
});

test('a locale names its language, and whoever speaks none of them is spoken to in the one for everybody', () => {
  expect(['fa_IR.UTF-8', 'fa', 'FA-ir', 'en-GB', 'C', 'de_DE', 'far', ''].map(languageOfTag)).toEqual(['fa', 'fa', 'fa', 'en', 'en', 'en', 'en', 'en']);
});

test('words beside numbers go by the rules of CLDR', () => {
  expect([pluralOf(1, 'en'), pluralOf(2, 'en'), pluralOf(0, 'en'), pluralOf(0, 'fa'), pluralOf(2, 'fa')]).toEqual(['one', 'other', 'other', 'one', 'other']);
});
