/** Puts files in place that are complete beside their places, forwards or back. Each step may be done again by whoever finds it undone. */
import { constants, copyFile, link, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileDigest } from './digest.ts';
import { errorCode } from './error-code.ts';
import { flush } from './flush.ts';
import type { JournalEntry } from './journal.ts';
import { nameOf, type Stem } from './own-names.ts';
import { patiently } from './patiently.ts';
import { isAt, remove } from './remove.ts';
import { syncFolder } from './sync-folder.ts';

/** One file of a set. */
export interface Placing {
  /** Where it belongs: a real path. */
  readonly target: string;
  /** Its new contents, until they take their place. */
  readonly made: string;
  /** Its old contents, as long as they may have to come back. */
  readonly kept: string;
}

/** The N-th file of a set whose contents wait in `folder`. */
export const placing = (folder: string, stem: Stem, index: number, target: string): Placing => ({
  target,
  made: join(folder, nameOf(stem, `${index}.new`)),
  kept: join(folder, nameOf(stem, `${index}.old`)),
});

/** Keeps the old contents beside. @returns their digest; null where there is no file */
export async function keep({ target, kept }: Placing): Promise<string | null> {
  const old = await stat(target).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (old === undefined) return null;
  // A second name costs nothing; but of another's file it could not be taken away again in a folder like /tmp.
  const linked = old.uid === (process.geteuid?.() ?? old.uid) && (await link(target, kept).then(() => true, () => false));
  if (!linked) await copyAndFlush(target, kept);
  return fileDigest(kept);
}

async function copyAndFlush(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_EXCL);
  await flush(to);
}

/** Gives a file its name. */
export const place = ({ target, made }: Placing): Promise<void> => patiently(() => rename(made, target));

/** The same later on, unless it has its name already or somebody has written another file there since. */
export async function placeLate(placing: Placing, { was }: JournalEntry): Promise<void> {
  if ((await isAt(placing.made)) && (await fileDigest(placing.target)) === was) await place(placing);
}

/** Gives a file its old contents back, unless it never lost them or somebody has written there since. */
export async function unplace({ target, made, kept }: Placing, { was, is }: JournalEntry): Promise<void> {
  if (await isAt(made)) return;
  if ((await fileDigest(target)) !== is) return;
  if (was === null) await patiently(() => rename(target, made));
  else if (await isAt(kept)) await patiently(() => rename(kept, target));
}

/** Removes what stood beside. */
export async function clear(placings: readonly Placing[]): Promise<void> {
  for (const { made, kept } of placings) {
    await remove(made);
    await remove(kept);
  }
}

/** Flushes every folder that has got a new name, or lost one. */
export async function syncFolders(folder: string, placings: readonly Placing[]): Promise<void> {
  for (const each of new Set([folder, ...placings.map(({ target }) => dirname(target))])) await syncFolder(each);
}
