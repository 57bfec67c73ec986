import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameOf, newStem, type Part } from '../../../electron/host/files/own-names.ts';
import { type Owner, thisProcess } from '../../../electron/host/files/owner.ts';
import { recoverFolder } from '../../../electron/host/files/recover.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

/** What a process has left in a folder: files by their part, and a journal of the files in `entries`. */
async function leave(folder: string, parts: { readonly [P in Part]?: string }, owner: Partial<Owner> = { start: '1' }): Promise<string> {
  const stem = newStem({ ...(await thisProcess()), ...owner });
  for (const [part, text] of Object.entries<string | undefined>(parts)) writeFileSync(join(folder, nameOf(stem, part as Part)), text ?? '');
  return stem;
}

interface Entry {
  readonly name: string;
  readonly was: string | null;
  readonly is: string;
}

const journal = (...files: readonly Entry[]): string => JSON.stringify({ version: 1, files });
const entry = (name: string, was: string | null, is: string): Entry => ({ name, was: was === null ? null : digest(was), is: digest(is) });

test('the work of an ended process is finished, and told', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a'), 'new a');
  writeFileSync(join(folder, 'b'), 'old b');
  await leave(folder, { '0.old': 'old a', '1.old': 'old b', '1.new': 'new b', json: journal(entry('a', 'old a', 'new a'), entry('b', 'old b', 'new b')) });
  expect(await recoverFolder(folder)).toMatchObject([{ severity: 'info', code: 'file.finished-late', params: { files: ['a', 'b'] } }]);
  expect([read(folder, 'a'), read(folder, 'b')]).toEqual(['new a', 'new b']);
  expect(readdirSync(folder)).toEqual(['a', 'b']);
});

test('what was being taken back is taken back, a file that was not there before included', async () => {
  const folder = temporaryFolder();
  for (const name of ['a', 'b']) writeFileSync(join(folder, name), `new ${name}`);
  await leave(folder, { '0.old': 'old a', undo: journal(entry('a', 'old a', 'new a'), entry('b', null, 'new b')) });
  expect(await recoverFolder(folder)).toMatchObject([{ code: 'file.taken-back-late' }]);
  expect(readdirSync(folder)).toEqual(['a']);
  expect(read(folder, 'a')).toBe('old a');
});

test('what somebody has written there since stays', async () => {
  const folder = temporaryFolder();
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), 'mine');
  await leave(folder, { '0.new': 'new a', '0.old': 'old a', json: journal(entry('a', 'old a', 'new a')) });
  await leave(folder, { '0.old': 'old b', undo: journal(entry('b', 'old b', 'new b'), entry('c', null, 'new c')) });
  await recoverFolder(folder);
  expect(readdirSync(folder)).toEqual(['a', 'b', 'c']);
  for (const name of ['a', 'b', 'c']) expect(read(folder, name)).toBe('mine');
});

test.runIf(process.platform !== 'win32')('nobody waits for a pipe, be it in place of the journal or of a file that it names', async () => {
  const folder = temporaryFolder();
  const pipe = (name: string): unknown => execFileSync('mkfifo', [join(folder, name)]);
  pipe('a');
  await leave(folder, { '0.new': 'new a', '0.old': 'old a', json: journal(entry('a', 'old a', 'new a')) });
  pipe(nameOf(newStem({ ...(await thisProcess()), start: '1' }), 'json'));
  await recoverFolder(folder);
  expect(lstatSync(join(folder, 'a')).isFIFO()).toBe(true);
});

test('a journal that was never whole counts as none', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a'), 'old');
  await leave(folder, { '0.new': 'new', '0.old': 'old', json: journal(entry('a', 'old', 'new')).slice(0, -20) });
  expect(await recoverFolder(folder)).toEqual([]);
  expect(readdirSync(folder)).toEqual(['a']);
  expect(read(folder, 'a')).toBe('old');
});

test.each([
  ['a file elsewhere', journal(entry('../victim', 'mine', 'new'))],
  ['an absolute path', journal(entry('/victim', 'mine', 'new'))],
  ['a version that is not known', journal(entry('victim', 'mine', 'new')).replace('1', '2')],
])('a journal that names %s is left alone', async (_, text) => {
  const root = temporaryFolder();
  const folder = join(root, 'folder');
  mkdirSync(folder);
  for (const path of [join(root, 'victim'), join(folder, 'victim')]) writeFileSync(path, 'mine');
  const stem = await leave(folder, { '0.new': 'new', json: text });
  await recoverFolder(folder);
  expect([read(root, 'victim'), read(folder, 'victim')]).toEqual(['mine', 'mine']);
  expect(readdirSync(folder)).toEqual([nameOf(stem, '0.new'), nameOf(stem, 'json'), 'victim']);
});

test('what a live process is at is left alone; on another machine one is live whose files are young', async () => {
  const folder = temporaryFolder();
  const [mine, young, forsaken] = [await leave(folder, { '0.new': '' }, {}), await leave(folder, { '0.new': '' }, { machine: 'ffffff' }), await leave(folder, { '0.new': '' }, { machine: 'fffffe' })];
  utimesSync(join(folder, nameOf(forsaken, '0.new')), new Date(0), new Date(0));
  await recoverFolder(folder);
  expect(readdirSync(folder).sort()).toEqual([mine, young].map((stem) => nameOf(stem, '0.new')).sort());
});

test('litter of the first version goes, and nothing that only looks like it', async () => {
  const folder = temporaryFolder();
  const [old, young, mine] = ['.bardar-00112233aabb.tmp', '.bardar-00112233aabc.tmp', '.bardar-notes.tmp'];
  for (const name of [old, young, mine]) writeFileSync(join(folder, name), '');
  for (const name of [old, mine]) utimesSync(join(folder, name), new Date(0), new Date(0));
  await recoverFolder(folder);
  expect(readdirSync(folder)).toEqual([young, mine]);
});

test('a link is followed when its file is put in place late', async () => {
  const root = temporaryFolder();
  const folder = join(root, 'folder');
  mkdirSync(folder);
  writeFileSync(join(root, 'real'), 'old');
  symlinkSync('../real', join(folder, 'a'));
  await leave(folder, { '0.new': 'new', '0.old': 'old', json: journal(entry('a', 'old', 'new')) });
  await recoverFolder(folder);
  expect(read(root, 'real')).toBe('new');
  expect(readdirSync(folder)).toEqual(['a']);
});
