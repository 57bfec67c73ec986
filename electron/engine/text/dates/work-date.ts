/**
 * When a work appeared, as CSL-JSON has it and as Zotero, Better CSL JSON and people write it: date-parts with numbers or
 * texts, raw and literal texts, EDTF, seasons, circa, ranges. Not converted: a work keeps the calendar it was published in.
 */
import { asciiDigits } from '../ascii-digits.ts';
import { english } from '../../language/en/words.ts';
import { persian } from '../../language/fa/words.ts';
import type { CalendarSystem } from '../../language/words.ts';
import { daysInMonth, daysInPersianMonth } from './days.ts';
import { withoutEnd } from '../ends.ts';

/** A day, month, season or year of some calendar. */
export interface WorkDay {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** From 1, spring. */
  readonly season?: number;
}

export interface WorkDate {
  readonly start: WorkDay;
  /** `open`: still going on. */
  readonly end?: WorkDay | 'open';
  readonly circa: boolean;
  /** Given where the date itself says it, by the name of its month. */
  readonly calendar?: CalendarSystem;
}

/** What a field of CSL-JSON says: a date, words that are no date ("forthcoming"), that there is none, or a mistake. */
export type ReadWorkDate =
  | { readonly kind: 'date'; readonly date: WorkDate }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'undated' }
  | { readonly kind: 'fault'; readonly fault: 'form' | 'year' | 'month' | 'day' | 'order'; readonly written: string };

const UNDATED: ReadWorkDate = { kind: 'undated' };
const UNDATED_WORDS = /^(?:n\. ?d\.?|s\. ?d\.?|no date|undated|بی.?تا|بی.?تاریخ|بدون تاریخ|\[?n\.d\.\]?)?$/i;

/** @param calendar in which numbers alone count */
export function readWorkDate(value: unknown, calendar: CalendarSystem): ReadWorkDate {
  if (value === undefined || value === null) return UNDATED;
  if (typeof value === 'string' || typeof value === 'number') return readText(String(value), calendar);
  if (typeof value !== 'object' || Array.isArray(value)) return { kind: 'fault', fault: 'form', written: JSON.stringify(value) };
  const { raw, literal, season, circa, 'date-parts': parts } = value as Readonly<Record<string, unknown>>;
  const about = circa === true || circa === 'true' || (isScalar(circa) && Number(circa) > 0);
  const read = hasParts(parts) ? readParts(parts, season, calendar) : readText(textOf(literal) || textOf(raw), calendar);
  return read.kind === 'date' && about ? { kind: 'date', date: { ...read.date, circa: true } } : read;
}

const isScalar = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';
const textOf = (value: unknown): string => (isScalar(value) ? String(value).trim() : '');

/** Zotero writes `[[]]` and `[[""]]` for a date that it could not read. */
const hasParts = (parts: unknown): boolean =>
  parts !== undefined && parts !== null && !(Array.isArray(parts) && parts.flat().every((part) => part === null || part === ''));

function readParts(parts: unknown, season: unknown, calendar: CalendarSystem): ReadWorkDate {
  const day = (one: unknown): string => (Array.isArray(one) && one.every((part) => part === null || isScalar(part)) ? one.join('-') : (JSON.stringify(one) ?? ''));
  const written = Array.isArray(parts) ? parts.map(day).join('/') : (JSON.stringify(parts) ?? '');
  const form: ReadWorkDate = { kind: 'fault', fault: 'form', written };
  if (!Array.isArray(parts) || parts.length > 2) return form;
  const days: WorkDay[] = [];
  for (const one of parts as readonly unknown[]) {
    if (!Array.isArray(one) || !one.every((part) => part === null || isScalar(part)) || one.length > 3) return form;
    const [year, month, day] = one.map((part) => asciiDigits(textOf(part)));
    if (year === undefined || year === '' || [year, day ?? ''].some((part) => !/^-?\d*$/.test(part))) return form;
    const numbered = month === undefined || month === '' ? undefined : (monthNamed(month)?.month ?? Number(month));
    if (numbered !== undefined && !Number.isInteger(numbered)) return form;
    const named = days.length === 0 ? seasonOf(season) : undefined;
    days.push(
      dayOf(Number(year), numbered, day === undefined || day === '' ? undefined : Number(day), named),
    );
  }
  const [start, end] = days;
  return start === undefined ? form : checked({ start, ...(end === undefined ? {} : { end }), circa: false }, calendar, written);
}

/** Months 13 to 16 are the seasons of CSL, 21 to 24 those of EDTF; Zotero has 0 for what it does not know. */
function dayOf(year: number, month: number | undefined, day: number | undefined, season?: number): WorkDay {
  if (day === 0) return dayOf(year, month, undefined, season);
  if (month === undefined || (month === 0 && day === undefined)) return { year, ...(season === undefined ? {} : { season }) };
  if (month >= 13 && month <= 16) return { year, season: month - 12 };
  if (month >= 21 && month <= 24) return { year, season: month - 20 };
  return { year, month, ...(day === undefined ? {} : { day }) };
}

const SEASONS: readonly RegExp[] = [/^(?:spring|بهار)$/i, /^(?:summer|تابستان)$/i, /^(?:autumn|fall|پاییز|پائیز)$/i, /^(?:winter|زمستان)$/i];

function seasonOf(season: unknown): number | undefined {
  const text = asciiDigits(textOf(season));
  const named = SEASONS.findIndex((name) => name.test(text));
  if (named >= 0) return named + 1;
  const number = Number(text) > 20 ? Number(text) - 20 : Number(text) > 12 ? Number(text) - 12 : Number(text);
  return number >= 1 && number <= 4 ? number : undefined;
}

