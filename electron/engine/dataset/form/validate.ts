/** Holds the files of a dataset against their schemas. */
import { z } from 'zod';
import type { Problem } from '../../diagnostics/problem.ts';
import { LANGUAGES } from '../../units/language.ts';
import type { Draft } from '../draft.ts';
import type { FileName } from '../folder.ts';
import type { FieldPath } from '../../source/locate.ts';
import { datasetFileSchema, themesFileSchema } from '../schema.ts';
import { placesFileSchema, routesFileSchema } from '../places.ts';
import { actorsFileSchema } from '../actors.ts';
import { gapsFileSchema, judgementsFileSchema, questionsFileSchema } from '../assessments.ts';
import { isRecordFile, recordsFileSchema } from '../records.ts';
import type { Dataset, DatasetHead } from '../schema.ts';
import { sourcesFileSchema } from '../sources/schema.ts';
import { withNumbersAsWritten } from './as-written.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { termsFileSchema } from '../terms.ts';
import { translationsFileSchema } from '../translations.ts';
import { handlingFileSchema, ownScheme } from '../handling/own-scheme.ts';
import { issueProblems } from '../../source/issues.ts';
import { onlyLanguage } from '../checks/languages.ts';
import { withFallbacks } from '../languages.ts';

/** What the files hold, in the form that their schemas promise. */
export interface Content extends Pick<Dataset, 'themes' | 'records' | 'actors' | 'places' | 'routes' | 'sources' | 'judgements' | 'gaps' | 'questions' | 'terms' | 'ownScheme'> {
  readonly head: DatasetHead;
}

/** What entries and whole files say that were found to have the form of their schema, by the languages of their dataset and as they were read. */
export type RightForms = Map<string, WeakMap<object, unknown>>;

/**
 * Checks the form of every file that is there. `content` is undefined where a file does not hold what it should.
 * @param right what is known already, and learns what is found
 */
export function validateDraft(draft: Draft, right: RightForms = new Map()): { readonly content?: Content; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const undeclared = onlyLanguage(draft);
  const languages = undeclared === undefined ? draft.languages : [undeclared];
  const read = <S extends z.ZodType>(name: FileName, schema: S): z.output<S> | undefined => {
    const file = draft.files.get(name);
    if (file === undefined) return undefined;
    const known = right.get(languages.join()) ?? new WeakMap<object, unknown>();
    right.set(languages.join(), known);
    // A list file that holds only comments is an empty list.
    const raw = schema.def.type === 'array' && file.value === null ? [] : file.value;
    const inForm = (part: unknown, path: FieldPath): unknown => withFallbacks(name, isRecordFile(name) ? withNumbersAsWritten(file, part, path) : part, languages, path);
    const sound = remembered(raw, known, () => entriesOf(schema, raw, inForm, known));
    if (sound !== undefined) return sound as z.output<S>;
    const value = inForm(raw, []);
    const result = schema.safeParse(value);
    if (result.success) return remembered(raw, known, () => result.data);
    problems.push(...result.error.issues.flatMap((issue) => issueProblems(issue, { file, schema, value, knowledge: KNOWLEDGE })));
    return undefined;
  };
  const written = read('dataset.yaml', datasetFileSchema);
  // Who asks the dataset later on sees texts in every language, those that stand in for others too.
  const head = written && written.languages === undefined && languages.length < LANGUAGES.length ? { ...written, languages: [...languages] } : written;
  const lists = {
    themes: read('themes.yaml', themesFileSchema) ?? [],
    records: draft.records.flatMap(({ name }) => read(name, recordsFileSchema) ?? []),
    actors: read('actors.yaml', actorsFileSchema) ?? [],
    places: read('places.yaml', placesFileSchema) ?? [],
    routes: read('routes.yaml', routesFileSchema) ?? [],
    sources: read('sources.json', sourcesFileSchema) ?? [],
    judgements: read('judgements.yaml', judgementsFileSchema) ?? [],
    gaps: read('gaps.yaml', gapsFileSchema) ?? [],
    questions: read('questions.yaml', questionsFileSchema) ?? [],
    terms: read('terms.yaml', termsFileSchema) ?? [],
  };
  const marks = read('handling.yaml', handlingFileSchema);
  read('translations.yaml', translationsFileSchema);
  return head === undefined || problems.length > 0 ? { problems } : { content: { head, ...lists, ...(marks && { ownScheme: ownScheme(marks) }) }, problems };
}

/** What is known of a value, or made and found to be something. */
function remembered<T>(value: unknown, known: WeakMap<object, unknown>, make: () => T | undefined): T | undefined {
  const key = typeof value === 'object' && value !== null ? value : undefined;
  const kept = (key && known.get(key)) as T | undefined;
  const found = kept ?? make();
  if (key && found !== undefined) known.set(key, found);
  return found;
}

/** A list held against its schema entry by entry, where nothing is asked of the list itself; undefined where anything is wrong, which is told of the whole. */
function entriesOf(schema: z.ZodType, list: unknown, inForm: (part: unknown, path: FieldPath) => unknown, known: WeakMap<object, unknown>): readonly unknown[] | undefined {
  if (!(schema instanceof z.ZodArray) || (schema.def.checks ?? []).length > 0 || !Array.isArray(list)) return undefined;
  const entries: unknown[] = [];
  for (const [index, entry] of list.entries()) {
    const read = remembered(entry, known, () => (schema.element as z.ZodType).safeParse(inForm(entry, [index])).data);
    if (read === undefined) return undefined;
    entries.push(read);
  }
  return entries;
}

