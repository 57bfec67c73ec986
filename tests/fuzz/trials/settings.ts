/** settings.json as something else may have left it: whatever stands there, the program starts, keeps what is sound, and can write it anew. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { filesOf } from '../../../electron/contract/files.ts';
import { partsOf } from '../../../electron/contract/export.ts';
import { readSettings } from '../../../electron/main/settings/read.ts';
import type { Settings } from '../../../electron/main/settings/settings.ts';
import { SettingsStore } from '../../../electron/main/settings/store.ts';
import { openingBounds } from '../../../electron/main/window/bounds.ts';
import { Random } from '../../helpers/random.ts';
import { damaged } from '../generators/bytes.ts';
import { disturbed } from '../generators/structure.ts';
import type { Trial } from '../trial.ts';

const SOUND: Required<Settings> = {
  language: 'fa',
  choices: { dataset: '/data', themes: ['trade', 'sea'], language: 'fa', template: 'briefing', length: 'full', calendar: 'both', look: 'light', size: '16:9' },
  datasets: ['/data', '/home/me/داده‌ها'],
  briefings: ['/home/me/گزارش.bardar'],
  exportOptions: { wanted: ['deck', 'slides', 'narrative'], embedFonts: true, pages: '3', formats: ['docx', 'md'], citations: 'apa', paper: 'a4' },
  folder: '/home/me',
  window: { x: 10, y: 20, width: 1200, height: 800, maximized: false },
};
const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 };
const SIGNS = ['{', '}', '[', ']', '"', ',', ':', '\\u0000', '1e999', '-0', 'null', '__proto__', '\uFEFF', '//', 'NaN'];
/** A coordinate that the system's own calls take. */
const MOST_PIXELS = 2 ** 31;

export const settings: Trial = async (seed, { folder }) => {
  const random = new Random(seed, 8);
  const asText = random.chance(0.3);
  let tree: unknown = SOUND;
  for (let turn = asText ? 0 : random.int(1, 4); turn > 0; turn--) tree = disturbed(tree, random);
  const sound = JSON.stringify(tree, null, 2) ?? '';
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), asText ? damaged(sound, random, SIGNS) : sound);

  const begun = Date.now();
  const store = new SettingsStore(folder);
  const read = store.settings;
  const parts = read.exportOptions === undefined ? [] : filesOf(partsOf(read.exportOptions));
  const bounds = Object.values(openingBounds(read.window, [SCREEN]));
  store.update({ folder: '/new' });
  await store.saved();
  const expected = { ...read, folder: '/new' };
  const faults = [
    ...(isDeepStrictEqual(readSettings(JSON.parse(JSON.stringify(read))), read) ? [] : ['what was read is not read again']),
    ...(Object.keys(read).every((name) => Object.hasOwn(SOUND, name)) ? [] : [`unknown settings: ${Object.keys(read).join(', ')}`]),
    ...(parts.length <= 7 ? [] : [`an export of ${parts.length} files`]),
    ...(bounds.every((number) => Number.isInteger(number) && Math.abs(number) < MOST_PIXELS) ? [] : [`a window at ${bounds.join(', ')}`]),
    ...(isDeepStrictEqual(new SettingsStore(folder).settings, expected) ? [] : ['what was changed is not there at the next start']),
    ...(readdirSync(folder).join() === 'settings.json' ? [] : [`beside the settings: ${readdirSync(folder).join(', ')}`]),
    ...(Object.keys(Object.prototype).length === 0 ? [] : ['every object has got a field']),
  ];
  const made = Object.keys(read).length > 0;
  return { seed, told: `settings damaged as ${asText ? 'text' : 'a tree'}`, made, took: Date.now() - begun, faults, codes: Object.keys(read) };
};
