import { expect, test } from 'vitest';
import { readArguments } from '../../electron/cli/arguments.ts';

const command = (...argv: readonly string[]): unknown => readArguments(argv).command;

test('an export with every option', () => {
  const line =
    'export --dataset data/kazakhstan --themes multi-vector,corridors --lang fa --template briefing --length full --calendar both --out deck.pptx';
  expect(command(...line.split(' '))).toEqual({
    name: 'export',
    out: 'deck.pptx',
    choices: {
      dataset: 'data/kazakhstan',
      themes: ['multi-vector', 'corridors'],
      language: 'fa',
      template: 'briefing',
      length: 'full',
      calendar: 'both',
      look: 'light',
      size: '16:9',
    },
  });
});

test('what is left out has its default; themes left out means all', () => {
  expect(command('preview', '-o', 'folder')).toEqual({
    name: 'preview',
    out: 'folder',
    choices: { dataset: undefined, themes: [], language: 'en', template: 'briefing', length: 'standard', calendar: 'gregorian', look: 'light', size: '16:9' },
  });
});

test.each([
  [['--themes', 'a,b', '--themes', 'c']],
  [['--themes= a , b,,c ']],
  [['--themes', 'a، b،c']],
])('themes written as %o', (written) => {
  expect(command('export', '--out', 'x', ...written)).toMatchObject({ choices: { themes: ['a', 'b', 'c'] } });
});

test('a value may begin with a hyphen when it is joined by =', () => {
  expect(command('export', '--out=--json')).toMatchObject({ out: '--json' });
});

test('check, help, version', () => {
  expect(command('check', 'data/kazakhstan')).toEqual({ name: 'check', path: 'data/kazakhstan' });
  expect(command('--help')).toEqual({ name: 'help', topic: undefined });
  expect(command('help')).toEqual({ name: 'help', topic: undefined });
  expect(command('help', 'export')).toEqual({ name: 'help', topic: 'export' });
  expect(command('check', '-h')).toEqual({ name: 'help', topic: 'check' });
  expect(command('--version')).toEqual({ name: 'version' });
  expect(command('-V')).toEqual({ name: 'version' });
});

test('json and the language of the messages are known even where the rest is wrong', () => {
  expect(readArguments(['exprt', '--json', '--messages', 'fa'])).toMatchObject({ json: true, messages: 'fa' });
});

test.each([
  [[], { usage: 'command-missing' }],
  [['--json'], { usage: 'command-missing' }],
  [['exprot', '--out', 'x'], { usage: 'unknown-command', command: 'exprot', near: 'export' }],
  [['make'], { usage: 'unknown-command', command: 'make', near: undefined }],
  [['make', '--help'], { usage: 'unknown-command', command: 'make', near: undefined }],
  [['export', '--tehmes', 'a', '--out', 'x'], { usage: 'unknown-option', option: '--tehmes', near: '--themes' }],
  [['export', '--out', 'x', '-q'], { usage: 'unknown-option', option: '-q', near: undefined }],
  [['export', '--toString', '--out', 'x'], { usage: 'unknown-option', option: '--toString', near: undefined }],
  [['export'], { usage: 'out-missing', command: 'export' }],
  [['preview', '--json'], { usage: 'out-missing', command: 'preview' }],
  [['export', '--out'], { usage: 'value-missing', option: '--out' }],
  [['export', '--out', '--json'], { usage: 'value-missing', option: '--out' }],
  [['export', '--out='], { usage: 'value-missing', option: '--out' }],
  [['export', '--out', 'x', '--themes', ' '], { usage: 'value-missing', option: '--themes' }],
  [['export', '--out', 'x', '--themes', ','], { usage: 'value-missing', option: '--themes' }],
  [['export', '--out', 'x', '--lang', 'de'], { usage: 'bad-value', option: '--lang', value: 'de', known: ['fa', 'en'] }],
  [['export', '--out', 'x', '--length', 'Full'], { usage: 'bad-value', value: 'Full' }],
  [['export', '--out', 'x', '--calendar', 'julian'], { usage: 'bad-value', value: 'julian' }],
  [['export', '--out', 'x', '--json=yes'], { usage: 'no-value-wanted', option: '--json' }],
  [['export', '--out', 'x', 'data'], { usage: 'too-many', argument: 'data' }],
  [['check'], { usage: 'folder-missing' }],
  [['check', 'a', 'b'], { usage: 'too-many', argument: 'b' }],
  [['check', 'a', '--lang', 'fa'], { usage: 'not-for-command', option: '--lang', command: 'check' }],
])('%o is wrong usage', (argv, found) => {
  expect(command(...argv)).toMatchObject(found);
});
