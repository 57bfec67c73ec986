/** The months that a text names. */
import { type Language, LANGUAGES } from '../../units/language.ts';
import type { CalendarSystem } from '../../language/words.ts';
import { byLanguage, wordsOf } from '../../language/languages.ts';

/** What a month is called in either calendar, without the sign that ties an Iranian one to a year. */
export const monthNames = (language: Language, system: CalendarSystem): readonly string[] => wordsOf(language).months[system].map((name) => name.replace(/ٔ$/, ''));

/** Names that are other words as well: months only beside a number. */
const OTHER_WORDS: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => wordsOf(language).monthsLikeWords));

export interface NamedMonth {
  readonly written: string;
  readonly system: CalendarSystem;
  /** Months of the Gregorian calendar that it may be: of an Iranian one the two that it lies in. */
  readonly months: readonly number[];
}

interface Finder {
  readonly system: CalendarSystem;
  readonly names: readonly string[];
  /** Any of the names, wherever it stands: quick to look for. */
  readonly quick: RegExp;
  readonly pattern: RegExp;
}

function findersOf(language: Language): readonly Finder[] {
  return (['gregorian', 'persian'] as const).map((system) => {
    const names = monthNames(language, system);
    const any = names.toSorted((a, b) => b.length - a.length).join('|');
    return { system, names, quick: new RegExp(any), pattern: new RegExp(`(?<![\\p{L}\\p{M}\u200C])(?:([0-9۰-۹]{1,2})(?:st|nd|rd|th)? )?(${any})(?:ٔ|\u200C?ی)?(?![\\p{L}\\p{M}\u200C])((?:,? (?:سال )?|ِ )[0-9۰-۹]{1,4})?`, 'gu') };
  });
}

const FINDERS = byLanguage(findersOf);

export const monthsIn = (text: string, language: Language): readonly NamedMonth[] =>
  FINDERS[language].flatMap(({ system, names, quick, pattern }) =>
    (quick.test(text) ? [...text.matchAll(pattern)] : []).flatMap(([written, day, name = '', rest]) => {
      if (day === undefined && rest === undefined && OTHER_WORDS.has(name)) return [];
      const month = names.indexOf(name) + 1;
      return [{ written: written.trim(), system, months: system === 'gregorian' ? [month] : [((month + 1) % 12) + 1, ((month + 2) % 12) + 1] }];
    }),
  );
