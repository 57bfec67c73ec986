import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { newStem, nameOf, readOwnName } from '../../../electron/host/files/own-names.ts';
import { lifeOf, type Owner, thisProcess } from '../../../electron/host/files/owner.ts';

/** A process that waits until it is told to end. */
async function other(): Promise<{ readonly pid: number; readonly end: () => Promise<unknown> }> {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
  await once(child, 'spawn');
  const ended = once(child, 'exit');
  onTestFinished(() => void child.kill());
  return { pid: child.pid ?? 0, end: () => (child.stdin.end(), ended) };
}

test('this process is alive, and its name can be read back', async () => {
  const self = await thisProcess();
  expect(await lifeOf(self, self)).toBe(process.platform === 'linux' ? 'alive' : 'unknown');
  const stem = newStem(self);
  expect(readOwnName(nameOf(stem, '12.new'))).toEqual({ name: `${stem}.12.new`, stem, part: '12.new', owner: self });
  expect(stem.length).toBeLessThan(70);
  expect(newStem(self)).not.toBe(stem);
});

test('a process that has ended is dead', async () => {
  const self = await thisProcess();
  const { pid, end } = await other();
  await end();
  expect(await lifeOf({ ...self, pid }, self)).toBe('dead');
});

test.runIf(process.platform === 'linux')('a number that another process has by now is no life', async () => {
  const self = await thisProcess();
  const { pid } = await other();
  expect(await lifeOf({ ...self, pid }, self)).toBe('dead');
  expect(await lifeOf({ ...self, start: '1' }, self)).toBe('dead');
});

test('a machine that was started anew has none of its processes; of another machine nobody knows', async () => {
  const self: Owner = { ...(await thisProcess()), boot: 'beef' };
  expect(await lifeOf({ ...self, boot: 'cafe' }, self)).toBe('dead');
  expect(await lifeOf({ ...self, machine: 'ffffff' }, self)).toBe('unknown');
});

test.each(['deck.pptx', '.bardar-x.json', '.bardar-0011223344-1-1-00112233.exe', '.bardar-0011223344-1-1-00112233.json/../x', '.bardar-00112233445566.tmp'])('%s is no name of ours', (name) => {
  expect(readOwnName(name)).toBeUndefined();
});
