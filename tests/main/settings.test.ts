import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readChoices, readExportOptions, readSettings } from '../../electron/main/settings/read.ts';
import type { Settings } from '../../electron/main/settings/settings.ts';
import { SettingsStore } from '../../electron/main/settings/store.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

const choices = { dataset: '/data', themes: ['a'], language: 'fa', template: 'briefing', length: 'full', calendar: 'both', look: 'light', size: '16:9' } as const;
const settings: Settings = {
  language: 'fa',
  choices,
  datasets: ['/data'],
  exportOptions: { wanted: ['deck', 'narrative'], embedFonts: true, pages: '3', formats: ['docx', 'html'], citations: 'apa', paper: 'a4' },
  folder: '/decks',
  window: { x: -10, y: 0, width: 1200, height: 800, maximized: false },
};

test('what was updated is there at the next start, and nothing lies beside it', async () => {
  const folder = join(temporaryFolder(), 'not', 'yet');
  const store = new SettingsStore(folder);
  expect(store.settings).toEqual({});
  store.update({ language: 'fa' });
  store.update({ choices, datasets: ['/data'], exportOptions: settings.exportOptions, folder: '/decks', window: settings.window });
  expect(store.settings).toEqual(settings);
  await store.saved();
  expect(new SettingsStore(folder).settings).toEqual(settings);
  expect(readdirSync(folder)).toEqual(['settings.json']);
});

test.each(['', '{', 'null', '[]', '"text"', '\u0000'])('a file that holds %o counts as empty', (content) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'settings.json'), content);
  expect(new SettingsStore(folder).settings).toEqual({});
});

test.runIf(process.platform !== 'win32')('what is no file, or far too large for settings, counts as empty and keeps no window from opening', () => {
  const folder = temporaryFolder();
  execFileSync('mkfifo', [join(folder, 'settings.json')]);
  expect(new SettingsStore(folder).settings).toEqual({});
  const other = temporaryFolder();
  writeFileSync(join(other, 'settings.json'), `{"language": "fa"}${' '.repeat(5_000_000)}`);
  expect(new SettingsStore(other).settings).toEqual({});
});

test('a folder that cannot be written to costs only the memory', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'settings.json'));
  const store = new SettingsStore(folder);
  store.update({ language: 'fa' });
  await store.saved();
  expect(store.settings).toEqual({ language: 'fa' });
});

test('one broken field does not cost the others', () => {
  const broken = { ...settings, language: 'de', choices: { ...choices, length: 'endless' }, window: { ...settings.window, x: 'left' }, exportOptions: { ...settings.exportOptions, paper: 'a5' }, other: 1 };
  expect(readSettings(broken)).toEqual({ datasets: ['/data'], folder: '/decks' });
  expect(readSettings({ datasets: ['/a', 5], folder: '' })).toEqual({});
});

test('a window is where a screen may be: a coordinate that no system takes is none', () => {
  for (const odd of [1e308, -1e308, 2 ** 53, 0.5, Number.NaN]) expect(readSettings({ window: { ...settings.window, width: odd } })).toEqual({});
  expect(readSettings({ window: settings.window })).toEqual({ window: settings.window });
});

test('choices are read whole or not at all', () => {
  expect(readChoices({ ...choices, more: 1 })).toEqual(choices);
  expect(readChoices({ ...choices, release: 'TLP:RED', distribution: ['Archive'] })).toEqual({ ...choices, release: 'TLP:RED', distribution: ['Archive'] });
  const { look: _look, size: _size, ...first } = choices;
  expect(readChoices(first)).toEqual(choices);
  for (const name of Object.keys(first)) expect(readChoices({ ...choices, [name]: undefined })).toBeUndefined();
  for (const value of [undefined, null, 5, 'text', []]) expect(readChoices(value)).toBeUndefined();
  expect(readChoices({ ...choices, themes: 'a' })).toBeUndefined();
});

test('nothing endless is kept: texts longer than a path, lists longer than anyone chooses, lists with holes', () => {
  const long = 'a'.repeat(5_000_000);
  for (const name of ['dataset', 'template', 'look']) expect(readChoices({ ...choices, [name]: long })).toBeUndefined();
  for (const themes of [[long], Array(20_000).fill('a'), Array(3)]) expect(readChoices({ ...choices, themes })).toBeUndefined();
  expect(readExportOptions({ ...settings.exportOptions, citations: long })).toBeUndefined();
});

test('options of an export are read whole or not at all, and in one order', () => {
  const { exportOptions } = settings;
  expect(readExportOptions({ ...exportOptions, wanted: ['narrative', 'deck', 'deck'], formats: ['html', 'docx'], more: 1 })).toEqual(exportOptions);
  expect(readExportOptions({ ...exportOptions, wanted: [], formats: [] })).toMatchObject({ wanted: [], formats: [] });
  for (const name of Object.keys(exportOptions ?? {})) expect(readExportOptions({ ...exportOptions, [name]: undefined })).toBeUndefined();
  expect(readExportOptions({ ...exportOptions, wanted: ['film'] })).toBeUndefined();
  expect(readExportOptions({ ...exportOptions, formats: 'pdf' })).toBeUndefined();
  expect(readExportOptions(null)).toBeUndefined();
});

test('what a written briefing has besides is read field by field', () => {
  const extras = { annex: 'file', beside: 'en', form: 'letter', letter: { number: '12', copies: ['الف'] } } as const;
  expect(readExportOptions({ ...settings.exportOptions, ...extras })).toEqual({ ...settings.exportOptions, ...extras });
  const odd = { annex: 'no', beside: 'de', form: 'memo', letter: { number: 5, date: '', to: 'ب', copies: ['الف', 3], signature: 'نام', film: 'x' } };
  expect(readExportOptions({ ...settings.exportOptions, ...odd })).toEqual({ ...settings.exportOptions, letter: { to: 'ب' } });
  expect(readExportOptions({ ...settings.exportOptions, letter: 'x' })).toEqual(settings.exportOptions);
});

test('the file is JSON that a person can read', async () => {
  const folder = temporaryFolder();
  const store = new SettingsStore(folder);
  store.update({ language: 'en' });
  await store.saved();
  expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toBe('{\n  "language": "en"\n}');
});
