/** JSON Schemas of the dataset's files, for editors that complete and check while one types. */
import { z } from 'zod';
import { LANGUAGES } from '../units/language.ts';
import { FILE_SCHEMAS } from './schema.ts';

/** Title and schema of each file under data/schema/. */
const SCHEMA_FILES = {
  'dataset.schema.json': ['Bardar: dataset.yaml', FILE_SCHEMAS['dataset.yaml']],
  'themes.schema.json': ['Bardar: themes.yaml', FILE_SCHEMAS['themes.yaml']],
  'actors.schema.json': ['Bardar: actors.yaml', FILE_SCHEMAS['actors.yaml']],
  'places.schema.json': ['Bardar: places.yaml', FILE_SCHEMAS['places.yaml']],
  'routes.schema.json': ['Bardar: routes.yaml', FILE_SCHEMAS['routes.yaml']],
  'records.schema.json': ['Bardar: files of records', FILE_SCHEMAS['facts.yaml']],
  'judgements.schema.json': ['Bardar: judgements.yaml', FILE_SCHEMAS['judgements.yaml']],
  'gaps.schema.json': ['Bardar: gaps.yaml', FILE_SCHEMAS['gaps.yaml']],
  'questions.schema.json': ['Bardar: questions.yaml', FILE_SCHEMAS['questions.yaml']],
  'terms.schema.json': ['Bardar: terms.yaml', FILE_SCHEMAS['terms.yaml']],
  'handling.schema.json': ['Bardar: handling.yaml', FILE_SCHEMAS['handling.yaml']],
  'translations.schema.json': ['Bardar: translations.yaml', FILE_SCHEMAS['translations.yaml']],
  'sources.schema.json': ['Bardar: sources.json', FILE_SCHEMAS['sources.json']],
} as const;

/** The contents of data/schema/, by file name. Draft 7, which the YAML and JSON servers of all common editors read. */
export function datasetJsonSchemas(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(SCHEMA_FILES).map(([name, [title, schema]]) => {
      const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [name, { $schema, title, ...(inOneLanguage(body) as object) }];
    }),
  );
}

/** Editors cannot know which languages dataset.yaml declares: any one will do for them. */
function inOneLanguage(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(inOneLanguage);
  if (typeof part !== 'object' || part === null) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([name, each]: [string, unknown]) => [name, inOneLanguage(each)]));
  const required: unknown = inner['required'];
  if (!Array.isArray(required) || !LANGUAGES.every((language) => required.includes(language))) return inner;
  const rest = required.filter((field) => !(LANGUAGES as readonly unknown[]).includes(field));
  const { required: _both, ...fields } = inner;
  return { ...fields, ...(rest.length === 0 ? {} : { required: rest }), anyOf: LANGUAGES.map((language) => ({ required: [language] })) };
}

/** A schema as its file holds it. */
export const schemaFileText = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
