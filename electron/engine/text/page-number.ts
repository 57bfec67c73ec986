import type { Language } from '../units/language.ts';
import { toLanguageDigits } from './numerals.ts';
import { wordsOf } from '../language/languages.ts';

/** Number of a page among all: "Page 3 of 8", «صفحهٔ ۳ از ۸». */
export const pageNumber = (page: number, pages: number, language: Language): string =>
  wordsOf(language).pageOf(toLanguageDigits(String(page), language), toLanguageDigits(String(pages), language));
