/**
 * What Zotero's "Extra" says of a work: it holds what Zotero's form has no field for, a field of CSL and its words a line, or
 * `{:field: words}`, and is exported as `note`. Read as citeproc does: a type, dates and a calendar stand instead of the work's own,
 * other fields where the work has none.
 */
import type { CalendarSystem } from '../../language/words.ts';
import { DATE_FIELDS, NAME_FIELDS, TEXT_FIELDS } from './schema.ts';
import { CSL_TYPES } from './types.ts';
import type { CslSource } from './csl-source.ts';

const TEXTS: ReadonlySet<string> = new Set(['title', 'URL', ...Object.keys(TEXT_FIELDS)]);
const DATES: readonly string[] = DATE_FIELDS;
const TYPES: readonly string[] = CSL_TYPES;

const IN_BRACES = /\{:(?<field>[A-Za-z_-]+):(?<words>[^{}]+)\}/g;
const ON_A_LINE = /^[ \t]*(?<field>[A-Za-z][A-Za-z _-]{2,24}):(?<words>[^\n{}]+)$/gm;

/** The source with what its note says of it. */
export function withExtra(source: CslSource): CslSource {
  const { note, custom } = source;
  if (typeof note !== 'string') return source;
  const instead: Record<string, string> = {};
  const besides: Record<string, string> = {};
  const names = new Map<string, object[]>();
  let calendar = custom?.calendar;
  for (const { groups: { field = '', words = '' } = {} } of [...note.matchAll(IN_BRACES), ...note.matchAll(ON_A_LINE)]) {
    const name = nameOf(field);
    const text = words.trim();
    if (name === 'type' && TYPES.includes(text.toLowerCase())) instead[name] = text.toLowerCase();
    else if (name === 'calendar') calendar ??= CALENDARS.get(text.toLowerCase());
    else if (DATES.includes(name)) instead[name] = text;
    else if (Object.hasOwn(NAME_FIELDS, name)) names.set(name, [...(names.get(name) ?? []), personOf(text)]);
    else if (TEXTS.has(name)) besides[name] = text;
  }
  return { ...besides, ...Object.fromEntries(names), ...source, ...instead, ...(calendar === undefined ? {} : { custom: { ...custom, calendar } }) };
}

const CALENDARS: ReadonlyMap<string, CalendarSystem> = new Map([
  ['gregorian', 'gregorian'],
  ...['persian', 'iranian', 'jalali', 'shamsi', 'solar hijri'].map((name) => [name, 'persian'] as const),
]);

/** Zotero writes `Original Date`, CSL `original-date`; three names of CSL are in capitals. */
function nameOf(field: string): string {
  const upper = field.toUpperCase();
  return ['DOI', 'URL', 'ISBN', 'ISSN'].includes(upper) ? upper : field.trim().toLowerCase().replaceAll(' ', '-').replace(/^archive-location$/, 'archive_location');
}

/** `Family || Given`; a name without the sign is that of an institution. */
function personOf(text: string): object {
  const [family = '', given] = text.split('||').map((part) => part.trim());
  return given === undefined ? { literal: family } : { family, given };
}
