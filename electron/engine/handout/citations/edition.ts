import { worksOf } from '../../language/languages.ts';
import { asciiDigits } from '../../text/ascii-digits.ts';
import type { Language } from '../../units/language.ts';

/**
 * An edition as styles take it: in English a number, of which they make "2nd ed."; in Persian in words, «ویراست دوم».
 * Words of the source's own ("Revised edition", «چاپ سوم») stay.
 */
export function editionIn(edition: unknown, language: Language): string | undefined {
  if (typeof edition !== 'string' && typeof edition !== 'number') return undefined;
  const text = asciiDigits(String(edition)).trim();
  const number = /^(\d+)(?:st|nd|rd|th)?\.?(?: ?ed(?:ition|n)?\.?)?$/i.exec(text)?.[1];
  const { edition: words } = worksOf(language);
  if (words === undefined) return number ?? text;
  if (number !== undefined) return words.named(words.ordinals[Number(number) - 1] ?? number);
  return words.ordinals.includes(text) ? words.named(text) : text;
}
