/** LibreOffice itself saves the decks: it drops creation ids and renames shapes, and keeps the custom part. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../../build/run.mjs';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { changed, exported, replaced, verified } from './decks.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bardar-verify-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function savedByLibreOffice(deck: Uint8Array): Promise<Uint8Array> {
  const path = join(folder, 'deck.pptx');
  writeFileSync(path, deck);
  const out = join(folder, 'saved');
  const { code, output } = await run('soffice', [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'pptx', '--outdir', out, path], { quiet: true, limit: 120_000 });
  if (code !== 0) throw new Error(output);
  return readFileSync(join(out, 'deck.pptx'));
}

it.each(LANGUAGES)('a deck that LibreOffice has saved is as it was, and its slides are known by their texts (%s)', async (language) => {
  const found = verified(await savedByLibreOffice(await exported(language)));
  expect(found.slides.flatMap(({ edits }) => edits)).toEqual([]);
  expect(found.differs).toBe(false);
  expect(new Set(found.slides.map(({ origin }) => origin?.sure))).toEqual(new Set(['likely']));
});

it('what was edited by hand before is told all the same', async () => {
  const edited = changed(await exported('en'), (parts) => replaced(parts, 'ppt/slides/slide9.xml', '<a:t>A new port opened</a:t>', '<a:t>A port closed</a:t>'));
  const found = verified(await savedByLibreOffice(edited));
  expect(found.slides.flatMap(({ edits }) => edits)).toEqual([expect.objectContaining({ kind: 'edited', part: 'title', now: 'A port closed' })]);
});
