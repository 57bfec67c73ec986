/** Holds the files of a dataset against their schemas. */
import { z } from 'zod';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Draft } from '../draft.ts';
import type { FileName } from '../folder.ts';
import { datasetFileSchema, themesFileSchema } from '../schema.ts';
import { placesFileSchema, routesFileSchema } from '../places.ts';
import { actorsFileSchema } from '../actors.ts';
import { gapsFileSchema, judgementsFileSchema, questionsFileSchema } from '../assessments.ts';
import { RECORD_FILES, recordsFileSchema } from '../records.ts';
import type { Dataset, DatasetHead } from '../schema.ts';
import { sourcesFileSchema } from '../sources/schema.ts';
import { withNumbersAsWritten } from './as-written.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { termsFileSchema } from '../terms.ts';
import { translationsFileSchema } from '../translations.ts';
import { handlingFileSchema, ownScheme } from '../handling/own-scheme.ts';
import { issueProblems } from '../../source/issues.ts';
import { onlyLanguage } from '../checks/languages.ts';
import { declaredLanguages, withFallbacks } from '../languages.ts';

/** What the files hold, in the form that their schemas promise. */
export interface Content extends Pick<Dataset, 'themes' | 'records' | 'actors' | 'places' | 'routes' | 'sources' | 'judgements' | 'gaps' | 'questions' | 'terms' | 'ownScheme'> {
  readonly head: DatasetHead;
}

/** What entries and whole files say that were found to have the form of their schema, by what was held against it. */
export type RightForms = WeakMap<object, unknown>;

/**
 * Checks the form of every file that is there. `content` is undefined where a file does not hold what it should.
 * @param right what is known already, and learns what is found
 */
export function validateDraft(draft: Draft, right: RightForms = new WeakMap()): { readonly content?: Content; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const undeclared = onlyLanguage(draft);
  const languages = undeclared === undefined ? declaredLanguages(draft.files.get('dataset.yaml')?.value) : [undeclared];
  const read = <S extends z.ZodType>(name: FileName, schema: S): z.output<S> | undefined => {
    const file = draft.files.get(name);
    if (file === undefined) return undefined;
    // A list file that holds only comments is an empty list.
    const content = schema.def.type === 'array' && file.value === null ? [] : isRecords(name) ? withNumbersAsWritten(file) : file.value;
    const value = withFallbacks(name, content, languages);
    const known = typeof value === 'object' && value !== null ? right.get(value) : undefined;
    if (known !== undefined) return known as z.output<S>;
    const result = parsed(schema, value, right);
    if (result.success) {
      if (typeof value === 'object' && value !== null) right.set(value, result.data);
      return result.data;
    }
    problems.push(...result.error.issues.flatMap((issue) => issueProblems(issue, { file, schema, value, knowledge: KNOWLEDGE })));
    return undefined;
  };
  const head = read('dataset.yaml', datasetFileSchema);
  const lists = {
    themes: read('themes.yaml', themesFileSchema) ?? [],
    records: RECORD_FILES.flatMap((name) => read(name, recordsFileSchema) ?? []),
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

/** Holds a list against its schema entry by entry, where nothing is asked of the list itself; what is wrong is told of the whole. */
function parsed<S extends z.ZodType>(schema: S, value: unknown, right: RightForms): z.ZodSafeParseResult<z.output<S>> {
  if (!(schema instanceof z.ZodArray) || (schema.def.checks ?? []).length > 0 || !Array.isArray(value)) return schema.safeParse(value);
  const entries: unknown[] = [];
  for (const entry of value as readonly unknown[]) {
    const key = typeof entry === 'object' && entry !== null ? entry : undefined;
    const known = key && right.get(key);
    const read = known === undefined ? (schema.element as z.ZodType).safeParse(entry) : undefined;
    if (read?.success === false) return schema.safeParse(value);
    entries.push(known ?? read?.data);
    if (key && read) right.set(key, read.data);
  }
  return { success: true, data: entries as z.output<S> };
}

const isRecords = (name: FileName): boolean => (RECORD_FILES as readonly string[]).includes(name);
