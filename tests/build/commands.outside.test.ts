/** The README's commands as a reader types them. */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../build/paths.mjs';
import { npm, run } from '../../build/run.mjs';
import { temporaryFolder } from '../host/temporary-folder.ts';

const npx = npm.replace('npm', 'npx');
const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string };

describe('npx bardar', () => {
  it('is the checkout’s own command line, from any folder of it', async () => {
    for (const cwd of [inRoot(), inRoot('data')]) {
      const { code, output } = await run(npx, ['bardar', '--version'], { cwd, quiet: true });
      expect(output.trim().split('\n').at(-1)).toBe(version);
      expect(code).toBe(0);
    }
  });
});

describe('npm run quickstart', () => {
  /** The files it names, without their folder, after `kazakhstan-`. */
  const named = (output: string): readonly string[] => [...output.matchAll(/^ {2}briefings[\\/]kazakhstan-(\S+)$/gm)].map(([, name]) => name ?? '');
  const begins = (name: string): string => readFileSync(inRoot('briefings', `kazakhstan-${name}`)).subarray(0, 2).toString();

  it('writes a Persian and an English deck with handouts and names them last', async () => {
    const { code, output } = await run(npm, ['run', 'quickstart'], { quiet: true });
    expect(code).toBe(0);
    const each = ['.pptx', '-slides.pdf', '-handout.docx', '-handout.html', '-handout.pdf'];
    expect(named(output)).toEqual(['fa', 'en'].flatMap((language) => each.map((ending) => `${language}${ending}`)));
    expect(each.map((ending) => begins(`fa${ending}`))).toEqual(['PK', '%P', 'PK', '<!', '%P']);
  });

  it.skipIf(process.platform === 'win32')('goes on where nothing can be printed, with slides as PDF all the same, and says why', async () => {
    const folder = temporaryFolder();
    const electron = join(folder, 'electron');
    writeFileSync(electron, '#!/bin/sh\necho "electron: error while loading shared libraries: libnss3.so: cannot open" >&2\nexit 127\n');
    chmodSync(electron, 0o755);
    writeFileSync(join(folder, 'version'), '25.1.1');
    const { code, output } = await run(npm, ['run', 'quickstart'], { quiet: true, env: { ELECTRON_OVERRIDE_DIST_PATH: folder } });
    expect(code).toBe(0);
    expect(output).toMatch(/Without handouts to print \(PDF\): .*libnss3\.so/);
    expect(named(output)).toEqual(['fa', 'en'].flatMap((language) => ['.pptx', '-slides.pdf', '-handout.docx', '-handout.html'].map((ending) => `${language}${ending}`)));
  });
});
