/** What to write instead of a date that cannot be read: the very words, as far as they can be told from what stands there. */
import type { DateRemedy } from '../../diagnostics/dataset/date-remedy.ts';
import { asciiDigits } from '../../text/ascii-digits.ts';
import { daysInPersianMonth, toGregorianDay } from '../../text/dates/days.ts';
import type { Day } from '../../text/dates/days.ts';
import { parseDate } from '../../text/dates/edtf.ts';
import type { WorkDay } from '../../text/dates/work-date.ts';
import { readDay } from '../../text/dates/work-date.ts';
import { looksIranian } from '../sources/work.ts';

/** Words around a date, and the field and value that stand for them. */
const HEDGES: readonly (readonly [RegExp, 'part' | 'bound', string])[] = [
  [/^(?:early(?: in)?|(?:the )?(?:beginning|start) of|اوایل|آغاز)[ -]+/i, 'part', 'early'],
  [/^(?:mid(?:dle)?(?: of)?|اواسط|میانهٔ?)[ -]+/i, 'part', 'mid'],
  [/^(?:late(?: in)?|اواخر)[ -]+/i, 'part', 'late'],
  [/^(?:by(?: the end of)?|until|till|up to|(?:the )?end of|تا پایان|تا|پایان)[ -]+/i, 'bound', 'by'],
  [/^(?:since|from|as of|از)[ -]+/i, 'bound', 'since'],
  [/^(?:(?:shortly |just )?before|prior to|(?:اندکی |کمی )?پیش از|قبل از)[ -]+/i, 'bound', 'shortly-before'],
  [/^(?:(?:shortly |just )?after|(?:اندکی |کمی )?پس از|بعد از)[ -]+/i, 'bound', 'shortly-after'],
];
const CIRCA = /^(?:[~≈]|ca?\.|circa |about |around |approx\.? |حدود )\s*|\s*[?~]$/i;
const RANGE = /^(?:from |between |از |بین )?(.+?)\s*(?:–|—|\.\.|\s-\s|\/|\s(?:to|and|until|تا|و)\s)\s*(.+)$/i;
const YEARS = /^(\d{4})\s?[-–—/]\s?(\d{4}|\d{2})$/;
const QUARTER = /^(?:(\d{4})[ -/]?([QH])([1-4])|([QH])([1-4])[ -/]?(\d{4}))$/i;
const SEASON_ENDS: Readonly<Record<number, readonly [string, string]>> = { 1: ['03', '05'], 2: ['06', '08'], 3: ['09', '11'] };

/** Characters of a date with all that people write around it. */
const LONGEST = 100;

/** The remedy for a date as it stands in a file; undefined where nothing can be made of it. */
export function dateRemedyOf(written: string): DateRemedy | undefined {
  // What is longer is no date, and the expressions here were made for short texts.
  if (written.length > LONGEST) return undefined;
  const text = asciiDigits(written).replace(/[\u200e\u200f\u2066-\u2069]/g, '').replace(/^["'[]+|["'\]]+$/g, '').replace(/\s+/g, ' ').trim();
  if (CIRCA.test(text)) {
    const found = dateRemedyOf(text.replace(CIRCA, '')) ?? plainRemedy(text.replace(CIRCA, ''));
    return found && { ...found, why: 'about' };
  }
  const hedge = HEDGES.find(([words]) => words.test(text));
  if (hedge !== undefined) {
    const [words, field, value] = hedge;
    const found = plainRemedy(text.replace(words, ''));
    const why = value.startsWith('shortly') && !/^(?:shortly|just|اندکی|کمی)/i.test(text) ? ('shortly' as const) : found?.why;
    const around = (on: string): string => `{on: ${on}, ${field}: ${value}}`;
    if (found !== undefined && !found.write.includes('/')) return { write: around(found.write), ...(found.or && { or: around(found.or) }), ...(why && { why }) };
  }
  return plainRemedy(text) ?? rangeRemedy(text);
}

/** A Gregorian date instead of one of the Iranian calendar that is rightly written: `1404-08-21`. */
export function gregorianOf(date: string): string | undefined {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || date.includes('/') || !looksIranian(year)) return undefined;
  return inGregorian({ year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) });
}

