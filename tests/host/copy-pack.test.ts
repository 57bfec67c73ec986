import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyPack } from '../../electron/host/copy-pack.ts';
import { temporaryFolder } from './temporary-folder.ts';

const mark = (number: number) => ({ fa: `(رونوشت${number === 1 ? '' : ` ${number}`})`, en: `(copy${number === 1 ? '' : ` ${number}`})` });
const MANIFEST = '# Which is which\nid: briefing # its id\nname: { fa: گزارش, en: Briefing }\nmain: deck.md.hbs\n';

/** A pack, and a user's folder that is not there yet. */
function pack(): { readonly path: string; readonly into: string } {
  const root = temporaryFolder();
  const path = join(root, 'briefing');
  mkdirSync(join(path, 'slides'), { recursive: true });
  writeFileSync(join(path, 'pack.yaml'), MANIFEST);
  writeFileSync(join(path, 'slides', 'quote.md.hbs'), '> {{text}}\n');
  return { path, into: join(root, 'user', 'packs') };
}

test('copies every file; id and name are the copy’s own, comments stay', async () => {
  const { path, into } = pack();
  expect(await copyPack({ id: 'briefing', path }, { into, taken: ['briefing'], mark })).toEqual({ path: join(into, 'briefing-copy') });
  expect(readFileSync(join(into, 'briefing-copy', 'pack.yaml'), 'utf8')).toBe(
    '# Which is which\nid: briefing-copy # its id\nname: { fa: گزارش (رونوشت), en: Briefing (copy) }\nmain: deck.md.hbs\n',
  );
  expect(readFileSync(join(into, 'briefing-copy', 'slides', 'quote.md.hbs'), 'utf8')).toBe('> {{text}}\n');
  expect(readFileSync(join(path, 'pack.yaml'), 'utf8')).toBe(MANIFEST);
});

test('a second copy gets the next number', async () => {
  const { path, into } = pack();
  const taken = ['briefing', 'briefing-copy', 'briefing-copy-2'];
  expect(await copyPack({ id: 'briefing', path }, { into, taken, mark })).toEqual({ path: join(into, 'briefing-copy-3') });
  expect(readFileSync(join(into, 'briefing-copy-3', 'pack.yaml'), 'utf8')).toContain('en: Briefing (copy 3)');
});

test('a copy of a copy is told as another copy of the first', async () => {
  const { path, into } = pack();
  await copyPack({ id: 'briefing', path }, { into, taken: ['briefing'], mark });
  const copy = { id: 'briefing-copy', path: join(into, 'briefing-copy') };
  expect(await copyPack(copy, { into, taken: ['briefing', 'briefing-copy'], mark })).toEqual({ path: join(into, 'briefing-copy-2') });
  expect(readFileSync(join(into, 'briefing-copy-2', 'pack.yaml'), 'utf8')).toContain('name: { fa: گزارش (رونوشت 2), en: Briefing (copy 2) }');
});

test('a folder that stands in the way is left as it is, even when its pack has another id by now', async () => {
  const { path, into } = pack();
  mkdirSync(join(into, 'briefing-copy'), { recursive: true });
  writeFileSync(join(into, 'briefing-copy', 'mine.txt'), 'mine');
  expect(await copyPack({ id: 'briefing', path }, { into, taken: ['briefing'], mark })).toEqual({ path: join(into, 'briefing-copy-2') });
  expect(readdirSync(join(into, 'briefing-copy'))).toEqual(['mine.txt']);
});

test('what cannot be copied leaves nothing behind', async () => {
  const { into } = pack();
  expect(await copyPack({ id: 'gone', path: join(into, '..', 'gone') }, { into, taken: [], mark })).toMatchObject({ severity: 'error' });
  expect(readdirSync(into)).toEqual([]);
});

test.each(['../escaped', '../../../../tmp/escaped', 'a/b', 'a\\b', '..', '.', '', 'C:evil', '/tmp/escaped', 'a\0b', 'a\nb', 'Ünder', '__proto__', 'x'.repeat(3) + ' '])('an id that could be a path is no name of a folder: %j', async (id) => {
  const { path, into } = pack();
  expect(await copyPack({ id, path }, { into, taken: [], mark })).toMatchObject({ severity: 'error', code: 'template.no-id' });
  expect(existsSync(into)).toBe(false);
});
