/** Asks what is known of a language. Who has one at hand asks here; nobody compares its name. */
import { type Direction, type Language, LANGUAGES } from '../units/language.ts';
import { ALL, FOR_EVERYBODY } from './all.ts';
import type { EstimateWords } from './estimates.ts';
import type { Leading, Works, Writing } from './model.ts';
import type { PlaceNames, PlaceKind } from './places.ts';
import type { ShapeNames } from './shapes.ts';
import type { Words } from './words.ts';

export const writingOf = (language: Language): Writing => ALL[language].writing;

/** Reading direction of a language. */
export const directionOf = (language: Language): Direction => ALL[language].writing.direction;

/** BCP 47 tag as PowerPoint writes it in `lang` attributes. */
export const languageTag = (language: Language): string => ALL[language].writing.locale;

/** BCP 47 tag in whose forms the window writes days, times and numbers. */
export const regionalForms = (language: Language): string => ALL[language].writing.regional;

export const leadingOf = (language: Language): Leading => ALL[language].leading;

/** The words that numbers, values and dates are put into. */
export const wordsOf = (language: Language): Words => ALL[language].words;

/** What a kind of place in a work is called. */
export const placeNames = (kind: PlaceKind, language: Language): PlaceNames => ALL[language].places[kind];

/** What shapes, layouts and signs are called. */
export const shapesOf = (language: Language): ShapeNames => ALL[language].shapes;

/** How sure and how likely something is, in words. */
export const estimatesOf = (language: Language): EstimateWords => ALL[language].estimates;

/** How works are named. */
export const worksOf = (language: Language): Works => ALL[language].works;

/** What is made once for each language, and looked up by it. */
export const byLanguage = <T>(make: (language: Language) => T): Readonly<Record<Language, T>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;

/** Whether a word names a language: the last step of a path to a text, a field of a file. */
export const isLanguage = (word: unknown): word is Language => typeof word === 'string' && Object.hasOwn(ALL, word);

/** Whether numbers of a language stand in digits of its own. */
export const hasOwnDigits = (language: Language): boolean => !ALL[language].writing.digits.startsWith('0');

/**
 * The language that a stretch of a direction is taken for in a text: the text's own where that runs so, else the first that does.
 * Which other language it truly is, nobody can tell from letters.
 */
export function languageRunning(direction: Direction, around: Language): Language {
  if (directionOf(around) === direction) return around;
  return LANGUAGES.find((language) => directionOf(language) === direction) ?? around;
}

const SCRIPTS = LANGUAGES.map((language) => ({ language, script: new RegExp(String.raw`\p{Script=${ALL[language].writing.script}}`, 'u') }));
/** A letter, or a digit that belongs to a script as its letters do. */
const TELLING = new RegExp(String.raw`[\p{L}${LANGUAGES.filter(hasOwnDigits).map((language) => ALL[language].writing.digits).join('')}]`, 'u');

/** The language whose script a text's first letter is of; undefined where there is none such. */
export function languageOfScript(text: string): Language | undefined {
  const sign = TELLING.exec(text)?.[0];
  return sign === undefined ? undefined : SCRIPTS.find(({ script }) => script.test(sign))?.language;
}

/** The language of a locale or of a system's settings, "fa_IR.UTF-8", "en-GB"; where it is none of these, the one for everybody. */
export const languageOfTag = (tag: string): Language => LANGUAGES.find((language) => new RegExp(`^${language}(?:[_.@-]|$)`, 'i').test(tag)) ?? FOR_EVERYBODY;

/** The form of a word beside a whole number, by CLDR. */
export const pluralOf = (number: number, language: Language): Intl.LDMLPluralRule => new Intl.PluralRules(languageTag(language)).select(number);

/** What a language is called in another; by CLDR where the language itself does not say. */
export const languageName = (language: Language, spoken: Language): string =>
  ALL[language].names[spoken] ?? new Intl.DisplayNames([spoken], { type: 'language' }).of(language) ?? language;

/** Words a minute of somebody who reads aloud to be understood. */
export const speakingRate = (language: Language): number => ALL[language].speakingRate;

/** Whether official letters are written in it. */
export const writesOfficialLetters = (language: Language): boolean => ALL[language].officialLetters;
