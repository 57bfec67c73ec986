import { lstat, unlink } from 'node:fs/promises';
import { errorCode } from './error-code.ts';

/** Removes a file of ours, if it is there. @throws the system's error */
export async function remove(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

const TRIES = 3;

/** The same, trying again; what stays all the same the next run removes. */
export async function removeSurely(path: string): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    try {
      return await remove(path);
    } catch {
      continue;
    }
  }
}

/** Whether something is at `path`, be it a link that leads nowhere. @throws where the system does not say */
export async function isAt(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
