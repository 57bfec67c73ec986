import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalEntry } from './journal.ts';
import { nameOf, type Stem } from './own-names.ts';
import { type Placing, syncFolders, unplace } from './place.ts';
import { isAt } from './remove.ts';

/**
 * Gives every file of a set its old contents back. The journal says so first, so that whoever finds it half done goes on back and not forwards.
 * @throws the system's error; the next run then goes on with it
 */
export async function takeBack(folder: string, stem: Stem, placings: readonly Placing[], entries: readonly JournalEntry[]): Promise<void> {
  const [journal, undo] = [join(folder, nameOf(stem, 'json')), join(folder, nameOf(stem, 'undo'))];
  if (!(await isAt(undo))) await rename(journal, undo);
  await syncFolders(folder, placings);
  for (const [index, entry] of entries.entries()) await unplace(placings[index] as Placing, entry);
  await syncFolders(folder, placings);
}
