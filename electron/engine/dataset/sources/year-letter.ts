import { worksOf } from '../../language/languages.ts';
import type { Language } from '../../units/language.ts';

/** What tells works of one author and year apart, from 0: 2022a, «۲۰۲۲الف»; behind the last letter two, never a number that runs into the year. */
export function yearLetter(index: number, language: Language): string {
  const { letters } = worksOf(language);
  const round = Math.floor(index / letters.length);
  return `${round === 0 ? '' : yearLetter(round - 1, language)}${letters[index % letters.length] ?? ''}`;
}

/** A year or words with the letter: "2022a", "1402a SH", "n.d.-a". */
export const withLetter = (year: string, letter: string): string =>
  /\p{Nd}/u.test(year) ? year.replace(/\p{Nd}(?=\P{Nd}*$)/u, (digit) => digit + letter) : `${year}-${letter}`;
