/** The packaged program, out of its archive: it must find its fonts, templates, data and HarfBuzz where they lie there. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist } from '../../build/dist.mjs';
import { run } from '../../build/run.mjs';
import { launchBardar, testEnvironment } from './launch.ts';

describe.runIf(process.platform === 'linux')('the packaged program', () => {
  let folder: string;
  let program: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bardar-packaged-'));
    await dist({ output: join(folder, 'dist'), quick: true, quiet: true });
    const archive = readdirSync(join(folder, 'dist')).find((name) => name.endsWith('.tar.gz')) ?? 'no archive was made';
    const unpacked = await run('tar', ['-xzf', join(folder, 'dist', archive), '-C', folder], { quiet: true });
    expect(unpacked.output).toBe('');
    program = join(folder, archive.replace('.tar.gz', ''), 'bardar');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Number of slides of an exported deck; throws where the file is no deck. */
  function slidesIn(path: string): number {
    const parts = unzipSync(readFileSync(path));
    const presentation = parts['ppt/presentation.xml'];
    if (presentation === undefined) throw new Error(`${path} is no presentation`);
    return [...strFromU8(presentation).matchAll(/<p:sldId /g)].length;
  }

  it('is made as a folder too', () => {
    expect(existsSync(join(folder, 'dist', 'linux-unpacked', 'bardar'))).toBe(true);
  });

  it('carries every licence, and no bundle’s source map', () => {
    const beside = readdirSync(join(program, '..'));
    expect(beside).toEqual(expect.arrayContaining(['LICENSE', 'LICENSE.electron.txt', 'LICENSES.chromium.html', 'THIRD-PARTY-LICENSES.md']));
    const inside = readdirSync(join(program, '..', 'resources'), { recursive: true }).map(String);
    expect(inside.filter((name) => name.endsWith('.map') || name.endsWith('default_app.asar'))).toEqual([]);
    expect(inside).toContain(join('app', 'out', 'fonts', 'OFL.txt'));
  });

  it.each(['fa', 'en'])('exports a deck in %s as a command line', async (language) => {
    const out = join(folder, `command-line-${language}.pptx`);
    const args = ['--no-sandbox', 'export', '--lang', language, '--length', 'full', '--out', out];
    const { code, output } = await run(program, args, { quiet: true, limit: 120_000, env: testEnvironment(), cwd: folder });
    expect(code, output).toBe(0);
    expect(slidesIn(out)).toBeGreaterThan(10);
  });

  it('exports a deck from its window', async () => {
    const out = join(folder, 'window.pptx');
    const bardar = await launchBardar({ packaged: program });
    try {
      await bardar.app.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
      }, out);
      const shown = bardar.window.locator('.thumbnail');
      await shown.first().waitFor();
      await bardar.window.keyboard.press('Control+e');
      await bardar.window.getByRole('dialog').getByRole('button', { name: 'Export…' }).click();
      await bardar.window.getByRole('dialog').getByText('The file is saved').waitFor();
      expect(slidesIn(out)).toBe(await shown.count());
      expect(bardar.complaints).toEqual([]);
    } finally {
      await bardar.close();
    }
  });
});
