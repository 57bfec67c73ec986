/** docs/datasets.md must be enough to make a dataset: its examples load, and it names every field and value. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetJsonSchemas } from '../../../electron/engine/dataset/json-schema.ts';
import { FILE_SCHEMAS } from '../../../electron/engine/dataset/schema.ts';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { formatDate } from '../../../electron/engine/text/calendar.ts';
import type { DateLike } from '../../../electron/engine/text/calendar.ts';
import { checkBriefings } from './briefing-promises.ts';
import { load, loadValid } from './fixture.ts';

const page = readFileSync('docs/datasets.md', 'utf8');

/** Fenced blocks that name their file. */
const files = Object.fromEntries(
  [...page.matchAll(/^```(?:yaml|json) (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => [name, text]),
);

/** The part of the page below a heading. */
function section(heading: string): string {
  const [, rest = ''] = page.split(`\n### ${heading}\n`);
  return rest.split(/\n##+ /)[0] ?? '';
}

describe('the example of docs/datasets.md', () => {
  it('has every file there is', () => {
    // translations.yaml is made by the program; handling.yaml is shown apart, beside the scheme that it gives.
    expect([...Object.keys(files), 'translations.yaml', 'handling.yaml'].sort()).toEqual(Object.keys(FILE_SCHEMAS).sort());
  });

  it('loads without a word', () => {
    expect(load(files).problems.map((found) => inWords(found, 'en'))).toEqual([]);
  });

  it('loads without the optional files', () => {
    const { 'places.yaml': _places, 'routes.yaml': _routes, 'facts.yaml': _facts, 'judgements.yaml': _judgements, 'gaps.yaml': _gaps, 'questions.yaml': _questions, 'flows.yaml': _flows, 'terms.yaml': _terms, 'themes.yaml': themes = '', ...needed } = files;
    // The point that draws a map needs the route.
    const withoutMap = themes.replace(/^ {4}- id: way-to-the-port\n(?: {6}.*\n)+/m, '');
    expect(withoutMap).not.toContain('map:');
    expect(load({ ...needed, 'themes.yaml': withoutMap }).problems.map((found) => inWords(found, 'en'))).toEqual([]);
  });

  it('makes briefings that keep their promises', () => {
    checkBriefings(loadValid(files));
  });
});

describe('docs/datasets.md', () => {
  const headings: Readonly<Record<string, string>> = {
    'dataset.schema.json': '`dataset.yaml`',
    'themes.schema.json': '`themes.yaml`',
    'actors.schema.json': '`actors.yaml`',
    'places.schema.json': '`places.yaml`',
    'routes.schema.json': '`routes.yaml`',
    'records.schema.json': 'Records',
    'judgements.schema.json': '`judgements.yaml`',
    'gaps.schema.json': '`gaps.yaml`',
    'questions.schema.json': '`questions.yaml`',
    'terms.schema.json': '`terms.yaml`',
    'handling.schema.json': '`handling.yaml`',
    'sources.schema.json': '`sources.json`',
  };

  it.each(Object.entries(datasetJsonSchemas()))('names every field and value of %s', (name, schema) => {
    const text = section(headings[name] ?? '') + section('Pictures') + (name === 'records.schema.json' ? page.split('\n## Dates\n')[1] : '');
    const { fields, values } = namesIn(schema);
    expect([...fields].filter((field) => !['fa', 'en'].includes(field) && !text.includes(`\`${field}`))).toEqual([]);
    expect([...values].filter((value) => !text.includes(`\`${value}\``) && !text.includes(`${value}: `))).toEqual([]);
  });

  it('shows dates as the program does', () => {
    const rows = [...page.split('\n## Dates\n')[1]?.matchAll(/^\| `([^`]+)` \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm) ?? []];
    expect(rows).toHaveLength(8);
    for (const [, written = '', english, persian] of rows) {
      const date = readDate(written);
      expect(formatDate(date, 'en', 'gregorian')).toBe(english);
      expect(formatDate(date, 'fa', 'persian')).toBe(persian);
    }
  });

  it('shows what becomes of a word before a date with a bound', () => {
    const rows = [...page.matchAll(/^\| `(بازرگانی [^`]+)` \| ([^|]+) \| (right|wrong) \|$/gm)];
    expect(rows).toHaveLength(2);
    const date = formatDate({ on: '2024', bound: 'by' }, 'fa', 'gregorian');
    for (const [, written = '', shown] of rows) {
      expect(written.replace('{date}', date).replace('{value}', '۳۰ میلیارد دلار')).toBe(shown);
    }
  });
});

/** Names of fields and values of enumerations in a JSON Schema. */
function namesIn(schema: unknown): { readonly fields: ReadonlySet<string>; readonly values: ReadonlySet<string> } {
  const fields = new Set<string>();
  const values = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, inner] of Object.entries(part)) {
      if (key === 'properties') for (const field of Object.keys(inner)) fields.add(field);
      if (key === 'enum') for (const value of inner as readonly string[]) values.add(value);
      if (key === 'const') values.add(String(inner));
      walk(inner);
    }
  };
  walk(schema);
  return { fields, values };
}

/** `{on: 2024, bound: by}` or a plain date, as the page writes them. */
function readDate(written: string): DateLike {
  const [, on, field, value] = /^\{on: (\S+), (part|bound): (\S+)\}$/.exec(written) ?? [];
  return on === undefined ? written : { on, [field ?? '']: value };
}
