import { describe, expect, it } from 'vitest';
import { missingPackages, wanted } from '../../build/system-packages.mjs';

/** A dpkg-query that knows these packages as installed. */
const dpkg = (installed: readonly string[]) => () =>
  Promise.resolve({ code: 1, output: installed.map((name) => `${name} installed\n`).join('') + 'dpkg-query: no packages found matching x\n' });

describe.runIf(process.platform === 'linux')('missingPackages', () => {
  it('is empty where every package is installed under its first name', async () => {
    expect(await missingPackages(dpkg(wanted.map(([name]) => name ?? '')))).toEqual([]);
  });

  it('is empty where libraries are installed under their newer names', async () => {
    expect(await missingPackages(dpkg(wanted.map((names) => names.at(-1) ?? '')))).toEqual([]);
  });

  it('names what is missing, each with its alternatives', async () => {
    const others = wanted.flat().filter((name) => !name.startsWith('libasound2') && name !== 'xvfb');
    expect(await missingPackages(dpkg(others))).toEqual([['xvfb'], ['libasound2', 'libasound2t64']]);
  });

  it('does not take a removed package whose settings are left for an installed one', async () => {
    const others = wanted.flat().filter((name) => name !== 'xvfb');
    const output = others.map((name) => `${name} installed\n`).join('') + 'xvfb config-files\n';
    expect(await missingPackages(() => Promise.resolve({ code: 0, output }))).toEqual([['xvfb']]);
  });

  it('is empty where there is no dpkg to ask', async () => {
    expect(await missingPackages(() => Promise.resolve({ code: 127, output: 'spawn dpkg-query ENOENT' }))).toEqual([]);
  });
});
