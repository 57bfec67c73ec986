/** A source as a language shows it: in which words, in which language and in which calendar. */

import { directionOf, languageOfScript, languageRunning, worksOf } from '../../language/languages.ts';
import { hasPersianYear, toPersianDay } from '../../text/dates/days.ts';
import { readWorkDate } from '../../text/dates/work-date.ts';
import type { CalendarSystem } from '../../language/words.ts';
import type { Language } from '../../units/language.ts';
import type { CslSource } from './csl-source.ts';
import { withExtra } from './extra.ts';

export type { CslSource } from './csl-source.ts';

export interface Work {
  /** Fields of CSL in the words of the language. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whose terms, signs and direction its citation has: that of its title's script, or of the list, as the list's language has it. */
  readonly language: Language;
  /** That it was published in, which no choice of the briefing's calendar changes. */
  readonly calendar: CalendarSystem;
}

const LETTER = /\p{L}/u;

/**
 * The source in a language. Fields that `custom.translated` has in it stand instead of the work's own.
 * @param calendar of the briefing: an Iranian paper whose day is given in the Gregorian calendar bore it in the Iranian one
 */
export function workIn(source: CslSource, shown: Language, calendar: CalendarSystem = 'gregorian'): Work {
  const { custom, ...own } = withExtra(source);
  const translated = custom?.translated?.[shown];
  const fields: Record<string, unknown> = { ...own, ...translated };
  if (typeof translated?.['author'] === 'string') fields['author'] = [{ literal: translated['author'] }];
  const title = own['title'];
  // A translated title stands behind the title itself, or, where `medium` names the work's language, in its stead.
  const { translatedTitle, ownTerms } = worksOf(shown);
  if (translatedTitle === 'behind' && translated?.['title'] !== undefined && typeof title === 'string' && translated['medium'] === undefined) {
    fields['title'] = title;
    fields['medium'] = translated['title'];
  }
  const language = ownTerms ? scriptOf(fields, shown) : shown;
  const published = custom?.calendar ?? likelyCalendar(own);
  if (published === 'persian' || custom?.calendar !== undefined || !worksOf(language).ownTerms || calendar === 'gregorian') return { fields, language, calendar: published };
  const issued = persianDay(fields['issued']);
  return issued === undefined ? { fields, language, calendar: 'gregorian' } : { fields: { ...fields, issued }, language, calendar };
}

/** Years that are likelier years of the Iranian calendar; no source of a briefing is that old. */
export const IRANIAN_YEARS = { from: 1200, to: 1500 } as const;
export const looksIranian = (year: number): boolean => year >= IRANIAN_YEARS.from && year <= IRANIAN_YEARS.to;

/** The calendar of a work that does not say it: a Persian one of 1402 did not appear six hundred years ago. */
export function likelyCalendar(fields: Readonly<Record<string, unknown>>): CalendarSystem {
  const read = readWorkDate(fields['issued'], 'persian');
  const iranian = read.kind === 'date' && looksIranian(read.date.start.year);
  return iranian && (isInArabicScript(fields) || isPersian(fields['language'])) ? 'persian' : 'gregorian';
}

const isPersian = (tag: unknown): boolean => typeof tag === 'string' && /^(?:fa|per|prs)\b/i.test(tag);

/** The calendar of a date of a work: days of access are Gregorian, unless nobody can have read it then. */
export function calendarOf(field: string, value: unknown, own: CalendarSystem): CalendarSystem {
  if (field !== 'accessed') return own;
  const read = readWorkDate(value, 'persian');
  return read.kind === 'date' && looksIranian(read.date.start.year) ? 'persian' : 'gregorian';
}

/** The Iranian day of an exact Gregorian one. Years and months begin on other days there, so that they stay. */
function persianDay(value: unknown): unknown {
  const read = readWorkDate(value, 'gregorian');
  if (read.kind !== 'date' || read.date.end !== undefined || read.date.calendar === 'persian') return undefined;
  const { year, month, day } = read.date.start;
  if (month === undefined || day === undefined || !hasPersianYear(year)) return undefined;
  const persian = toPersianDay({ year, month, day });
  return { 'date-parts': [[persian.year, persian.month, persian.day]] };
}

/** Fields by whose first letter a work's script is known, in this order. */
const TELLING = ['title', 'container-title', 'publisher'];

/** The language of a work's script: the list's own where that is of this script; of a script that no language has, one that runs as most do. */
function scriptOf(fields: Readonly<Record<string, unknown>>, shown: Language): Language {
  const telling = tellingIn(fields);
  const found = languageOfScript(telling);
  if (telling === '' || (found !== undefined && directionOf(found) === directionOf(shown))) return shown;
  return found ?? languageRunning('ltr', shown);
}

const tellingIn = (fields: Readonly<Record<string, unknown>>): string => TELLING.map((field) => fields[field]).find((value): value is string => typeof value === 'string' && LETTER.test(value)) ?? '';

/** So does a work that says nothing. */
const isInArabicScript = (fields: Readonly<Record<string, unknown>>): boolean => /^\P{L}*(?:\p{Script=Arabic}|$)/u.test(tellingIn(fields));