function plainRemedy(text: string): DateRemedy | undefined {
  const decade = /^(?:the |دههٔ? ?)?(\d{3})(?:0 ?['’]?(?:s|er|-?tes)|[xX*_])$/.exec(text)?.[1] ?? /^(?:دههٔ?|دهه‌ی|decade of|the) (\d{3})0s?$/.exec(text)?.[1];
  if (decade !== undefined) return { write: `${decade}X` };
  const [, y1, u1, n1, u2, n2, y2] = QUARTER.exec(text) ?? [];
  const part = Number(n1 ?? n2);
  if (y1 !== undefined || y2 !== undefined) {
    const length = (u1 ?? u2 ?? '').toUpperCase() === 'Q' ? 3 : 6;
    return part * length > 12 ? undefined : { write: `${y1 ?? y2}-${pad(part * length - length + 1)}/${y1 ?? y2}-${pad(part * length)}` };
  }
  return numbersRemedy(text) ?? wordsRemedy(text);
}

/** Days and months in numbers, in whatever order and with whatever between them. */
function numbersRemedy(text: string): DateRemedy | undefined {
  const plain = text.replace(/(?<=\d)[T ]\d{1,2}:\d{2}.*$/, '');
  const first = /^(\d{4})(?:[-./ ](\d{1,2})(?:[-./ ](\d{1,2}))?)?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (first !== null) return dated({ year: Number(first[1]), ...numbered('month', first[2]), ...numbered('day', first[3]) });
  const last = /^(?:(\d{1,2})([-./ ]))?(\d{1,2})[-./ ](\d{4})$/.exec(plain);
  if (last === null) return undefined;
  const [, one, sign, two, year] = last;
  if (one === undefined) return dated({ year: Number(year), month: Number(two) });
  const european = dated({ year: Number(year), month: Number(two), day: Number(one) });
  const american = sign === '/' ? dated({ year: Number(year), month: Number(one), day: Number(two) }) : undefined;
  if (european === undefined || american === undefined || european.write === american.write) return european ?? american;
  return { ...european, or: american.write, why: 'month-first' };
}

const numbered = <F extends string>(field: F, digits: string | undefined): Partial<Record<F, number>> => (digits === undefined || Number(digits) === 0 ? {} : ({ [field]: Number(digits) } as Record<F, number>));

/** "Nov 2025", "12 November 2025", «۲۱ آبان ۱۴۰۴», "Spring 2024". */
function wordsRemedy(text: string): DateRemedy | undefined {
  const read = !/\p{L}/u.test(text) ? undefined : readDay(text.replace(/^(\D+) of (?=\d)/, '$1 '));
  if (read === undefined) return undefined;
  const { start, calendar } = read;
  if (start.season === undefined) return dated(start, calendar === 'persian');
  const { year, season } = start;
  if (looksIranian(year)) {
    const [first, end] = [season * 3 - 2, season * 3];
    return { write: `${iso(toGregorianDay({ year, month: first, day: 1 }))}/${iso(toGregorianDay({ year, month: end, day: daysInPersianMonth(year, end) }))}`, why: 'iranian' };
  }
  const [from, to] = SEASON_ENDS[season] ?? [];
  return { write: from === undefined ? `${year}-12/${year + 1}-02` : `${year}-${from}/${year}-${to}`, why: 'season' };
}

function dated(day: WorkDay, persian = false): DateRemedy | undefined {
  if (persian || looksIranian(day.year)) {
    const write = inGregorian(day);
    return write === undefined ? undefined : { write, why: 'iranian' };
  }
  const write = [String(day.year), ...[day.month, day.day].flatMap((part) => (part === undefined ? [] : [pad(part)]))].join('-');
  return typeof parseDate(write) === 'string' ? undefined : { write };
}

/** An Iranian day as a Gregorian one, a month or year as the days from its first to its last. */
function inGregorian({ year, month, day }: WorkDay): string | undefined {
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > daysInPersianMonth(year, month ?? 1))) return undefined;
  const first = toGregorianDay({ year, month: month ?? 1, day: day ?? 1 });
  if (day !== undefined) return iso(first);
  const end = month ?? 12;
  return `${iso(first)}/${iso(toGregorianDay({ year, month: end, day: daysInPersianMonth(year, end) }))}`;
}

function rangeRemedy(text: string): DateRemedy | undefined {
  const [, first, last] = YEARS.exec(text) ?? [];
  const [, from, to] = first === undefined ? (RANGE.exec(text) ?? /^(.+?), ?(.+)$/.exec(text) ?? []) : [text, first, last?.length === 2 ? `${first.slice(0, 2)}${last}` : last];
  if (from === undefined || to === undefined) return undefined;
  // "5–12 May 2024", "May to June 2024": the year, and the month, stand at the end.
  const end = plainRemedy(to);
  const begin = plainRemedy(from) ?? plainRemedy(`${from}${/^\d{1,2}$/.test(from) ? to.replace(/^\d{1,2}/, '') : ` ${/\d{4}$/.exec(to)?.[0] ?? ''}`}`);
  if (end === undefined || begin === undefined || begin.or !== undefined || end.or !== undefined) return undefined;
  const [opens = '', closes = ''] = [begin.write.split('/')[0], end.write.split('/').at(-1)];
  const write = `${opens}/${closes}`;
  return typeof parseDate(write) === 'string' ? undefined : { write, ...(begin.why ?? end.why ? { why: begin.why ?? end.why } : {}) };
}

const iso = ({ year, month, day }: Day): string => `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
const pad = (number: number): string => String(number).padStart(2, '0');
