/** Dates that have the right form but cannot be. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { parseDate } from '../../text/dates/edtf.ts';
import type { DateValue } from '../../text/dates/edtf.ts';
import { letterDayFault } from '../../text/dates/letter-day.ts';
import { dateRemedyOf, gregorianOf } from '../form/date-remedy.ts';
import { sitesOf } from '../draft.ts';
import { fieldOf } from '../../source/value-at.ts';
import type { Draft } from '../draft.ts';
import type { Site } from '../../source/site.ts';

/** Years that, in a date of the Gregorian calendar, are more likely years of the Iranian one. */
const IRANIAN_YEARS = { from: 1280, to: 1450 } as const;

/** Reports days and months that do not exist, spans that end before they begin, and qualifications that make no sense. */
export function checkDates(draft: Draft): readonly Problem[] {
  const plain = sitesOf(draft, ['records'], ['*', 'date']).filter(({ value }) => typeof value !== 'object');
  const qualified = sitesOf(draft, ['records'], ['*', 'date', 'on']);
  const ofSeries = sitesOf(draft, ['records'], ['*', 'points', '*', 'at']);
  return [
    ...[...plain, ...qualified, ...ofSeries].flatMap(checkDate),
    ...sitesOf(draft, ['records'], ['*', 'date']).flatMap(checkQualification),
    ...sitesOf(draft, ['dataset.yaml'], ['letter', 'date']).flatMap(checkLetterDay),
  ];
}

/** The day of a letter is in either calendar; of one that has not its form the schema tells. */
function checkLetterDay({ file, path, value }: Site): readonly Problem[] {
  const fault = typeof value === 'string' ? letterDayFault(value) : undefined;
  return typeof value === 'string' && fault?.why === 'days' ? [problem('error', 'handout.letter-date', { date: value, fault }, file.where(path))] : [];
}

function checkDate({ file, path, value }: Site): readonly Problem[] {
  const text = String(value);
  const date = parseDate(text);
  // The form has been reported by the schema.
  if (date === 'form') return [];
  if (typeof date === 'string') {
    const remedy = date === 'month' ? dateRemedyOf(text) : undefined;
    return [problem('error', 'dataset.date-impossible', { value: text, fault: date, ...(remedy && { remedy }) }, file.where(path))];
  }
  const { year } = date.start;
  if (year < IRANIAN_YEARS.from || year > IRANIAN_YEARS.to) return [];
  const write = gregorianOf(text);
  return [problem('warning', 'dataset.date-iranian', { value: text, ...(write === undefined ? {} : { write }) }, file.where(path))];
}

/** "Early" needs a month, year or decade; a span has its own beginning and end. */
function checkQualification(site: Site): readonly Problem[] {
  const on = fieldOf(site.value, 'on');
  const date = typeof on === 'string' || typeof on === 'number' ? parseDate(String(on)) : 'form';
  if (typeof date === 'string') return [];
  return (['part', 'bound'] as const)
    .filter((field) => fieldOf(site.value, field) !== undefined && !mayHave(field, date))
    .map((field) =>
      problem('error', 'dataset.date-qualification', { field, span: date.end !== undefined }, site.file.where([...site.path, field], 'key')),
    );
}

const mayHave = (field: 'part' | 'bound', date: DateValue): boolean =>
  date.end === undefined && (field === 'bound' || date.start.precision !== 'day');
