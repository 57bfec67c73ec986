/** Turns what zod finds into problems that tell an analyst what to do. */
import type { z } from 'zod';
import type { ValuePlace } from '../diagnostics/dataset/remedy.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { fieldOf, valueAt } from './value-at.ts';
import { nearest } from './nearest.ts';
import { cutInstead } from './cut.ts';
import { findField } from './locate.ts';
import type { FieldPath } from './locate.ts';
import type { ParsedFile } from './parse.ts';
import { RECORD_KINDS } from '../dataset/schema.ts';
import { DATE_FIELDS, NAME_FIELDS } from '../dataset/sources/schema.ts';
import { nearestType } from '../dataset/sources/types.ts';
import { DATE_WORDS, likelyWord } from '../dataset/form/date-words.ts';
import { dateRemedyOf } from '../dataset/form/date-remedy.ts';
import type { Form } from './fields.ts';
import { remedyOf } from '../dataset/form/remedy.ts';
import { fieldsOf, isLocalized, isOptional, schemaAt } from './schema-at.ts';

type Issue = z.core.$ZodIssue;

/** What was held against what. */
export interface Subject {
  readonly file: ParsedFile<string>;
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
}

/** The problems that one issue stands for. */
export function issueProblems(issue: Issue, subject: Subject): readonly Problem[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const found = valueAt(subject.value, path);
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, path, subject);
  const ofSource = subject.file.name === 'sources.json' ? sourceProblem(path, subject) : undefined;
  if (ofSource !== undefined) return [ofSource];
  const place = valuePlace(path);
  // `value: >5` begins a text over several lines, which has none.
  const isEmptyBlock = found === '' && place !== undefined && /^[>|]/.test(subject.file.written(path));
  const last = path.at(-1);
  const where = subject.file.where(path);
  if (found === undefined || found === null || (found === '' && !isEmptyBlock)) return [nullWord(found, issue, path, subject) ?? missing(path, subject)];
  // Several forms may stand in these; what zod says of each would not help.
  const written = isEmptyBlock ? subject.file.written(path) : asWritten(found, path, subject.file);
  if ((last === 'date' || last === 'on' || isMomentOfSeries(path)) && typeOf(found) !== 'fields') {
    const remedy = dateRemedyOf(written);
    return [problem('error', 'dataset.date-form', { value: written, ...(remedy && { remedy }) }, where)];
  }
  if (isMomentOfSeries(path)) return [problem('error', 'dataset.series-date', { on: plainText(fieldOf(found, 'on')) ?? '2025-11' }, where)];
  if (place !== undefined && typeOf(found) !== 'fields') {
    const remedy = remedyOf(written);
    return [problem('error', 'dataset.value-form', { value: written, place, ...(remedy && { remedy }) }, where)];
  }
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(issue.expected, found, path, subject)];
    case 'invalid_format':
      return [problem('error', 'dataset.form', { form: issue.message as Form, value: written }, where)];
    case 'invalid_value':
      return [unknownValue(found, issue.values.map(String), path, subject)];
    case 'invalid_union':
      return unionProblems(issue, found, path, subject);
    case 'too_small':
    case 'too_big':
      return [outOfRange(issue, path, subject)];
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return [problem('error', 'dataset.wrong', { detail: issue.message }, where)];
  }
}

/** Where a path leads to a number that is shown. */
function valuePlace(path: FieldPath): ValuePlace | undefined {
  if (path.at(-1) === 'value') return 'value';
  return path.at(-2) === 'values' && path.at(-4) === 'points' ? 'values' : undefined;
}

/** A word that YAML takes for nothing where a text is wanted; undefined where there is none. */
function nullWord(found: unknown, issue: Issue, path: FieldPath, { file }: Subject): Problem | undefined {
  if (found !== null || issue.code !== 'invalid_type' || issue.expected !== 'string') return undefined;
  const word = file.written(path);
  return /^(?:null|~)$/i.test(word) ? problem('error', 'dataset.null-word', { value: word }, file.where(path)) : undefined;
}

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

/** `at` of a citation is a place in a source, `at` of a point of a series a date. */
const isMomentOfSeries = (path: FieldPath): boolean => path.at(-1) === 'at' && path.at(-3) === 'points';

function unknownFields(keys: readonly string[], path: FieldPath, { file, schema, value }: Subject): readonly Problem[] {
  const known = fieldsOf(schemaAt(schema, value, path));
  const more = keys.length - MOST_UNKNOWN;
  const found = keys.slice(0, MOST_UNKNOWN).map((name) => {
    if (standsAlone([...path, name], value, file)) return problem('error', 'dataset.text-comma', { name }, file.where([...path, name], 'key'));
    const date = known.includes('date') ? dateField(name, path, value) : undefined;
    if (date !== undefined) return problem('error', 'dataset.date-field', date, file.where([...path, name], 'key'));
    const near = nearest(name, known);
    return problem(
      'error',
      'dataset.unknown-field',
      { name, known, ...(near === undefined ? {} : { nearest: near }) },
      file.where([...path, name], 'key'),
    );
  });
  return more <= 0 ? found : [...found, problem('error', 'dataset.more-unknown-fields', { more, told: MOST_UNKNOWN }, file.where(path))];
}

/** After so many fields that do not exist, one message tells how many more there are in the same place. */
const MOST_UNKNOWN = 50;

const plainText = (written: unknown): string | undefined => (typeof written === 'string' || typeof written === 'number' ? String(written) : undefined);

