/** Turns what zod finds into problems that tell an author what to do. */
import type { z } from 'zod';
import { problem } from '../diagnostics/problem.ts';
import type { Problem, Where } from '../diagnostics/problem.ts';
import { isLanguage } from '../language/languages.ts';
import { cutInstead } from './cut.ts';
import type { Form } from './fields.ts';
import type { FieldPath } from './locate.ts';
import { nearest } from './nearest.ts';
import type { ParsedFile } from './parse.ts';
import { fieldsOf, isLocalized, isOptional, schemaAt, wordsOfKinds } from './schema-at.ts';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;

/** What was held against what. */
export interface Subject {
  readonly file: ParsedFile;
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly knowledge?: Knowledge;
}

/** What is known of files beyond their schemas; each answers undefined where the general words will do. */
export interface Knowledge {
  /** Of what holds the wrong thing or nothing, before anything else is said of it. */
  readonly first?: (path: FieldPath, subject: Subject) => Problem | undefined;
  /** Of a field that is there and holds the wrong thing, as the file has it. */
  readonly wrong?: (path: FieldPath, written: string, subject: Subject) => Problem | undefined;
  /** Of a field that is absent, or a list with too little in it. */
  readonly absent?: (path: FieldPath, where: Where) => Problem | undefined;
  /** Of a field that the schema does not know. */
  readonly unknown?: (path: FieldPath, known: readonly string[], subject: Subject) => Problem | undefined;
  /** The word that was meant, of a field that holds one of a few. */
  readonly meant?: (path: FieldPath, written: string, subject: Subject) => string | undefined;
}

/** The problems that one issue stands for. */
export function issueProblems(issue: Issue, subject: Subject): readonly Problem[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const found = valueAt(subject.value, path);
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, path, subject);
  const first = subject.knowledge?.first?.(path, subject);
  if (first !== undefined) return [first];
  const where = subject.file.where(path);
  if (found === undefined || found === null || found === '') return [nullWord(found, issue, path, subject) ?? missing(path, subject)];
  // Several forms may stand in some fields; what zod says of each would not help.
  const written = asWritten(found, path, subject.file);
  const wrong = subject.knowledge?.wrong?.(path, written, subject);
  if (wrong !== undefined) return [wrong];
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
    case 'invalid_key':
      return [problem('error', 'dataset.form', { form: (issue.issues[0]?.message ?? 'id') as Form, value: String(path.at(-1)) }, subject.file.where(path, 'key'))];
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return [problem('error', 'dataset.wrong', { detail: issue.message }, where)];
  }
}

/** A word that YAML takes for nothing where a text is wanted; undefined where there is none. */
function nullWord(found: unknown, issue: Issue, path: FieldPath, { file }: Subject): Problem | undefined {
  if (found !== null || issue.code !== 'invalid_type' || issue.expected !== 'string') return undefined;
  const word = file.written(path);
  return /^(?:null|~)$/i.test(word) ? problem('error', 'dataset.null-word', { value: word }, file.where(path)) : undefined;
}

function unknownFields(keys: readonly string[], path: FieldPath, subject: Subject): readonly Problem[] {
  const { file, schema, value } = subject;
  const known = fieldsOf(schemaAt(schema, value, path));
  const more = keys.length - MOST_UNKNOWN;
  const found = keys.slice(0, MOST_UNKNOWN).map((name) => {
    if (standsAlone([...path, name], value, file)) return problem('error', 'dataset.text-comma', { name }, file.where([...path, name], 'key'));
    const special = subject.knowledge?.unknown?.([...path, name], known, subject);
    if (special !== undefined) return special;
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

/** Whether a name has no colon behind it: the rest of a text that a comma cut in two, `{fa: …, en: trade, aid and talks}`. */
function standsAlone(path: FieldPath, value: unknown, { find, text }: ParsedFile): boolean {
  return valueAt(value, path) === null && /^\s*[,}]/.test(text.slice(find(path, 'key').end));
}

/** A field that is absent or empty; translations and fields that may be left out have words of their own. */
function missing(path: FieldPath, subject: Subject): Problem {
  const { file, schema, value } = subject;
  const where = file.where(path, 'key');
  const last = path.at(-1);
  const hidden = valueAt(value, path) === null ? cutInstead(file, path) : undefined;
  if (hidden !== undefined) return problem('error', 'dataset.text-hidden', { lost: hidden.lost }, { ...where, ...file.position(hidden.offset) });
  const parent = schemaAt(schema, value, path.slice(0, -1));
  if (isLocalized(parent) && isLanguage(last)) {
    return problem('error', 'dataset.missing-translation', { language: last }, where);
  }
  const special = subject.knowledge?.absent?.(path, where);
  if (special !== undefined) return special;
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

function unknownValue(found: unknown, known: readonly string[], path: FieldPath, subject: Subject): Problem {
  const value = asWritten(found, path, subject.file);
  const near = subject.knowledge?.meant?.(path, value, subject) ?? nearest(value, known);
  return problem(
    'error',
    'dataset.unknown-value',
    { value, known, ...(near === undefined ? {} : { nearest: near }) },
    subject.file.where(path),
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
    return [unknownValue(found, wordsOfKinds(subject.schema, subject.value, path), path, subject)];
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
  const special = subject.knowledge?.absent?.(path, where);
  return special ?? problem('error', 'dataset.list-length', { side: issue.code === 'too_small' ? 'low' : 'high', limit }, where);
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
const asWritten = (found: unknown, path: FieldPath, file: ParsedFile): string =>
  typeof found === 'string' ? found : file.written(path).replace(/\s+/g, ' ');
