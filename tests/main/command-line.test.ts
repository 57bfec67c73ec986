import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot } from '../../build/paths.mjs';
import { COMMANDS, GLOBAL_OPTIONS } from '../../electron/cli/options.ts';
import { BEGINNINGS, commandLineOf } from '../../electron/main/command-line.ts';
import { refusedSwitch } from '../../electron/main/switches.ts';

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

test.each([
  ['bardar', undefined],
  ['bardar --no-sandbox --ozone-platform=wayland', undefined],
  ['bardar --no-sandbox export --lang fa -o x --json', undefined],
  ['bardar --inspect=0', '--inspect=0'],
  ['bardar --INSPECT', '--INSPECT'],
  ['bardar -remote-debugging-port=1', '-remote-debugging-port=1'],
  ['bardar /home/me/x --js-flags=--expose-gc', '--js-flags=--expose-gc'],
  ['bardar --lang=fa --disable-web-security', '--disable-web-security'],
  ['bardar export --out --remote-debugging-pipe', '--remote-debugging-pipe'],
  ['bardar --user-data-dir=/x check data', '--user-data-dir=/x'],
])('of the switches in "%s" a packaged program refuses %s', (line, refused) => {
  const argv = line.split(' ');
  expect(refusedSwitch(argv.slice(1), commandLineOf(argv, true), 'linux')).toBe(refused);
});

test('what the system itself adds is taken', () => {
  expect(refusedSwitch(['-psn_0_1234', '-NSDocumentRevisionsDebugMode', 'YES'], undefined, 'darwin')).toBeUndefined();
  expect(refusedSwitch(['-psn_0_1234'], undefined, 'linux')).toBe('-psn_0_1234');
  expect(refusedSwitch(['/inspect=1'], undefined, 'win32')).toBe('/inspect=1');
});

test('every command of the command line is known here', () => {
  expect(BEGINNINGS).toEqual(expect.arrayContaining([...COMMANDS, 'help', '--help', '--version']));
  expect(GLOBAL_OPTIONS).toEqual(expect.arrayContaining(['help', 'version']));
});

test('the starter of the packaged program on Linux knows the same', () => {
  const [, known = ''] = /^ *((?:[\w-]+ \| )+[\w-]+)\) command=1/m.exec(readFileSync(inRoot('build', 'linux', 'bardar.sh'), 'utf8')) ?? [];
  expect(known.split(' | ').sort()).toEqual([...BEGINNINGS].sort());
});
