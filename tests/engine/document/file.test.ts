import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BriefingDocument, DOCUMENT_FORMAT, type Edit } from '../../../electron/contract/document.ts';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { migrated } from '../../../electron/engine/document/migrate.ts';
import { readDocument } from '../../../electron/engine/document/read.ts';
import { writeDocument } from '../../../electron/engine/document/write.ts';
import { CHOICES, EXPORT_OPTIONS } from '../../contract/document.ts';

const FORMATS = join(import.meta.dirname, 'formats');
const FIRST = readFileSync(join(FORMATS, '1.bardar'), 'utf8');
const read = (text: string) => readDocument('a.bardar', text);

test.each(Array.from({ length: DOCUMENT_FORMAT }, (_, index) => index + 1))('a file of format %i is read', (format) => {
  const { value, problems } = read(readFileSync(join(FORMATS, `${format}.bardar`), 'utf8'));
  expect(problems).toEqual([]);
  expect(value?.document.edits.map(({ kind }) => kind)).toEqual(['hide', 'move', 'replace', 'replace-slide', 'insert', 'notes']);
});

test('today’s format is written as it was read, and its edits are found on their lines', () => {
  const { value } = read(FIRST);
  const { text, lines, texts } = writeDocument(value!.document, '0.1.0');
  expect(text).toBe(FIRST);
  expect({ lines, texts }).toEqual({ lines: value!.lines, texts: value!.texts });
  expect(lines.map((line) => text.split('\n')[line - 1])).toEqual(value!.document.edits.map(({ kind }) => `  - kind: ${kind}`));
});

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.array(fc.constantFrom('# a', '- b', '...', '---', 'c: d', ' ', '  e', '', 'نام', '\t', 'yes', '1.10', '"', "'", '|', '&x', '*y', '{', '\r'), { maxLength: 6 }).map((lines) => lines.join('\n')));
const someText = anyText.map((text) => `x${text}y`);
const slide = fc.constantFrom('title', 'a-b', 'نام', 'null', '12', 'true', '~');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('hide' as const), slide }),
  fc.record({ kind: fc.constant('move' as const), slide, after: slide }),
  fc.record({ kind: fc.constant('replace' as const), slide, block: fc.constantFrom('volume', '~12345678', '1e5'), language: fc.constantFrom('fa' as const, 'en' as const), base: fc.constantFrom('0123456789012345', '00000000000000e1'), text: anyText }),
  fc.record({ kind: fc.constant('insert' as const), slide, after: slide, text: fc.record({ fa: someText, en: someText }) }),
  fc.record({ kind: fc.constant('notes' as const), slide, language: fc.constant('fa' as const), text: someText }),
);

test.each(['\u2028', '\u2029', '\u0085', '\r', '\n \n'])('a text with %j is read again as it was: what ends a line elsewhere ends none in YAML', (sign) => {
  const edits: readonly Edit[] = [{ kind: 'notes', slide: 'title', language: 'fa', text: `a${sign}b` }];
  expect(read(writeDocument({ choices: CHOICES, exportOptions: EXPORT_OPTIONS, edits }, '0.1.0').text).value?.document.edits).toEqual(edits);
});