/** A field of a date that stands beside it. */
function dateField(name: string, path: FieldPath, value: unknown): { readonly field: string; readonly write: string } | undefined {
  if (!Object.hasOwn(DATE_WORDS, name) && name !== 'on') return undefined;
  const record = valueAt(value, path);
  const [own, date] = [plainText(fieldOf(record, name)), fieldOf(record, 'date')];
  const on = name === 'on' ? own : plainText(fieldOf(date, 'on') ?? date);
  const at = on === undefined || on === '' ? '2025-06' : on;
  return { field: name, write: name === 'on' || own === undefined ? at : `{on: ${at}, ${name}: ${likelyWord(name, own) ?? own}}` };
}

/** Whether a name has no colon behind it: the rest of a text that a comma cut in two, `{fa: …, en: trade, aid and talks}`. */
function standsAlone(path: FieldPath, value: unknown, { document, text }: ParsedFile<string>): boolean {
  return valueAt(value, path) === null && /^\s*[,}]/.test(text.slice(findField(document, path, 'key').end));
}

/** A field that is absent or empty; translations, sources and fields that may be left out have words of their own. */
function missing(path: FieldPath, { file, schema, value }: Subject): Problem {
  const where = file.where(path, 'key');
  const last = path.at(-1);
  const hidden = valueAt(value, path) === null ? cutInstead(file, path) : undefined;
  if (hidden !== undefined) return problem('error', 'dataset.text-hidden', { lost: hidden.lost }, { ...where, ...file.position(hidden.offset) });
  const parent = schemaAt(schema, value, path.slice(0, -1));
  if (isLocalized(parent) && (last === 'fa' || last === 'en')) {
    return problem('error', 'dataset.missing-translation', { language: last }, where);
  }
  if (last === 'cite') return problem('error', 'dataset.no-source', undefined, where);
  if (last === undefined) return problem('error', 'dataset.empty-file', { name: file.name }, where);
  if (typeof last === 'number') return problem('error', 'dataset.empty-item', undefined, where);
  return problem('error', isOptional(parent, last) ? 'dataset.blank-field' : 'dataset.missing-field', { name: last }, where);
}

function wrongType(expected: string, found: unknown, path: FieldPath, { file, schema, value }: Subject): Problem {
  const where = file.where(path);
  if (expected === 'string' && typeof found !== 'object') {
    return problem('error', 'dataset.needs-quotes', { value: asWritten(found, path, file) }, where);
  }
  if (typeof found === 'string' && isLocalized(schemaAt(schema, value, path))) {
    return problem('error', 'dataset.both-languages', undefined, where);
  }
  return problem('error', 'dataset.wrong-type', { expected: typeName(expected), found: typeOf(found) }, where);
}

function unknownValue(found: unknown, known: readonly string[], path: FieldPath, { file }: Subject): Problem {
  const ofSource = file.name === 'sources.json' && path.at(-1) === 'type';
  const value = asWritten(found, path, file);
  const near = ofSource ? nearestType(value) : (likelyWord(String(path.at(-1)), value) ?? nearest(value, known));
  return problem(
    'error',
    'dataset.unknown-value',
    { value, known, ...(near === undefined ? {} : { nearest: near }) },
    file.where(path),
  );
}

/** Of several forms that a value may have, the one it comes nearest to: an object is held against the object form. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  found: unknown,
  path: FieldPath,
  subject: Subject,
): readonly Problem[] {
  if (issue.discriminator !== undefined) {
    return [unknownValue(found, RECORD_KINDS, path, subject)];
  }
  const branch =
    (typeOf(found) === 'fields' ? issue.errors.find((issues) => issues.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys')) : undefined) ??
    issue.errors.find((issues) => issues.every((inner) => inner.path.length > 0 || inner.code !== 'invalid_type'));
  if (branch === undefined) {
    const wantsText = issue.errors.some((issues) => issues.some((inner) => inner.code === 'invalid_type' && inner.expected === 'string'));
    if (wantsText) return [wrongType('string', found, path, subject)];
    return [problem('error', 'dataset.wrong-type', { expected: 'other', found: typeOf(found) }, subject.file.where(path))];
  }
  return branch.flatMap((inner) => issueProblems({ ...inner, path: [...path, ...inner.path] }, subject));
}

function outOfRange(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, path: FieldPath, subject: Subject): Problem {
  const where = subject.file.where(path);
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') return missing(path, subject);
  if (issue.origin !== 'array') {
    return problem('error', 'dataset.out-of-range', { side: issue.code === 'too_small' ? 'low' : 'high', limit }, where);
  }
  if (path.at(-1) === 'cite') return problem('error', 'dataset.no-source', undefined, where);
  return problem('error', 'dataset.list-length', { side: issue.code === 'too_small' ? 'low' : 'high', limit }, where);
}

type TypeName = 'text' | 'number' | 'whole-number' | 'list' | 'fields' | 'yes-no' | 'other';

function typeName(expected: string): TypeName {
  switch (expected) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'int':
      return 'whole-number';
    case 'array':
      return 'list';
    case 'object':
      return 'fields';
    default:
      return 'other';
  }
}

function typeOf(found: unknown): TypeName {
  if (Array.isArray(found)) return 'list';
  switch (typeof found) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'yes-no';
    case 'object':
      return 'fields';
    default:
      return 'other';
  }
}

/** A value as the file has it: 1.10 is no 1.1 to whoever wrote it. A list over several lines is given on one. */
const asWritten = (found: unknown, path: FieldPath, file: ParsedFile<string>): string =>
  typeof found === 'string' ? found : file.written(path).replace(/\s+/g, ' ');
