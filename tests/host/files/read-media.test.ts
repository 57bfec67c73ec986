import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ProblemError } from '../../../electron/engine/diagnostics/problem.ts';
import { readMedia } from '../../../electron/host/files/read-media.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const MEGABYTE = 1024 * 1024;

function folderWith(name: string, bytes: Uint8Array): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), bytes);
  return folder;
}

const codeOf = async (reading: Promise<unknown>): Promise<string> => {
  const error: unknown = await reading.catch((thrown: unknown) => thrown);
  return error instanceof ProblemError ? error.problems.map(({ code }) => code).join() : 'no ProblemError';
};

test('reads bytes as they are', async () => {
  const bytes = new Uint8Array([0, 255, 10, 13]);
  expect(new Uint8Array(await readMedia(folderWith('media/x.png', bytes), 'media/x.png'))).toEqual(bytes);
});

test('refuses a picture that is too large, before it reads it', async () => {
  const folder = folderWith('media/x.png', new Uint8Array(MEGABYTE + 1));
  expect(await codeOf(readMedia(folder, 'media/x.png', 1))).toBe('media.too-large');
  expect(await codeOf(readMedia(folderWith('media/x.png', new Uint8Array(MEGABYTE)), 'media/x.png', 1))).toBe('no ProblemError');
});

test('says what is in the way of a picture', async () => {
  const folder = folderWith('media/x.png', new Uint8Array(1));
  mkdirSync(join(folder, 'media', 'folder.png'));
  expect(await codeOf(readMedia(folder, 'media/y.png'))).toBe('media.missing');
  expect(await codeOf(readMedia(folder, 'media/x.png/z.png'))).toBe('media.missing');
  expect(await codeOf(readMedia(folder, 'media/folder.png'))).toBe('media.unreadable');
});