test('whatever is written is read again as it was, and once more with the same bytes', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 5 }), (edits) => {
      const document: BriefingDocument = { choices: CHOICES, exportOptions: EXPORT_OPTIONS, edits };
      const { text, lines, texts } = writeDocument(document, '0.1.0');
      const utf8 = new TextDecoder().decode(new TextEncoder().encode(text));
      const { value, problems } = read(utf8);
      expect(problems).toEqual([]);
      expect(value).toEqual({ document, lines, texts });
      expect(writeDocument(value!.document, '0.1.0').text).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test('what may be left out has a default', () => {
  const { value, problems } = read('format: 1\nchoices: {dataset: coast, language: fa}\n...\n');
  expect(problems).toEqual([]);
  expect(value?.document).toEqual({
    choices: { dataset: 'coast', themes: [], language: 'fa', template: 'briefing', length: 'standard', calendar: 'gregorian', look: 'light', size: '16:9' },
    exportOptions: { wanted: ['deck'], embedFonts: true, pages: 'slides', formats: ['docx'], citations: 'chicago-notes', paper: 'a4' },
    edits: [],
  });
});

test('JSON is YAML too, and needs no last line', () => {
  expect(read('{"format": 1, "choices": {"dataset": "coast", "language": "en"}}').problems).toEqual([]);
});

/** What is wrong, the text, the line that is named, code, part of the message. */
const BREAKAGES: readonly (readonly [string, string, RegExp | undefined, string, RegExp])[] = [
  ['something else', 'PK\u0003\u0004 zip', undefined, 'document.none', /no briefing/],
  ['nothing', '', undefined, 'document.none', /no briefing/],
  ['a list', '- format: 1\n', undefined, 'document.none', /no briefing/],
  ['cut off', FIRST.slice(0, 700), /^/, 'document.cut-off', /ends before its last line/],
  ['cut off between two edits', FIRST.slice(0, FIRST.indexOf('  - kind: notes')), /en: "## Our/, 'document.cut-off', /ends before its last line/],
  ['an unfinished merge', FIRST.replace('  - kind: move', '<<<<<<< HEAD\n  - kind: move'), /^<{7}/, 'document.unmerged', /unfinished merge/],
  ['not YAML', FIRST.replace('  length: full', '  length: "full'), undefined, 'dataset.syntax', /./],
  ['a field twice', FIRST.replace('  length: full', '  length: full\n  length: short'), /length: short/, 'dataset.duplicate-key', /twice/],
  ['a newer form', FIRST.replace('format: 1', 'format: 9').replace('0.1.0', '7.0.0'), /format: 9/, 'document.newer', /newer Bardar, 7\.0\.0: its form is 9/],
  ['no number of a form', FIRST.replace('format: 1', 'format: one'), /format/, 'document.format', /no number/],
  ['a form below the first', FIRST.replace('format: 1', 'format: 0'), /format: 0/, 'document.format', /no number/],
  ['an unknown field', FIRST.replace('  look: dark', '  loook: dark'), /loook/, 'dataset.unknown-field', /loook/],
  ['a field of the whole that nobody knows', FIRST.replace('exportOptions:', 'later: 1\nexportOptions:'), /later/, 'dataset.unknown-field', /later/],
  ['an unknown value', FIRST.replace('length: full', 'length: fool'), /fool/, 'dataset.unknown-value', /fool/],
  ['an unknown field of an edit', FIRST.replace('    after: theme-trade', '    afer: theme-trade\n    after: theme-trade'), /afer/, 'dataset.unknown-field', /afer/],
  ['a field of an edit left out', FIRST.replace('    after: theme-trade\n', ''), /kind: move/, 'document.missing-field', /after/],
  ['a kind of edit that nobody knows', FIRST.replace('kind: hide', 'kind: hid'), /hid$/, 'document.edit-kind', /"hid"/],
  ['an edit without a kind', FIRST.replace('kind: hide', 'knd: hide'), /knd/, 'document.edit-kind', /no kind/],
  ['an edit that is a word', FIRST.replace('  - kind: hide\n    slide: agenda', '  - hide'), /- hide/, 'dataset.wrong-type', /./],
  ['an empty title', FIRST.replace('block: volume', 'block: title').replace(/text: "حجم.*"/, 'text: ""'), /text: ""/, 'document.empty-title', /title cannot be empty/],
  ['a number where a text belongs', FIRST.replace('slide: agenda', 'slide: 12'), /slide: 12/, 'dataset.needs-quotes', /12/],
];

describe('what is wrong is told once, with its line, in both languages', () => {
  test.each(BREAKAGES)('%s', (_, text, line, code, message) => {
    const { value, problems } = read(text);
    expect(value).toBeUndefined();
    expect(problems.map((found) => found.code)).toEqual([code]);
    const [english, persian] = [inWords(problems[0]!, 'en'), inWords(problems[0]!, 'fa')];
    expect(english.message).toMatch(message);
    if (line !== undefined) expect(text.split('\n')[problems[0]!.where.line! - 1]).toMatch(line);
    expect(problems[0]!.where.file).toBe('a.bardar');
    for (const words of [english.hint, persian.message, persian.hint]) expect(words).not.toBe('');
    expect(persian.message).toMatch(/[\u0600-\u06FF]/);
  });
});

describe('migrations', () => {
  const steps = new Map([[1, (fields: Readonly<Record<string, unknown>>) => ({ ...fields, b: fields['a'] })], [2, ({ a: _, ...fields }: Readonly<Record<string, unknown>>) => fields]]);

  test('lead from form to form', () => {
    expect(migrated({ format: 1, a: 'x' }, steps, 3)).toEqual({ format: 3, b: 'x' });
    expect(migrated({ format: 2, a: 'x', b: 'y' }, steps, 3)).toEqual({ format: 3, b: 'y' });
    expect(migrated({ format: 3, b: 'y' }, steps, 3)).toEqual({ format: 3, b: 'y' });
  });

  test('there is one for each form but the newest', () => {
    for (let format = 1; format < DOCUMENT_FORMAT; format += 1) expect(() => migrated({ format })).not.toThrow();
    expect(() => migrated({ format: 1 }, new Map(), 2)).toThrow(/No migration/);
  });
});
