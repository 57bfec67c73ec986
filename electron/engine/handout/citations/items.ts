/** Sources as citeproc takes them: in the words and the calendar of the handout. */
import { formatDate } from '../../text/calendar.ts';
import { hasPersianYear, toPersianDay } from '../../text/dates/days.ts';
import type { CalendarSystem } from '../../text/words/model.ts';
import type { Direction, Language } from '../../units/language.ts';
import { directionOf } from '../../units/language.ts';
import { isolated } from './isolates.ts';

/** A source in CSL-JSON. `custom.translated` holds fields in the words of another language than the work's own. */
export interface CslSource {
  readonly id: string;
  readonly custom: { readonly translated?: Partial<Readonly<Record<Language, Readonly<Record<string, string>> | undefined>>> | undefined };
  readonly [field: string]: unknown;
}

export type CslItem = Readonly<Record<string, unknown>>;

/** Fields that stand in the work's own language and script. */
const WORDED = ['title', 'title-short', 'container-title', 'collection-title', 'publisher', 'publisher-place', 'section', 'event-title'];
const DATES = ['issued', 'accessed', 'original-date', 'event-date'];

export function cslItem({ custom, ...source }: CslSource, language: Language, calendar: CalendarSystem): CslItem {
  const item: Record<string, unknown> = { ...source, ...custom.translated?.[language] };
  for (const field of WORDED) {
    const value = item[field];
    if (typeof value === 'string') item[field] = isolated(value, directionOf(language) satisfies Direction);
  }
  for (const field of DATES) if (item[field] !== undefined) item[field] = dateIn(item[field], language, calendar);
  return item;
}

/** A date in the calendar; one without a day may fall into two Persian years and is then put into words as a whole. */
function dateIn(date: unknown, language: Language, calendar: CalendarSystem): unknown {
  const parts = firstParts(date);
  const [year, month, day] = parts;
  if (calendar === 'gregorian' || year === undefined || !hasPersianYear(year)) return date;
  if (month === undefined || day === undefined) {
    const on = parts.map((part) => String(part).padStart(2, '0')).join('-');
    return { literal: formatDate(on, language, calendar) };
  }
  const persian = toPersianDay({ year, month, day });
  return { 'date-parts': [[persian.year, persian.month, persian.day]] };
}

function firstParts(date: unknown): readonly number[] {
  if (typeof date !== 'object' || date === null || !('date-parts' in date) || !Array.isArray(date['date-parts'])) return [];
  const [first, ...more] = date['date-parts'] as unknown[];
  return Array.isArray(first) && more.length === 0 ? first.filter((part): part is number => typeof part === 'number') : [];
}
