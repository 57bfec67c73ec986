import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findRuntime, type RuntimeSurroundings } from '../../../electron/host/printing/runtime.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Puts an executable there. */
function executable(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

function surroundings(more: Partial<RuntimeSurroundings> = {}): RuntimeSurroundings {
  const folder = temporaryFolder();
  return { env: {}, platform: 'linux', home: join(folder, 'home'), root: join(folder, 'root'), ...more };
}

test('nothing anywhere', async () => {
  expect(await findRuntime(surroundings())).toBeUndefined();
});

test('the folder that is named, and then no other', async () => {
  const here = surroundings();
  executable(join(here.root, 'node_modules', 'electron', 'dist', 'electron'));
  const named = executable(join(here.home, 'unpacked', 'electron'));
  expect(await findRuntime({ ...here, env: { ELECTRON_OVERRIDE_DIST_PATH: dirname(named) } })).toBe(named);
  expect(await findRuntime({ ...here, env: { ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' } })).toBeUndefined();
});

test('Electron’s own before the one in the cache; the newest there', async () => {
  const here = surroundings();
  executable(join(here.home, '.cache', 'bardar', 'electron-25.1.1-linux-x64-1', 'electron'));
  const newer = executable(join(here.home, '.cache', 'bardar', 'electron-30.0.0-linux-x64-1', 'electron'));
  mkdirSync(join(here.home, '.cache', 'bardar', 'unpacking-abc'));
  expect(await findRuntime(here)).toBe(newer);
  const own = executable(join(here.root, 'node_modules', 'electron', 'dist', 'electron'));
  expect(await findRuntime(here)).toBe(own);
});

test('names on other systems', async () => {
  for (const [platform, name] of [['win32', 'electron.exe'], ['darwin', join('Electron.app', 'Contents', 'MacOS', 'Electron')]] as const) {
    const here = surroundings({ platform });
    const own = executable(join(here.root, 'node_modules', 'electron', 'dist', name));
    expect(await findRuntime(here)).toBe(own);
  }
});
