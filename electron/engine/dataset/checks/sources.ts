/** What is wrong with sources beyond their form: dates that cannot be, years of another calendar, places without words. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { readWorkDate } from '../../text/dates/work-date.ts';
import { lacksWords } from '../../text/locators/write.ts';
import { fieldOf, isTextSite, sitesOf } from '../draft.ts';
import type { Draft, Site } from '../draft.ts';
import { RECORD_FILES } from '../schema.ts';
import { DATE_FIELDS, NAME_FIELDS, workDateSchema } from '../sources/schema.ts';

/** Years that are more likely years of the Iranian calendar; no source of a briefing is that old. */
const IRANIAN_YEARS = { from: 1200, to: 1500 } as const;
const looksIranian = (year: number): boolean => year >= IRANIAN_YEARS.from && year <= IRANIAN_YEARS.to;

export const checkSources = (draft: Draft): readonly Problem[] => [
  ...sitesOf(draft, ['sources.json'], ['*']).flatMap((source) => [...DATE_FIELDS.flatMap((field) => checkDate(source, field)), ...checkNamed(source)]),
  ...sitesOf(draft, ['dataset.yaml'], ['asOf']).flatMap(checkAsOf),
  ...sitesOf(draft, RECORD_FILES, ['*', 'cite', '*', 'at']).flatMap(checkPlace),
];

function checkDate({ file, path, value: source }: Site, field: (typeof DATE_FIELDS)[number]): readonly Problem[] {
  const value = fieldOf(source, field);
  // A value of another form has been reported.
  if (!workDateSchema.safeParse(value).success) return [];
  const said = fieldOf(fieldOf(source, 'custom'), 'calendar');
  const where = file.where([...path, field]);
  const read = readWorkDate(value, said === 'persian' && field !== 'accessed' ? 'persian' : 'gregorian');
  if (read.kind === 'fault') {
    const { fault, written } = read;
    return [fault === 'form' ? problem('error', 'dataset.work-date-form', { value: written }, where) : problem('error', 'dataset.date-impossible', { value: written, fault }, where)];
  }
  if (read.kind !== 'date' || read.date.calendar !== undefined) return [];
  const { year } = read.date.start;
  if (said === undefined && looksIranian(year)) return [problem('warning', 'dataset.work-date-iranian', { value: String(year) }, where)];
  if (said === 'persian' && field !== 'accessed' && year > IRANIAN_YEARS.to) return [problem('warning', 'dataset.work-date-gregorian', { value: String(year) }, where)];
  return [];
}

function checkNamed({ file, path, value: source }: Site): readonly Problem[] {
  if (typeof source !== 'object' || source === null) return [];
  const named = ['title', 'container-title', 'custom', ...Object.keys(NAME_FIELDS)].some((field) => fieldOf(source, field) !== undefined);
  return named ? [] : [problem('error', 'dataset.source-nameless', undefined, file.where(path))];
}

function checkAsOf({ file, path, value }: Site): readonly Problem[] {
  const [year = ''] = String(value).split('-');
  return /^\d{4}$/.test(year) && looksIranian(Number(year)) ? [problem('warning', 'dataset.as-of-iranian', { value: String(value) }, file.where(path))] : [];
}

function checkPlace(site: Site): readonly Problem[] {
  if (!isTextSite(site)) return [];
  const { file, path, value: at } = site;
  return (['fa', 'en'] as const)
    .filter((language) => lacksWords(at, language))
    .map((language) => problem('warning', 'dataset.locator-words', { at, language }, file.where(path)));
}
