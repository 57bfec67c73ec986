/** A source as a language shows it: in which words, in which language and in which calendar. */

import { hasPersianYear, toPersianDay } from '../../text/dates/days.ts';
import { readWorkDate } from '../../text/dates/work-date.ts';
import type { CalendarSystem } from '../../text/words/model.ts';
import type { Language } from '../../units/language.ts';
import { DATE_FIELDS, TEXT_FIELDS } from './schema.ts';

/** Fields that a line of "Extra" may give. */
const FROM_EXTRA: ReadonlySet<string> = new Set([...DATE_FIELDS, ...Object.keys(TEXT_FIELDS)]);

/** A source in CSL-JSON, of which `custom` says what CSL has no room for. */
export interface CslSource {
  readonly id: string;
  readonly custom?:
    | {
        readonly translated?: Partial<Readonly<Record<Language, Readonly<Record<string, unknown>> | undefined>>> | undefined;
        readonly calendar?: CalendarSystem | undefined;
      }
    | undefined;
  readonly [field: string]: unknown;
}

export interface Work {
  /** Fields of CSL in the words of the language. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whose terms, signs and direction its citation has: that of its title's script, as Iranian journals do. In English lists, English. */
  readonly language: Language;
  /** That it was published in, which no choice of the briefing's calendar changes. */
  readonly calendar: CalendarSystem;
}

const STRONG = /\p{Script=Arabic}|(?<other>\p{L})/u;

/**
 * The source in a language. Fields that `custom.translated` has in it stand instead of the work's own.
 * @param calendar of the briefing: an Iranian paper whose day is given in the Gregorian calendar bore it in the Iranian one
 */
export function workIn({ custom, ...own }: CslSource, shown: Language, calendar: CalendarSystem = 'gregorian'): Work {
  const translated = custom?.translated?.[shown];
  const fields: Record<string, unknown> = { ...extraFields(own['note']), ...own, ...translated };
  if (typeof translated?.['author'] === 'string') fields['author'] = [{ literal: translated['author'] }];
  const title = own['title'];
  // A translated title stands behind the title itself, or, where `medium` names the work's language, in its stead.
  if (shown === 'en' && translated?.['title'] !== undefined && typeof title === 'string' && translated['medium'] === undefined) {
    fields['title'] = title;
    fields['medium'] = translated['title'];
  }
  const language = shown === 'en' ? 'en' : scriptOf(fields);
  if (custom?.calendar !== undefined || language === 'en' || calendar === 'gregorian') return { fields, language, calendar: custom?.calendar ?? 'gregorian' };
  const issued = persianDay(fields['issued']);
  return issued === undefined ? { fields, language, calendar: 'gregorian' } : { fields: { ...fields, issued }, language, calendar };
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

/** Zotero writes what its form has no field for into "Extra", a field and its words a line, and exports that as a note. */
function extraFields(note: unknown): Readonly<Record<string, string>> {
  if (typeof note !== 'string') return {};
  const lines = [...note.matchAll(/^\s*\{?:?(?<field>[A-Za-z][A-Za-z _-]{2,20}):\s*(?<words>[^\n}]+?)\}?\s*$/gm)];
  return Object.fromEntries(
    lines.flatMap(({ groups: { field = '', words = '' } = {} }) => {
      const name = field.toUpperCase() === 'DOI' ? 'DOI' : field.toLowerCase().replaceAll(' ', '-');
      return FROM_EXTRA.has(name) ? [[name, words]] : [];
    }),
  );
}

/** Fields by whose first letter a work's script is known, in this order. */
const TELLING = ['title', 'container-title', 'publisher'];

function scriptOf(fields: Readonly<Record<string, unknown>>): Language {
  const telling = TELLING.map((field) => fields[field]).find((value) => typeof value === 'string' && STRONG.test(value));
  const found = STRONG.exec(typeof telling === 'string' ? telling : '');
  return found?.groups?.['other'] === undefined ? 'fa' : 'en';
}
