/** Dates in words: either calendar or both, in the language's digits. */
import type { Calendar } from '../../contract/choices.ts';
import type { Language } from '../units/language.ts';
import { hasPersianYear } from './dates/days.ts';
import { lastDay, parseDate } from './dates/edtf.ts';
import type { DateValue, Moment } from './dates/edtf.ts';
import { inUnit, momentInWords, spanInWords } from './dates/phrase.ts';
import { toLanguageDigits } from './numerals.ts';
import { wordsOf } from '../language/languages.ts';
import type { CalendarSystem, DateBound, DatePart } from '../language/words.ts';

/** A date as data: the text of `dates/edtf.ts`, with what the source says around it. */
export type DateLike =
  | string
  | { readonly on: string; readonly part?: DatePart | undefined; readonly bound?: DateBound | undefined };

/**
 * Shows a date: "12 November 2025", «۲۱ آبان ۱۴۰۴», or both, the other calendar in parentheses.
 * A date without a day may fall into two Persian months or years; both are shown («آبان یا آذر ۱۴۰۴»).
 * Decades keep the Gregorian calendar, since no Persian decade covers one. A text that is no date is returned as it is.
 * @param counted whether numbers are counted over the date: a month or year of them stays Gregorian, since no Persian one is the same period
 */
export function formatDate(date: DateLike, language: Language, calendar: Calendar, counted = false): string {
  const { on, part, bound } = typeof date === 'string' ? { on: date, part: undefined, bound: undefined } : date;
  const value = parseDate(on);
  if (typeof value === 'string') return toLanguageDigits(on, language);
  const show = (system: CalendarSystem): string =>
    system === 'persian' && counted && isCoarse(value)
      ? marked(value, inCalendar(value, part, bound, language, 'gregorian'), language)
      : inCalendar(value, part, bound, language, system);
  if (calendar !== 'both') return show(calendar);
  const first = wordsOf(language).firstCalendar;
  return withOther(show(first), show(first === 'persian' ? 'gregorian' : 'persian'));
}

/** A point of a time axis: as {@link formatDate} shows what numbers are counted over, without the mark of the calendar. */
export function formatAxisDate(on: string, language: Language, calendar: Calendar): string {
  const value = parseDate(on);
  return formatDate(on, language, typeof value !== 'string' && isCoarse(value) ? 'gregorian' : calendar);
}

/** The one calendar where there is room for one date only: the chosen one, or of both that which the language puts first. */
export const firstCalendar = (language: Language, calendar: Calendar): CalendarSystem =>
  calendar === 'both' ? wordsOf(language).firstCalendar : calendar;

function inCalendar(
  value: DateValue,
  part: DatePart | undefined,
  bound: DateBound | undefined,
  language: Language,
  wanted: CalendarSystem,
): string {
  const { start, end } = value;
  const system = canConvert(value) ? wanted : 'gregorian';
  const { bounds } = wordsOf(language);
  if (end === 'open') return bounds.since(momentInWords(start, part, language, system));
  if (end !== undefined) return spanInWords(start, end, language, system);
  if (bound === 'by') return byInWords(start, part, language, system);
  const words = momentInWords(start, part, language, system);
  return bound === undefined ? words : bounds[bound](words);
}

/** "By 2024" is up to its end; in the Persian calendar that end lies within a month. */
function byInWords(moment: Moment, part: DatePart | undefined, language: Language, system: CalendarSystem): string {
  const { bounds, byTheEndOf } = wordsOf(language);
  if (moment.precision === 'day' || part !== undefined) return bounds.by(momentInWords(moment, part, language, system));
  if (system === 'persian') return bounds.by(inUnit(lastDay(moment), 'month', language, system));
  return byTheEndOf(momentInWords(moment, part, language, system));
}

/** Whether a date is known to less than the day. */
const isCoarse = ({ start, end }: DateValue): boolean =>
  start.precision !== 'day' || (end !== undefined && end !== 'open' && end.precision !== 'day');

/** A Gregorian date among Persian ones says so, unless no Persian one could stand for it. */
const marked = (value: DateValue, words: string, language: Language): string =>
  canConvert(value) ? `${words}${wordsOf(language).gregorianMark}` : words;

function canConvert(value: DateValue): boolean {
  const last = value.end === undefined || value.end === 'open' ? value.start : value.end;
  return hasPersianYear(value.start.year) && hasPersianYear(lastDay(last).year);
}

/** The second calendar in parentheses, unless it says the same. */
function withOther(first: string, other: string): string {
  return first === other || first.startsWith(`${other} `) ? first : `${first} (${other})`;
}
