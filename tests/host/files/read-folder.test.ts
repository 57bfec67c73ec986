import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ProblemError } from '../../../electron/engine/diagnostics/problem.ts';
import { type ReadLimits, readFolder } from '../../../electron/host/files/read-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const LIMITS: ReadLimits = { fileMegabytes: 8, folderMegabytes: 64, files: 2000 };

/** A folder with these files in it. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Codes and files of the problems that reading ends with. */
async function problemsOf(reading: Promise<unknown>): Promise<readonly (readonly [string, string | undefined])[]> {
  const error: unknown = await reading.catch((thrown: unknown) => thrown);
  if (!(error instanceof ProblemError)) throw new Error('no ProblemError was thrown', { cause: error });
  return error.problems.map(({ code, where }) => [code, where.file]);
}

test('reads the text files below a folder, in the order of their paths', async () => {
  const folder = folderOf({ 'b.yaml': 'b', 'a.json': 'a', 'sub/deck.md.hbs': 'c', 'x.png': 'no', '.hidden.yaml': 'no', '.git/x.md': 'no' });
  const { path, files } = await readFolder(folder);
  expect(path).toBe(folder);
  expect([...files]).toEqual([
    ['a.json', 'a'],
    ['b.yaml', 'b'],
    ['sub/deck.md.hbs', 'c'],
  ]);
});

test('drops a byte order mark and keeps Persian', async () => {
  const folder = folderOf({ 'a.yaml': '\uFEFFنام: می‌رود' });
  expect((await readFolder(folder)).files.get('a.yaml')).toBe('نام: می‌رود');
});

test('names every file that is not UTF-8', async () => {
  const latin1 = new Uint8Array([0x6e, 0xe9, 0x65]);
  const folder = folderOf({ 'a.yaml': latin1, 'b.yaml': 'fine', 'c.md': latin1 });
  expect(await problemsOf(readFolder(folder))).toEqual([
    ['file.not-utf8', join(folder, 'a.yaml')],
    ['file.not-utf8', join(folder, 'c.md')],
  ]);
});

test('follows links, but no loop of them', async () => {
  const folder = folderOf({ 'sub/a.yaml': 'a' });
  symlinkSync('..', join(folder, 'sub', 'up'));
  symlinkSync(join(folder, 'sub', 'a.yaml'), join(folder, 'linked.yaml'));
  expect([...(await readFolder(folder)).files.keys()]).toEqual(['linked.yaml', 'sub/a.yaml']);
});

test('names a link that leads nowhere', async () => {
  const folder = folderOf({});
  symlinkSync('nowhere', join(folder, 'facts.yaml'));
  expect(await problemsOf(readFolder(folder))).toEqual([['file.not-found', join(folder, 'facts.yaml')]]);
});

test('names what bears the name of a text file and is none', async () => {
  const folder = folderOf({ 'facts.yaml/x.txt': 'x', 'a.yaml': 'a' });
  symlinkSync('/dev/null', join(folder, 'events.yaml'));
  const expected = ['events.yaml', 'facts.yaml'];
  if (process.platform !== 'win32') {
    execFileSync('mkfifo', [join(folder, 'quotes.yaml')]);
    expected.push('quotes.yaml');
  }
  expect(await problemsOf(readFolder(folder))).toEqual(expected.map((name) => ['file.not-a-file', join(folder, name)]));
});

test('refuses what is missing, and what is no folder', async () => {
  const folder = folderOf({ 'a.yaml': 'a' });
  const missing = join(folder, 'missing');
  const file = join(folder, 'a.yaml');
  expect(await problemsOf(readFolder(missing))).toEqual([['file.not-found', missing]]);
  expect(await problemsOf(readFolder(join(file, 'below')))).toEqual([['file.not-found', join(file, 'below')]]);
  expect(await problemsOf(readFolder(file))).toEqual([['file.not-a-folder', file]]);
});

test('refuses a large file, a large folder and too many files', async () => {
  const folder = folderOf({ 'a.yaml': 'a'.repeat(700_000), 'b.yaml': 'b'.repeat(700_000) });
  expect(await problemsOf(readFolder(folder, { ...LIMITS, fileMegabytes: 0.5 }))).toEqual([
    ['file.too-large', join(folder, 'a.yaml')],
    ['file.too-large', join(folder, 'b.yaml')],
  ]);
  expect(await problemsOf(readFolder(folder, { ...LIMITS, folderMegabytes: 1 }))).toEqual([['file.too-large', folder]]);
  expect(await problemsOf(readFolder(folder, { ...LIMITS, files: 1 }))).toEqual([['file.too-many', folder]]);
});

test('lists the pictures below media, and no others, with a mark that changes with the file', async () => {
  const folder = folderOf({ 'a.yaml': 'a', 'media/x.png': 'x', 'media/people/y.JPG': 'y', 'media/z.gif': 'z', 'media/.hidden.png': 'h', 'z.png': 'no', 'old/media/q.png': 'no' });
  const before = (await readFolder(folder)).media;
  expect([...(before?.keys() ?? [])].sort()).toEqual(['media/people/y.JPG', 'media/x.png']);
  writeFileSync(join(folder, 'media/x.png'), 'another');
  expect((await readFolder(folder)).media?.get('media/x.png')).not.toBe(before?.get('media/x.png'));
  expect((await readFolder(folderOf({ 'a.yaml': 'a' }))).media).toBeUndefined();
});
