/**
 * The journal of files that are put in place together. It is whole on the disk before the first of them takes its name, and goes
 * when the last has its name for good: where one is left over, its files may be partly old and partly new.
 */
import { lstat, open, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { nameOf, type Part, readOwnName, type Stem } from './own-names.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** A journal may say nothing of files elsewhere: whoever can write into the folder could otherwise have us write anywhere. */
const plainName = z.string().refine((name) => name !== '' && name !== '.' && name !== '..' && basename(name) === name && !/[/\\]/.test(name) && readOwnName(name) === undefined);

const entrySchema = z.strictObject({
  /** In the journal's folder; where it is a link, the file it leads to is meant. */
  name: plainName,
  /** Digest of the old contents; null where there was no file. */
  was: digest.nullable(),
  /** Digest of the new contents. */
  is: digest,
});

const journalSchema = z.strictObject({ version: z.literal(1), files: z.array(entrySchema).readonly() });

/** The N-th file's contents are in the folder as `N.new` and `N.old`. */
export type Journal = z.infer<typeof journalSchema>;
export type JournalEntry = Journal['files'][number];

/** Writes a journal and flushes it. One that is not whole counts as none. */
export async function writeJournal(folder: string, stem: Stem, files: readonly JournalEntry[]): Promise<void> {
  const file = await open(join(folder, nameOf(stem, 'json')), 'wx');
  try {
    await file.writeFile(JSON.stringify({ version: 1, files } satisfies Journal));
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Reads a journal. `torn`: it was never whole, so nothing has been put in place. `foreign`: another user's, or of a version that is not known here.
 * @throws the system's error
 */
export async function readJournal(folder: string, stem: Stem, part: Part & ('json' | 'undo')): Promise<Journal | 'torn' | 'foreign'> {
  const path = join(folder, nameOf(stem, part));
  const { uid } = await lstat(path);
  if (process.geteuid !== undefined && uid !== process.geteuid()) return 'foreign';
  const written = parseJson(await readFile(path, 'utf8'));
  if (written === undefined) return 'torn';
  const read = journalSchema.safeParse(written);
  return read.success ? read.data : 'foreign';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
