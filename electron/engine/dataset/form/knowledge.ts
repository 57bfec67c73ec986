/** What is known of a dataset's files beyond their schemas: the words for dates, numbers and sources that are not as they should be. */
import type { ValuePlace } from '../../diagnostics/dataset/remedy.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Knowledge, Subject } from '../../source/issues.ts';
import type { FieldPath } from '../../source/locate.ts';
import { fieldOf, valueAt } from '../../source/value-at.ts';
import { DATE_FIELDS, NAME_FIELDS } from '../sources/schema.ts';
import { nearestType } from '../sources/types.ts';
import { letterDayFault } from '../../text/dates/letter-day.ts';
import { dateRemedyOf } from './date-remedy.ts';
import { DATE_WORDS, likelyWord } from './date-words.ts';
import { remedyOf } from './remedy.ts';

export const KNOWLEDGE: Knowledge = {
  first: (path, subject) => (subject.file.name === 'sources.json' ? sourceProblem(path, subject) : emptyBlock(path, subject)),
  wrong: (path, written, subject) => wrongDate(path, written, subject) ?? wrongNumber(path, written, subject),
  absent: (path, where) => (path.at(-1) === 'cite' ? problem('error', 'dataset.no-source', undefined, where) : undefined),
  unknown: (path, known, { file, value }) => {
    const date = known.includes('date') ? dateField(String(path.at(-1)), valueAt(value, path.slice(0, -1))) : undefined;
    return date && problem('error', 'dataset.date-field', date, file.where(path, 'key'));
  },
  meant: (path, written, { file }) =>
    file.name === 'sources.json' && path.at(-1) === 'type' ? nearestType(written) : likelyWord(String(path.at(-1)), written),
};

/** Dates and names of a source have several forms each; where none fits, the whole of them is told. */
function sourceProblem(path: FieldPath, { file, value }: Subject): Problem | undefined {
  const at = path.findIndex((step, index) => index > 0 && typeof step === 'string' && (Object.hasOwn(NAME_FIELDS, step) || (DATE_FIELDS as readonly string[]).includes(step)));
  const field = path[at];
  if (typeof field !== 'string') return undefined;
  if (!Object.hasOwn(NAME_FIELDS, field)) {
    const whole = path.slice(0, at + 1);
    return problem('error', 'dataset.work-date-form', { value: JSON.stringify(valueAt(value, whole)) }, file.where(whole));
  }
  return problem('error', 'dataset.name-form', { field }, file.where(path.slice(0, at + 2)));
}

/** `value: >5` begins a text over several lines, which has none. */
function emptyBlock(path: FieldPath, subject: Subject): Problem | undefined {
  const written = valueAt(subject.value, path) === '' ? subject.file.written(path) : '';
  return /^[>|]/.test(written) ? wrongNumber(path, written, subject) : undefined;
}

/** Several forms may stand in a date; what zod says of each would not help. */
function wrongDate(path: FieldPath, written: string, { file, value }: Subject): Problem | undefined {
  const last = path.at(-1);
  const found = valueAt(value, path);
  if (last !== 'date' && last !== 'on' && !isMomentOfSeries(path)) return undefined;
  if (isMomentOfSeries(path) && isFields(found)) {
    return problem('error', 'dataset.series-date', { on: plainText(fieldOf(found, 'on')) ?? '2025-11' }, file.where(path));
  }
  if (isFields(found)) return undefined;
  // The day of a letter is in either calendar, and no date of a record.
  if (path.at(-2) === 'letter') return problem('error', 'handout.letter-date', { date: written, fault: letterDayFault(written) ?? { why: 'form' } }, file.where(path));
  const remedy = dateRemedyOf(written);
  return problem('error', 'dataset.date-form', { value: written, ...(remedy && { remedy }) }, file.where(path));
}

function wrongNumber(path: FieldPath, written: string, { file, value }: Subject): Problem | undefined {
  if (path.at(-1) === 'plusMinus') return problem('error', 'dataset.margin', undefined, file.where(path));
  const place = valuePlace(path);
  if (place === undefined || isFields(valueAt(value, path))) return undefined;
  const remedy = remedyOf(written);
  return problem('error', 'dataset.value-form', { value: written, place, ...(remedy && { remedy }) }, file.where(path));
}

/** Where a path leads to a number that is shown. */
function valuePlace(path: FieldPath): ValuePlace | undefined {
  if (path.at(-1) === 'value') return 'value';
  return path.at(-2) === 'values' && path.at(-4) === 'points' ? 'values' : undefined;
}

/** `at` of a citation is a place in a source, `at` of a point of a series a date. */
const isMomentOfSeries = (path: FieldPath): boolean => path.at(-1) === 'at' && path.at(-3) === 'points';

/** A field of a date that stands beside it. */
function dateField(name: string, record: unknown): { readonly field: string; readonly write: string } | undefined {
  if (!Object.hasOwn(DATE_WORDS, name) && name !== 'on') return undefined;
  const [own, date] = [plainText(fieldOf(record, name)), fieldOf(record, 'date')];
  const on = name === 'on' ? own : plainText(fieldOf(date, 'on') ?? date);
  const at = on === undefined || on === '' ? '2025-06' : on;
  return { field: name, write: name === 'on' || own === undefined ? at : `{on: ${at}, ${name}: ${likelyWord(name, own) ?? own}}` };
}

const plainText = (written: unknown): string | undefined => (typeof written === 'string' || typeof written === 'number' ? String(written) : undefined);

const isFields = (found: unknown): boolean => typeof found === 'object' && !Array.isArray(found);
