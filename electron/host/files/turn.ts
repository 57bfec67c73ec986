/**
 * One at a time puts files in place in a folder. Whoever wants to raises a flag, a file with a name of its own, and then looks for
 * others': where there is another's, it takes its own down and tries again. So of two that come together at least one sees the
 * other, and nobody ever has to remove a lock in order to take it, which two could do at once. A dead process' flag does not count.
 */
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { problem, ProblemError } from '../../engine/diagnostics/problem.ts';
import { errorCode } from './error-code.ts';
import { nameOf, readOwnName, type Stem } from './own-names.ts';
import type { Owner } from './owner.ts';
import { isLive } from './live.ts';
import { removeSurely } from './remove.ts';

/** Putting files in place takes milliseconds; on a slow network folder, seconds. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 40;

/**
 * Does something while no other process does in this folder.
 * @throws ProblemError `file.folder-busy`; the system's error where the folder cannot be written to
 */
export async function inTurn<T>(folder: string, stem: Stem, self: Owner, act: () => Promise<T>, patience = PATIENCE_MS): Promise<T> {
  const flag = join(folder, nameOf(stem, 'turn'));
  try {
    await raise(folder, flag, stem, self, Date.now() + patience);
    return await act();
  } finally {
    await removeSurely(flag);
  }
}

async function raise(folder: string, flag: string, stem: Stem, self: Owner, deadline: number): Promise<void> {
  for (;;) {
    await (await open(flag, 'wx')).close();
    const other = await otherFlag(folder, stem, self);
    if (other === undefined) return;
    await removeSurely(flag);
    if (Date.now() > deadline) throw new ProblemError([problem('error', 'file.folder-busy', { folder, process: other }, { file: folder })]);
    // At random, so that two who withdraw for each other do not come together again.
    await wait(PAUSE_MS * (0.5 + Math.random()));
  }
}

/** Number of a live process whose flag is up. */
async function otherFlag(folder: string, stem: Stem, self: Owner): Promise<number | undefined> {
  for (const name of await namesIn(folder)) {
    const own = readOwnName(name);
    if (own?.part === 'turn' && own.stem !== stem && (await isLive(folder, [name], own.owner, self))) return own.owner?.pid;
  }
  return undefined;
}

/** The names in a folder; none where it may be written to and not listed. */
export const namesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (['EACCES', 'EPERM'].includes(errorCode(error))) return [];
    throw error;
  });
