import { expect, test } from 'vitest';
import { patiently } from '../../../electron/host/files/patiently.ts';

/** Fails so many times with this code, then succeeds; counts the tries. */
function held(code: string, times: number) {
  const tried = { times: 0 };
  const act = (): Promise<string> => {
    tried.times += 1;
    return tried.times > times ? Promise.resolve('done') : Promise.reject(Object.assign(new Error(code), { code }));
  };
  return { tried, act };
}

const WAITS = [0, 0, 0];

test.each([
  ['EPERM', 'win32'],
  ['EACCES', 'win32'],
  ['EBUSY', 'win32'],
  ['EBUSY', 'linux'],
] as const)('%s on %s is tried again, and told when it stays so', async (code, platform) => {
  expect(await patiently(held(code, 3).act, platform, WAITS)).toBe('done');
  const { act, tried } = held(code, 9);
  await expect(patiently(act, platform, WAITS)).rejects.toMatchObject({ code });
  expect(tried.times).toBe(4);
});

test.each([
  ['EPERM', 'linux'],
  ['EACCES', 'darwin'],
  ['ENOSPC', 'win32'],
] as const)('%s on %s is told at once', async (code, platform) => {
  const { act, tried } = held(code, 9);
  await expect(patiently(act, platform, WAITS)).rejects.toMatchObject({ code });
  expect(tried.times).toBe(1);
});
