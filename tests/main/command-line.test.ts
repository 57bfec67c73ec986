import { expect, test } from 'vitest';
import { COMMANDS, GLOBAL_OPTIONS } from '../../electron/cli/options.ts';
import { BEGINNINGS, commandLineOf } from '../../electron/main/command-line.ts';

test.each([
  ['bardar'],
  ['bardar --no-sandbox'],
  ['bardar --user-data-dir=/x --inspect=0'],
  // A desktop may hand over a file that was dropped on the icon, or a word that is no command.
  ['bardar deck.pptx'],
  ['bardar /home/me/export'],
])('"%s" wants a window', (line) => {
  expect(commandLineOf(line.split(' '), true)).toBeUndefined();
});

test.each([
  ['bardar export --out x', ['export', '--out', 'x']],
  ['bardar --no-sandbox check data', ['check', 'data']],
  ['bardar --version', ['--version']],
  ['bardar -h', ['-h']],
  ['bardar help preview', ['help', 'preview']],
])('"%s" is a command line', (line, argv) => {
  expect(commandLineOf(line.split(' '), true)).toEqual(argv);
});

test('unpackaged, the path of the program comes before the command', () => {
  expect(commandLineOf(['electron', '--no-sandbox', '.', 'export', '--json'], false)).toEqual(['export', '--json']);
  expect(commandLineOf(['electron', '--no-sandbox', 'out/main.cjs'], false)).toBeUndefined();
});

test('every command of the command line is known here', () => {
  expect(BEGINNINGS).toEqual(expect.arrayContaining([...COMMANDS, 'help', '--help', '--version']));
  expect(GLOBAL_OPTIONS).toEqual(expect.arrayContaining(['help', 'version']));
});
