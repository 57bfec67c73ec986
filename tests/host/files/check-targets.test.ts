import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkTargets } from '../../../electron/host/files/check-targets.ts';
import { writeFileWhole } from '../../../electron/host/files/write-files.ts';
import { asNobody } from '../as-nobody.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const bytes = new TextEncoder().encode('new');

test('writes a new file and leaves nothing else', async () => {
  const folder = temporaryFolder();
  expect(await writeFileWhole(join(folder, 'deck.pptx'), bytes)).toBeUndefined();
  expect(readdirSync(folder)).toEqual(['deck.pptx']);
  expect(readFileSync(join(folder, 'deck.pptx'), 'utf8')).toBe('new');
});

test('replaces a file by a new one of the same permissions, never writing into the old', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'deck.pptx');
  writeFileSync(path, 'old');
  chmodSync(path, 0o640);
  linkSync(path, join(folder, 'witness'));
  expect(await writeFileWhole(path, bytes)).toBeUndefined();
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readFileSync(join(folder, 'witness'), 'utf8')).toBe('old');
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

test('writes through a link', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'real.pptx'), 'old');
  symlinkSync('real.pptx', join(folder, 'deck.pptx'));
  expect(await writeFileWhole(join(folder, 'deck.pptx'), bytes)).toBeUndefined();
  expect(readlinkSync(join(folder, 'deck.pptx'))).toBe('real.pptx');
  expect(readFileSync(join(folder, 'real.pptx'), 'utf8')).toBe('new');
});

test('a name as long as the file system allows can be written', async () => {
  const folder = temporaryFolder();
  const name = `${'x'.repeat(250)}.pptx`;
  expect(await writeFileWhole(join(folder, name), bytes)).toBeUndefined();
  expect(readdirSync(folder)).toEqual([name]);
});

test.each([
  ['a folder that is missing', 'missing/deck.pptx', 'file.target-folder-missing'],
  ['a file in the place of the folder', 'file/deck.pptx', 'file.target-folder-missing'],
  ['a folder in the place of the file', 'folder', 'file.target-is-folder'],
  ['a folder that is not there yet', 'new/', 'file.target-is-folder'],
  ['a name that is too long', `${'x'.repeat(300)}.pptx`, 'file.name-too-long'],
])('refuses %s and touches nothing', async (_, name, code) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'file'), 'old');
  const path = join(folder, name);
  expect(await writeFileWhole(path, bytes)).toMatchObject({ code, severity: 'error', where: { file: path } });
  expect(readdirSync(folder).sort()).toEqual(['file', 'folder']);
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('old');
});

// A pipe stands for every device: were the code wrong, a test as root must not replace one of the system's own.
test.runIf(process.platform !== 'win32')('refuses what is no regular file', async () => {
  const path = join(temporaryFolder(), 'pipe');
  execFileSync('mkfifo', [path]);
  expect(await writeFileWhole(path, bytes)).toMatchObject({ code: 'file.target-not-regular' });
  expect(statSync(path).isFIFO()).toBe(true);
});

test.runIf(process.platform === 'linux')('refuses a file system that takes no files', async () => {
  expect(await writeFileWhole('/proc/deck.pptx', bytes)).toMatchObject({ severity: 'error' });
});

test('a write that fails half-way leaves the old file and nothing else', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'deck.pptx');
  writeFileSync(path, 'old');
  const unwritable = { not: 'bytes' } as unknown as Uint8Array;
  expect(await writeFileWhole(path, unwritable)).toMatchObject({ code: 'file.not-written' });
  expect(readdirSync(folder)).toEqual(['deck.pptx']);
  expect(readFileSync(path, 'utf8')).toBe('old');
});

test.runIf(process.getuid !== undefined)('refuses a protected file and a protected folder', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'deck.pptx');
  writeFileSync(path, 'old');
  chmodSync(folder, 0o777);
  chmodSync(path, 0o444);
  expect(await asNobody(() => writeFileWhole(path, bytes))).toMatchObject({ code: 'file.not-allowed' });
  chmodSync(path, 0o666);
  chmodSync(folder, 0o555);
  expect(await asNobody(() => writeFileWhole(path, bytes))).toMatchObject({ code: 'file.not-allowed' });
  chmodSync(folder, 0o755);
  expect(readFileSync(path, 'utf8')).toBe('old');
});

test('a link whose file is not there yet is followed, over several links', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'store'));
  symlinkSync('store/second.pptx', join(folder, 'deck.pptx'));
  symlinkSync('real.pptx', join(folder, 'store', 'second.pptx'));
  expect(await writeFileWhole(join(folder, 'deck.pptx'), bytes)).toBeUndefined();
  expect(readlinkSync(join(folder, 'deck.pptx'))).toBe('store/second.pptx');
  expect(readFileSync(join(folder, 'store', 'real.pptx'), 'utf8')).toBe('new');
  expect(readdirSync(folder).sort()).toEqual(['deck.pptx', 'store']);
});

test('a link into a folder that is missing, one to itself and one to a file of another kind are refused', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'table.yaml'), 'mine');
  symlinkSync('gone/real.pptx', join(folder, 'a.pptx'));
  symlinkSync('b.pptx', join(folder, 'b.pptx'));
  symlinkSync('table.yaml', join(folder, 'c.pptx'));
  const codes = await Promise.all(['a', 'b', 'c'].map(async (name) => (await writeFileWhole(join(folder, `${name}.pptx`), bytes))?.code));
  expect(codes).toEqual(['file.target-folder-missing', 'file.link-loop', 'file.target-ends-otherwise']);
  expect(readFileSync(join(folder, 'table.yaml'), 'utf8')).toBe('mine');
});

test('two outputs that are one file are refused, be it there or not', async () => {
  const folder = temporaryFolder();
  for (const [name, target] of [['a.pdf', 'real.pdf'], ['b.pdf', 'real.pdf'], ['c.pdf', 'there.pdf']] as const) symlinkSync(target, join(folder, name));
  writeFileSync(join(folder, 'there.pdf'), 'old');
  linkSync(join(folder, 'there.pdf'), join(folder, 'd.pdf'));
  const both = (...names: readonly string[]) => checkTargets(names.map((name) => join(folder, name)));
  expect(await both('a.pdf', 'b.pdf')).toMatchObject([{ code: 'file.targets-are-one', where: { file: join(folder, 'b.pdf') } }]);
  expect(await both('c.pdf', 'd.pdf')).toMatchObject([{ code: 'file.targets-are-one' }]);
  expect(await both('a.pdf', 'c.pdf')).toEqual([]);
});

test('a file keeps permissions that the user’s mask would not give a new one', async () => {
  const path = join(temporaryFolder(), 'deck.pptx');
  writeFileSync(path, 'old');
  chmodSync(path, 0o666);
  await writeFileWhole(path, bytes);
  expect(statSync(path).mode & 0o777).toBe(0o666);
});

// Windows takes some of them in no name.
test.runIf(process.platform !== 'win32')('names with every sign are written as they are', async () => {
  const folder = temporaryFolder();
  const name = 'a\nb "c" \u202etpl’ \\ *?.pptx';
  expect(await writeFileWhole(join(folder, name), bytes)).toBeUndefined();
  expect(readdirSync(folder)).toEqual([name]);
});
