import type { Language } from '../units/language.ts';
import { toLanguageDigits } from './numerals.ts';

/**
 * Signs and labels of locators and what Persian writes for them; longer ones first.
 * The pilcrow becomes a word because beside Persian digits it reads as a nine at small sizes.
 */
const PERSIAN: readonly (readonly [RegExp, string])[] = [
  [/¶+\s*(?=\d)/g, 'بند '],
  [/§+\s*(?=\d)/g, 'بخش '],
  [/\bpp\.?\s*(?=\d)/g, 'صص. '],
  [/\bp\.?\s*(?=\d)/g, 'ص. '],
  [/\bparas?\.?\s*(?=\d)/g, 'بند '],
  [/\bchs?\.?\s*(?=\d)/g, 'فصل '],
  [/\bsecs?\.?\s*(?=\d)/g, 'بخش '],
];

/** A locator in a language: `¶14` as «بند ۱۴», `p. 12` as «ص. ۱۲». */
export function locatorText(at: string, language: Language): string {
  if (language === 'en') return at;
  return toLanguageDigits(
    PERSIAN.reduce((text, [label, persian]) => text.replace(label, persian), at),
    language,
  );
}
