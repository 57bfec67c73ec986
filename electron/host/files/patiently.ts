import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from './error-code.ts';

/** Milliseconds before each further try: two and a half seconds together, as long as a virus scanner usually holds a new file. */
const WAITS: readonly number[] = [20, 50, 100, 200, 300, 400, 600, 800];

/** Codes of a file that somebody else holds. Windows says EPERM and EACCES of one too (as graceful-fs has it). */
const heldCodes = (platform: NodeJS.Platform): readonly string[] =>
  platform === 'win32' ? ['EBUSY', 'EPERM', 'EACCES'] : ['EBUSY'];

/** Does something with a file, again where another program just holds it. @throws what the last try threw */
export async function patiently<T>(act: () => Promise<T>, platform: NodeJS.Platform = process.platform, waits: readonly number[] = WAITS): Promise<T> {
  for (const milliseconds of waits) {
    try {
      return await act();
    } catch (error) {
      if (!heldCodes(platform).includes(errorCode(error))) throw error;
      await wait(milliseconds);
    }
  }
  return act();
}
