/** The files of data/schema are generated: `npm run schema` writes them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetJsonSchemas, schemaFileText } from '../../../electron/engine/dataset/json-schema.ts';

const FOLDER = 'data/schema';
const schemas = datasetJsonSchemas();

describe('data/schema', () => {
  it('holds the schemas and nothing else', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(schemas).sort());
  });

  it.each(Object.entries(schemas))('%s is up to date', (name, schema) => {
    expect(readFileSync(`${FOLDER}/${name}`, 'utf8')).toBe(schemaFileText(schema));
  });

  it('describes every field, for the editor to show', () => {
    expect(Object.entries(schemas).flatMap(([name, schema]) => undescribed(schema, name))).toEqual([]);
  });
});

/** Paths of the fields below a schema that have no description; an id says enough by its name. */
function undescribed(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, part]: [string, unknown]) => {
    const below = `${path}.${name}`;
    if (name !== 'properties') return undescribed(part, below);
    return Object.entries(part as Readonly<Record<string, object>>).flatMap(([field, inner]) => [
      ...('description' in inner ? [] : [`${path}.${field}`]),
      ...undescribed(inner, `${path}.${field}`),
    ]);
  });
}
