/** What is wrong with sources beyond their form: dates that cannot be, years of another calendar, places without words. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { readWorkDate } from '../../text/dates/work-date.ts';
import { isUnfinished } from '../../text/locators/read.ts';
import { lacksWords } from '../../text/locators/write.ts';
import { LANGUAGES } from '../../units/language.ts';
import { LONGEST_ADDRESS, webAddress } from '../../units/web-address.ts';
import { grouped } from '../../units/grouped.ts';
import { sitesOf } from '../draft.ts';
import { isTextSite } from '../../source/site.ts';
import { fieldOf } from '../../source/value-at.ts';
import type { Draft } from '../draft.ts';
import type { Site, TextSite } from '../../source/site.ts';
import { MAKERS } from '../sources/makers.ts';
import { withExtra } from '../sources/extra.ts';
import { DATE_FIELDS, NAME_FIELDS, workDateSchema } from '../sources/schema.ts';
import type { CslSource } from '../sources/work.ts';
import { gregorianOf } from '../form/date-remedy.ts';
import { calendarOf, IRANIAN_YEARS, likelyCalendar, looksIranian } from '../sources/work.ts';

export const checkSources = (draft: Draft): readonly Problem[] => [
  ...sitesOf(draft, ['sources.json'], ['*']).flatMap((source) => [...DATE_FIELDS.flatMap((field) => checkDate(source, field)), ...checkNamed(source), ...checkAddress(source), ...checkScript(source), ...checkSeen(source)]),
  ...sitesOf(draft, ['dataset.yaml'], ['asOf']).flatMap(checkAsOf),
  ...[...grouped(sitesOf(draft, ['records'], ['*', 'cite', '*', 'at']).filter(isTextSite), ({ value }) => value).values()].flatMap(checkPlaces),
  ...LANGUAGES.flatMap((language) => sitesOf(draft, ['records'], ['*', 'cite', '*', 'at', language])).filter(isTextSite).filter(({ value }) => !/[\p{L}\p{N}]/u.test(value)).map(unfinished),
];

function checkDate({ file, path, value: source }: Site, field: (typeof DATE_FIELDS)[number]): readonly Problem[] {
  if (typeof source !== 'object' || source === null) return [];
  // A value of another form has been reported.
  if (!workDateSchema.safeParse(fieldOf(source, field)).success) return [];
  const whole = withExtra(source as CslSource);
  const value = whole[field];
  const said = whole.custom?.calendar;
  const where = (): Problem['where'] => file.where([...path, value === fieldOf(source, field) ? field : 'note']);
  const calendar = calendarOf(field, value, said ?? likelyCalendar(whole));
  const read = readWorkDate(value, calendar);
  if (read.kind === 'fault') {
    const { fault, written } = read;
    return [fault === 'form' ? problem('error', 'dataset.work-date-form', { value: written }, where()) : problem('error', 'dataset.date-impossible', { value: written, fault }, where())];
  }
  if (read.kind !== 'date' || read.date.calendar !== undefined) return [];
  const { year } = read.date.start;
  if (said === undefined && looksIranian(year)) return [problem('warning', 'dataset.work-date-iranian', { value: String(year), shownAs: calendar }, where())];
  if (said === 'persian' && field !== 'accessed' && year > IRANIAN_YEARS.to) return [problem('warning', 'dataset.work-date-gregorian', { value: String(year) }, where())];
  return [];
}

function checkNamed({ file, path, value: source }: Site): readonly Problem[] {
  if (typeof source !== 'object' || source === null) return [];
  const named = ['title', 'container-title', 'custom', ...Object.keys(NAME_FIELDS)].some((field) => fieldOf(source, field) !== undefined);
  return named ? [] : [problem('error', 'dataset.source-nameless', undefined, file.where(path))];
}

/** Somebody who reported a work that was seen, or of which nothing is said. */
function checkSeen({ file, path, value: source }: Site): readonly Problem[] {
  const custom = fieldOf(source, 'custom');
  if (fieldOf(custom, 'reportedBy') === undefined || fieldOf(custom, 'seen') === 'reported') return [];
  return [problem('warning', 'dataset.reported-original', undefined, file.where([...path, 'custom', 'reportedBy']))];
}

/** An address is also too long where the signs that it may not hold make it so. */
function checkAddress({ file, path, value: source }: Site): readonly Problem[] {
  const address = fieldOf(source, 'URL');
  if (typeof address !== 'string' || address.length < LONGEST_ADDRESS / 9 || !/^https?:/i.test(address) || webAddress(address) !== undefined) return [];
  return [problem('warning', 'dataset.long-address', { length: address.length, most: LONGEST_ADDRESS }, file.where([...path, 'URL']))];
}

/** What an English briefing would show in Persian script, though it could be told otherwise. */
function checkScript({ file, path, value: source }: Site): readonly Problem[] {
  if (typeof source !== 'object' || source === null) return [];
  const translated = fieldOf(fieldOf(fieldOf(source, 'custom'), 'translated'), 'en');
  const fields = [...MAKERS, 'title'].filter((field) => fieldOf(translated, field) === undefined && PERSIAN.test(JSON.stringify(fieldOf(source, field) ?? '')));
  return fields.length === 0 ? [] : [problem('info', 'dataset.source-script', { fields }, file.where([...path, ...fields.slice(0, 1)]))];
}

const PERSIAN = /\p{Script=Arabic}/u;

/** Facts hold as of a day of our time: unlike a date of a record, this one is no old one. */
function checkAsOf({ file, path, value }: Site): readonly Problem[] {
  const day = String(value);
  const [year = ''] = day.split('-');
  return /^\d{4}$/.test(year) && looksIranian(Number(year)) ? [problem('error', 'dataset.as-of-iranian', { value: day, write: gregorianOf(day) ?? 'YYYY-MM-DD' }, file.where(path))] : [];
}

/** Records stand at the same few places of their sources. @param sites where the same locator stands */
function checkPlaces(sites: readonly TextSite[]): readonly Problem[] {
  const at = sites[0]?.value ?? '';
  // A blank one has been reported.
  if (at.trim() === '') return [];
  if (isUnfinished(at)) return sites.map(unfinished);
  const lacking = LANGUAGES.filter((language) => lacksWords(at, language));
  return sites.flatMap(({ file, path }) => lacking.map((language) => problem('warning', 'dataset.locator-words', { at, language }, file.where(path))));
}

const unfinished = ({ file, path, value: at }: TextSite): Problem => problem('warning', 'dataset.locator-unfinished', { at }, file.where(path));
