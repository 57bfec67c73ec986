/** Sources as citeproc takes them: in the words of a language, their dates in the calendar they were published in. */
import { doiAddress } from '../../dataset/sources/doi.ts';
import { DATE_FIELDS, NAME_FIELDS } from '../../dataset/sources/schema.ts';
import type { Work } from '../../dataset/sources/work.ts';
import { calendarOf } from '../../dataset/sources/work.ts';
import { asciiDigits } from '../../text/ascii-digits.ts';
import { formatDate } from '../../text/calendar.ts';
import { toGregorianDay } from '../../text/dates/days.ts';
import type { WorkDate, WorkDay } from '../../text/dates/work-date.ts';
import { readWorkDate } from '../../text/dates/work-date.ts';
import { raisedAndLowered } from '../../text/markup.ts';
import { isolated } from '../../text/stretches/isolates.ts';
import { wordsOf, worksOf } from '../../language/languages.ts';
import type { CalendarSystem } from '../../language/words.ts';
import { editionIn } from './edition.ts';
import { shortTitle } from './short-title.ts';

/** Added to Iranian years in English, which then are told from others where citeproc has put them into its text, and marked. */
export const MARKED_YEAR = 900_000_000;

export type CslItem = Readonly<Record<string, unknown>>;

/** Fields that stand in the work's own language and script. */
const WORDED = ['title', 'title-short', 'container-title', 'collection-title', 'publisher', 'publisher-place', 'section', 'event-title', 'event-place', 'medium', 'genre', 'authority'];

/** Fields whose digits citeproc counts by. */
const COUNTED = ['volume', 'issue', 'page', 'number', 'version', 'number-of-volumes', 'collection-number'];

/** Stands before given names of which a style makes no initials, as Persian has none; this and those after it are taken out of what citeproc writes. */
export const WHOLE_NAME = '\uE200';

/** @param calendar in which the days of access are shown in Persian */
export function cslItem({ fields, language, calendar: own }: Work, calendar: CalendarSystem): CslItem {
  const item: Record<string, unknown> = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, fitting(field, value)]));
  // Notes are the analyst's; what a citation needs of them has been read, and citeproc would read more into them.
  for (const field of ['note', 'language', 'custom', 'abstract']) Reflect.deleteProperty(item, field);
  item['event-title'] ??= item['event'];
  item['event'] ??= item['event-title'];
  if (typeof item['DOI'] === 'string' && item['DOI'] !== '') item['DOI'] = doiAddress(item['DOI']).replace('https://doi.org/', '');
  if (typeof item['title'] === 'string') item['title-short'] ??= shortTitle(item['title']);
  item['edition'] = editionIn(item['edition'], language);
  for (const field of COUNTED) {
    const value = item[field];
    if (typeof value === 'string') item[field] = asciiDigits(value);
  }
  for (const field of Object.keys(NAME_FIELDS)) if (Array.isArray(item[field])) item[field] = (item[field] as readonly unknown[]).map(withWholeName);
  for (const field of WORDED) {
    const value = item[field];
    if (typeof value === 'string') item[field] = isolated(raisedAndLowered(value), language);
  }
  for (const field of DATE_FIELDS) {
    const accessed = field === 'accessed';
    const counted = calendarOf(field, item[field], own);
    const read = readWorkDate(item[field], counted);
    Reflect.deleteProperty(item, field);
    if (read.kind === 'words') item[field] = { literal: read.words };
    if (read.kind !== 'date') continue;
    const { accessInWords } = worksOf(language);
    const shown = accessed && accessInWords ? calendar : 'gregorian';
    if (!accessed) {
      item[field] = dateIn(read.date, own, language);
      continue;
    }
    const start = (read.date.calendar ?? counted) === 'persian' ? inGregorian(read.date.start) : read.date.start;
    item[field] = own !== shown || accessInWords ? { literal: formatDate(isoOf(start), language, shown) } : dateIn({ start, circa: read.date.circa }, own, language);
  }
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined && value !== ''));
}

/** Parts of a name in CSL. */
const NAME_PARTS = ['family', 'given', 'literal', 'suffix', 'non-dropping-particle', 'dropping-particle'];

/**
 * What citeproc can make something of: it takes every text for one, and stops at anything else. Numbers are texts; names have
 * parts; what fields hold that no citation is known to need (`multi`, lists of keywords) is left out.
 */
function fitting(field: string, value: unknown): unknown {
  if ((DATE_FIELDS as readonly string[]).includes(field)) return value;
  if (Object.hasOwn(NAME_FIELDS, field) && Array.isArray(value)) {
    return value.map((name: unknown) => Object.fromEntries(Object.entries(name ?? {}).filter(([part, words]) => NAME_PARTS.includes(part) && typeof words === 'string')));
  }
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : undefined;
}

/** A Persian name, its given names kept whole. Who has one name only goes by it: citeproc looks for a family name. */
function withWholeName(name: unknown): unknown {
  if (typeof name !== 'object' || name === null || !('given' in name)) return name;
  if (typeof name.given === 'string' && !hasText(name, 'family') && !hasText(name, 'literal')) return { ...name, given: undefined, family: undefined, literal: name.given };
  return typeof name.given === 'string' && /^\p{Script=Arabic}/u.test(name.given) ? { ...name, given: WHOLE_NAME + name.given } : name;
}

const hasText = (name: object, field: string): boolean => typeof (name as Readonly<Record<string, unknown>>)[field] === 'string' && (name as Readonly<Record<string, unknown>>)[field] !== '';

/** A date in the calendar of the citation; one of another calendar, said by the name of its month, is put into words. */
function dateIn(date: WorkDate, own: CalendarSystem, language: Work['language']): unknown {
  const { start, end, circa, calendar = own } = date;
  const about = circa ? { circa: true } : {};
  const days = [start, ...(end === undefined || end === 'open' ? [] : [end])];
  if (calendar !== own || end === 'open') return { ...about, literal: `${days.map((day) => inWords(day, calendar, language)).join('–')}${end === 'open' ? '–' : ''}` };
  const marked = own === 'persian' && wordsOf(language).firstCalendar !== 'persian' ? MARKED_YEAR : 0;
  return {
    ...about,
    'date-parts': days.map(({ year, month, day, season }) => (season === undefined ? [year + marked, month, day].filter((part) => part !== undefined) : [year + marked, season + 12])),
  };
}

function inWords({ year, month, day, season }: WorkDay, calendar: CalendarSystem, language: Work['language']): string {
  const words = wordsOf(language);
  const named = calendar === 'persian' ? words.persianYear(String(year)) : year < 0 ? words.beforeEra(String(-year)) : String(year);
  const within = season === undefined ? (month === undefined ? '' : (words.months[calendar][month - 1] ?? '')) : words.seasons[season - 1];
  return [day, within, named].filter((part) => part !== undefined && part !== '').join(' ');
}

/** An Iranian day of access. Of a month or year its first day's is taken. */
function inGregorian({ year, month, day }: WorkDay): WorkDay {
  const first = toGregorianDay({ year, month: month ?? 1, day: day ?? 1 });
  return day === undefined ? { year: first.year, ...(month === undefined ? {} : { month: first.month }) } : first;
}

const isoOf = ({ year, month, day }: WorkDay): string => [year, month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-');
