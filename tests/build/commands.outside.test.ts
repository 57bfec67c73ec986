/** The README's commands as a reader types them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../build/paths.mjs';
import { npm, run } from '../../build/run.mjs';

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
  it('writes a Persian and an English deck and names them last', async () => {
    const { code, output } = await run(npm, ['run', 'quickstart'], { quiet: true });
    expect(output).toMatch(/Two briefings are ready:\n {2}.*kazakhstan-fa\.pptx\n {2}.*kazakhstan-en\.pptx\n/);
    expect(code).toBe(0);
    const paths = [...output.matchAll(/^ {2}(.*\.pptx)$/gm)].map(([, path]) => path ?? '');
    for (const path of paths) expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  });
});
