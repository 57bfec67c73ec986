import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outdatedRuntime } from '../../build/dist.mjs';
import { inRoot } from '../../build/paths.mjs';
import { isOutdated, OLDEST_MENDED, versionsOf } from '../../electron/host/versions.ts';

const { devDependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { readonly devDependencies: Readonly<Record<string, string>> };

test('the three newest Electrons are mended, of which package.json names the newest', () => {
  expect(OLDEST_MENDED).toBe(Number(/\d+/.exec(devDependencies.electron ?? '')?.[0]) - 2);
});

test.each(['25.1.1', '42.9.9', '43.0.0', '45.4.1', '46.0.0-beta.1'])('packaging and the program agree on %s', (version) => {
  expect(outdatedRuntime(version) !== undefined).toBe(isOutdated(version));
});

test('what cannot be released is named, with what is asked for', () => {
  expect(outdatedRuntime('25.1.1')).toMatch(/Electron 25\.1\.1 gets no security fixes.*\^45/);
});

test('a plain Node has no Electron to tell of', () => {
  expect(versionsOf('1.0.0', { node: '20.19.0' })).toEqual({ bardar: '1.0.0', node: '20.19.0' });
  expect(versionsOf('1.0.0', { node: '18.15.0', electron: '25.1.1', chrome: '114.0.1' })).toEqual({ bardar: '1.0.0', node: '18.15.0', electron: '25.1.1', chromium: '114.0.1', outdated: true });
});
