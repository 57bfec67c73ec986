import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFilesWhole } from '../../../electron/host/files/write-files.ts';
import { asNobody } from '../as-nobody.ts';
import { canMount, fillSoon } from '../../helpers/small-disk.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (path: string): string => readFileSync(path, 'utf8');

test('writes all, over old files and beside them, and leaves nothing else', async () => {
  const folder = temporaryFolder();
  const [deck, slides, text] = ['a.pptx', 'a-slides.pdf', 'a-handout.md'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(slides, 'old');
  const files = [deck, slides, text].map((path, index) => ({ path, bytes: bytes(`new ${index}`) }));
  expect(await writeFilesWhole(files)).toEqual([]);
  expect([deck, slides, text].map(read)).toEqual(['new 0', 'new 1', 'new 2']);
  expect(readdirSync(folder)).toHaveLength(3);
});

test('names every place that cannot be written to, and writes nothing', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'b.pdf'));
  writeFileSync(join(folder, 'a.pptx'), 'old');
  const paths = ['a.pptx', 'b.pdf', 'missing/c.md'].map((name) => join(folder, name));
  const problems = await writeFilesWhole(paths.map((path) => ({ path, bytes: bytes('new') })));
  expect(problems.map(({ code }) => code)).toEqual(['file.target-is-folder', 'file.target-folder-missing']);
  expect(readdirSync(folder)).toEqual(['a.pptx', 'b.pdf']);
  expect(read(join(folder, 'a.pptx'))).toBe('old');
});

test('one that fails half-way leaves all as they were', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.pptx'), 'old');
  const files = [
    { path: join(folder, 'a.pptx'), bytes: bytes('new') },
    { path: join(folder, 'b.pdf'), bytes: { not: 'bytes' } as unknown as Uint8Array },
  ];
  expect(await writeFilesWhole(files)).toMatchObject([{ code: 'file.not-written', where: { file: join(folder, 'b.pdf') } }]);
  expect(readdirSync(folder)).toEqual(['a.pptx']);
  expect(read(join(folder, 'a.pptx'))).toBe('old');
});

// In a sticky folder others' files may be written to, but not replaced: what a program that holds a file open does on Windows.
test.runIf(process.getuid?.() === 0)('one that cannot take its place gives the others their old contents back', async () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o1777);
  const [deck, fresh, held, last] = ['a.pptx', 'b.md', 'c.pdf', 'd.html'].map((name) => join(folder, name)) as [string, string, string, string];
  await asNobody(() => Promise.resolve(writeFileSync(deck, 'old deck')));
  writeFileSync(held, 'held');
  chmodSync(held, 0o666);
  const files = [deck, fresh, held, last].map((path) => ({ path, bytes: bytes('new') }));
  expect(await asNobody(() => writeFilesWhole(files))).toMatchObject([{ where: { file: held } }]);
  expect(readdirSync(folder).sort()).toEqual(['a.pptx', 'c.pdf']);
  expect([deck, held].map(read)).toEqual(['old deck', 'held']);
});

test.runIf(canMount())('a disk that fills up leaves all as they were', async () => {
  const folder = temporaryFolder();
  fillSoon(folder);
  writeFileSync(join(folder, 'a.pptx'), 'old');
  const files = [
    { path: join(folder, 'a.pptx'), bytes: bytes('new') },
    { path: join(folder, 'b.pdf'), bytes: new Uint8Array(200_000) },
  ];
  expect(await writeFilesWhole(files)).toMatchObject([{ code: 'file.disk-full', where: { file: join(folder, 'b.pdf') } }]);
  expect(readdirSync(folder)).toEqual(['a.pptx']);
  expect(read(join(folder, 'a.pptx'))).toBe('old');
});