const ISO = /^(-?\d{1,4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:T.*)?$/;
const CIRCA = /^(?:ca?\.? ?|circa |about |حدود )(?=\d)/i;
const IRANIAN = / ?(?:ه\.? ?ش\.?|هجری شمسی|هجری خورشیدی|خورشیدی|شمسی|ش\.?|A?S\.?H\.?)$/i;

function readText(text: string, calendar: CalendarSystem): ReadWorkDate {
  const plain = asciiDigits(text).replace(/[\s\u200e\u200f]+/g, ' ').trim();
  if (UNDATED_WORDS.test(plain)) return UNDATED;
  const circa = CIRCA.test(plain) || /[~?%]$/.test(plain);
  const bare = plain.replace(CIRCA, '').split('/').map((each) => withoutEnd(each, /[~?%]/)).join('/').replace(/ ?میلادی$/, '');
  const iranian = IRANIAN.test(bare);
  const dated = (date: Omit<WorkDate, 'circa'>): ReadWorkDate =>
    checked({ ...date, ...(iranian ? { calendar: 'persian' as const } : {}), circa }, date.calendar ?? (iranian ? 'persian' : calendar), text);
  const [from = '', to, ...more] = splitRange(bare.replace(IRANIAN, ''));
  const start = readDay(from);
  if (start === undefined || more.length > 0) return { kind: 'words', words: text.trim() };
  if (to === undefined) return dated(start);
  if (to === '' || to === '..') return dated({ ...start, end: 'open' });
  const end = readDay(to);
  return end === undefined ? { kind: 'words', words: text.trim() } : dated({ ...start, end: end.start });
}

/** "2016/2018" and "2016–2018" are ranges, "2016/5/12" and "2016-05" are none. */
function splitRange(text: string): readonly string[] {
  if (/^-?\d{4}\/\d{1,2}(?:\/\d{1,2})?$|^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text)) return [text];
  if (text.includes('/')) return text.split('/');
  return /^\d{4} ?[-–—] ?\d{4}$/.test(text) ? text.split(/ ?[-–—] ?/) : [text];
}

/** A day, month, season or year in numbers or in words: "2016-05", "12 May 2016", "May 12, 2016", «۱۵ مهر ۱۴۰۲», "Spring 2016". */
export function readDay(text: string): Omit<WorkDate, 'circa' | 'end'> | undefined {
  const iso = ISO.exec(text.trim());
  if (iso !== null) return { start: dayOf(Number(iso[1]), iso[2] === undefined ? undefined : Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3])) };
  const numbered = readNumbers(text.trim());
  if (numbered !== undefined) return { start: numbered };
  const { day, first, name, later, year } = /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? (?<first>[^\d,]+)|(?<name>[^\d,]+?)(?: (?<later>\d{1,2})(?:st|nd|rd|th)?,)?),? (?<year>\d{4})$/u.exec(text.trim())?.groups ?? {};
  if (year === undefined) return undefined;
  const word = (first ?? name ?? '').trim();
  const season = seasonOf(word);
  if (season !== undefined && day === undefined) return { start: { year: Number(year), season } };
  const named = monthNamed(word);
  if (named === undefined) return undefined;
  const on = day ?? later;
  return { start: { year: Number(year), month: named.month, ...(on === undefined ? {} : { day: Number(on) }) }, calendar: named.calendar };
}

/** "2016.05.12", "12.5.2016", and "13/5/2016" or "5/13/2016", of which the order is known; 5/6/2016 stays in words. */
function readNumbers(text: string): WorkDay | undefined {
  const [, year, month, day] = /^(\d{4})\.(\d{1,2})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  if (year !== undefined) return { year: Number(year), month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
  const [, one, sign, two, last] = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (last === undefined) return undefined;
  const [first, second] = [Number(one), Number(two)];
  if (sign === '.' || first > 12 || first === second) return { year: Number(last), month: second, day: first };
  return second > 12 ? { year: Number(last), month: first, day: second } : undefined;
}

/** The calendar and number of a month by its name; English ones also by their first three letters. */
function monthNamed(text: string): { readonly month: number; readonly calendar: CalendarSystem } | undefined {
  const wanted = text.toLowerCase().replace(/[\u200c ]?ماه$/u, '').replace(/\.|\u0654|\u200cی$/gu, '').replace(/ۀ/g, 'ه');
  for (const calendar of ['gregorian', 'persian'] as const) {
    for (const names of [english.months[calendar], persian.months[calendar]]) {
      const plain = names.map((name) => name.toLowerCase().replace(/ٔ/gu, ''));
      const index = plain.findIndex((name) => name === wanted || (/^[a-z]{3,4}$/.test(wanted) && calendar === 'gregorian' && name.startsWith(wanted.slice(0, 3))));
      if (index >= 0) return { month: index + 1, calendar };
    }
  }
  return undefined;
}

function checked(date: WorkDate, calendar: CalendarSystem, written: string): ReadWorkDate {
  const days = [date.start, ...(date.end === undefined || date.end === 'open' ? [] : [date.end])];
  for (const { year, month, day } of days) {
    if (year === 0) return { kind: 'fault', fault: 'year', written };
    if (month !== undefined && (month < 1 || month > 12)) return { kind: 'fault', fault: 'month', written };
    const last = calendar === 'persian' ? daysInPersianMonth(year, month ?? 1) : daysInMonth(year, month ?? 1);
    if (day !== undefined && (day < 1 || day > last)) return { kind: 'fault', fault: 'day', written };
  }
  const [start, end] = days;
  if (start !== undefined && end !== undefined && orderOf(end) < orderOf({ year: start.year })) return { kind: 'fault', fault: 'order', written };
  return { kind: 'date', date };
}

const orderOf = ({ year, month = 1, day = 1 }: WorkDay): number => year * 10_000 + month * 100 + day;
