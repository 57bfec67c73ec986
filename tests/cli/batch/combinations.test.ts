import { expect, test } from 'vitest';
import { readArguments } from '../../../electron/cli/arguments.ts';

const command = (line: string): unknown => readArguments(line.split(' ')).command;
const outs = (line: string): readonly unknown[] => {
  const read = readArguments(line.split(' ')).command;
  if (!('name' in read) || read.name !== 'many') throw new Error(JSON.stringify(read));
  return read.tasks.map(({ id, order }) => [id, order.out]);
};

test('every combination is a briefing of its own, told apart by what varies', () => {
  expect(outs('export --lang fa,en --length short,full --look dark --out deck.pptx')).toEqual([
    ['fa-short', 'deck-fa-short.pptx'],
    ['fa-full', 'deck-fa-full.pptx'],
    ['en-short', 'deck-en-short.pptx'],
    ['en-full', 'deck-en-full.pptx'],
  ]);
  expect(command('export --lang fa,en --length short --out deck.pptx')).toMatchObject({ tasks: [{ order: { name: 'export', choices: { language: 'fa', length: 'short' } } }, { order: { choices: { language: 'en', length: 'short' } } }] });
});

test.each([
  ['export --lang fa,en --out {lang}/deck.pptx', [['fa', 'fa/deck.pptx'], ['en', 'en/deck.pptx']]],
  ['export --lang fa --size 16:9,4:3 --out {lang}-deck.pptx', [['16x9', 'fa-deck-16x9.pptx'], ['4x3', 'fa-deck-4x3.pptx']]],
  ['handout --look light,print --out notes.docx', [['light', 'notes-light.docx'], ['print', 'notes-print.docx']]],
  ['preview --template briefing,executive --out slides', [['briefing', 'slides-briefing'], ['executive', 'slides-executive']]],
  ['export quarter.bardar --lang fa,en', [['fa', 'quarter-fa.pptx'], ['en', 'quarter-en.pptx']]],
  ['export quarter.bardar --lang fa,en --out a.pptx', [['fa', 'a-fa.pptx'], ['en', 'a-en.pptx']]],
])('%s', (line, expected) => {
  expect(outs(line)).toEqual(expected);
});

test('one value is one command as before, and one given twice is one', () => {
  expect(command('export --lang fa --out deck.pptx')).toMatchObject({ name: 'export', out: 'deck.pptx' });
  expect(command('export --lang fa,fa --out deck.pptx')).toMatchObject({ name: 'export', out: 'deck.pptx', choices: { language: 'fa' } });
  expect(command('export --lang fa --out {lang}.pptx')).toMatchObject({ name: 'export', out: 'fa.pptx' });
  expect(command('export quarter.bardar')).toMatchObject({ name: 'document', out: undefined });
});

test('commas in the path of a template divide nothing', () => {
  expect(command('export --template ./packs/a,b --out deck.pptx')).toMatchObject({ name: 'export', choices: { template: './packs/a,b' } });
});

test.each([
  ['export --lang fa,xx --out deck.pptx', { usage: 'bad-value', option: '--lang', value: 'xx' }],
  ['export --length {length}.pptx --out x', { usage: 'bad-value' }],
  ['export --out {length}.pptx', { usage: 'out-needs', option: '--length' }],
  ['new a.bardar --lang fa,en', { usage: 'one-value', option: '--lang' }],
  ['export --lang fa,en', { usage: 'out-missing' }],
  ['batch', { usage: 'jobs-missing' }],
  ['batch a.yaml b.yaml', { usage: 'too-many' }],
  ['batch a.yaml --shard 4/3', { usage: 'bad-shard' }],
  ['batch a.yaml --shard 0/3', { usage: 'bad-shard' }],
  ['batch a.yaml --shard 1', { usage: 'bad-shard' }],
  ['batch a.yaml --workers 0', { usage: 'bad-number' }],
  ['batch a.yaml --workers many', { usage: 'bad-number' }],
  ['batch a.yaml --plan --again', { usage: 'not-together' }],
  ['batch a.yaml --lang fa', { usage: 'not-for-command' }],
])('%s is refused', (line, expected) => {
  expect(command(line)).toMatchObject(expected);
});

test('a batch with its options', () => {
  expect(command('batch jobs.yaml --shard 3/16 --workers 2 --records kept --again')).toEqual({ name: 'batch', path: 'jobs.yaml', shard: { part: 3, parts: 16 }, workers: 2, records: 'kept', mode: 'again' });
});
