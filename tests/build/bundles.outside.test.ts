/** What a command reads of the program. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inRoot, out } from '../../build/paths.mjs';
import { temporaryFolder } from '../host/temporary-folder.ts';

/** The bundled program without some of its parts. */
function programWithout(parts: readonly string[]): string {
  const root = temporaryFolder();
  for (const name of ['templates', 'data', 'package.json']) symlinkSync(inRoot(name), join(root, name));
  mkdirSync(join(root, 'out'));
  for (const name of readdirSync(out).filter((each) => /\.cjs$|\.wasm$|^(?:atlas|fonts|packs|parts|rasteriser)$/.test(each))) {
    cpSync(join(out, name), join(root, 'out', name), { recursive: true });
  }
  for (const part of parts) rmSync(join(root, 'out', 'parts', `${part}.cjs`));
  return root;
}

/** What a command says, on both its streams. */
const run = (root: string, ...args: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'out', 'cli.cjs'), ...args, '--lang', 'en', '--length', 'short', '--out', join(root, 'made')], { encoding: 'utf8' });
  return stdout + stderr;
};

test('a deck and a Word document are made without what only PDFs and verifying need', () => {
  const root = programWithout(['pdf', 'xml']);
  expect(run(root, 'export')).toContain('0 errors, 0 warnings');
  expect(run(root, 'handout', '--format', 'docx')).toContain('0 errors, 0 warnings');
  expect(run(root, 'handout', '--pages', '6')).toContain('Something in Bardar itself went wrong');
});
