import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ProblemError } from '../../../electron/engine/diagnostics/problem.ts';
import { nameOf, newStem } from '../../../electron/host/files/own-names.ts';
import { thisProcess } from '../../../electron/host/files/owner.ts';
import { inTurn } from '../../../electron/host/files/turn.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('one at a time, and every one has its turn', async () => {
  const [folder, self] = [temporaryFolder(), await thisProcess()];
  let at = 0;
  const done: number[] = [];
  const act = (number: number) => async (): Promise<void> => {
    expect((at += 1)).toBe(1);
    await new Promise(setImmediate);
    at -= 1;
    done.push(number);
  };
  await Promise.all([1, 2, 3, 4].map((number) => inTurn(folder, newStem(self), self, act(number))));
  expect(done.sort()).toEqual([1, 2, 3, 4]);
  expect(readdirSync(folder)).toEqual([]);
});

test('whoever has the turn and does not end is named, and keeps it', async () => {
  const [folder, self] = [temporaryFolder(), await thisProcess()];
  const flag = nameOf(newStem(self), 'turn');
  writeFileSync(join(folder, flag), '');
  const waited = await inTurn(folder, newStem(self), self, () => Promise.resolve(), 0).catch((error: unknown) => error);
  expect((waited as ProblemError).problems).toMatchObject([{ code: 'file.folder-busy', params: { folder, process: process.pid } }]);
  expect(readdirSync(folder)).toEqual([flag]);
});

test('a dead process keeps nobody waiting', async () => {
  const [folder, self] = [temporaryFolder(), await thisProcess()];
  writeFileSync(join(folder, nameOf(newStem({ ...self, start: '1' }), 'turn')), '');
  expect(await inTurn(folder, newStem(self), self, () => Promise.resolve('done'), 0)).toBe('done');
});
