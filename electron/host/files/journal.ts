/**
 * The journal of files that are put in place together. It is whole on the disk before the first of them takes its name, and goes
 * when the last has its name for good: where one is left over, its files may be partly old and partly new.
 */
import { lstat, open, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { nameOf, type Part, readOwnName, type Stem } from './own-names.ts';

export interface JournalEntry {
  /** In the journal's folder; where it is a link, the file it leads to is meant. */
  readonly name: string;
  /** Digest of the old contents; null where there was no file. */
  readonly was: string | null;
  /** Digest of the new contents. */
  readonly is: string;
}

/** The N-th file's contents are in the folder as `N.new` and `N.old`. */
export interface Journal {
  readonly version: 1;
  readonly files: readonly JournalEntry[];
}

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
 * Reads a journal. `torn`: it was never whole, so nothing has been put in place. `foreign`: another user's, no file, or of a version that is not known here.
 * @throws the system's error
 */
export async function readJournal(folder: string, stem: Stem, part: Part & ('json' | 'undo')): Promise<Journal | 'torn' | 'foreign'> {
  const path = join(folder, nameOf(stem, part));
  const found = await lstat(path);
  if (!found.isFile() || (process.geteuid !== undefined && found.uid !== process.geteuid())) return 'foreign';
  const written = parseJson(await readFile(path, 'utf8'));
  if (written === undefined) return 'torn';
  return isJournal(written) ? written : 'foreign';
}

// Read by hand: a library of schemas would make every start of the command line slower, also where nothing is written.
const isJournal = (value: unknown): value is Journal =>
  isObject(value) && value.version === 1 && Array.isArray(value.files) && value.files.every((file: unknown) => isEntry(file));

const isEntry = (value: unknown): boolean => isObject(value) && isPlainName(value.name) && (value.was === null || isDigest(value.was)) && isDigest(value.is);

const isDigest = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** A journal may say nothing of files elsewhere: whoever can write into the folder could otherwise have us write anywhere. */
const isPlainName = (name: unknown): boolean =>
  typeof name === 'string' && !['', '.', '..'].includes(name) && basename(name) === name && !/[/\\]/.test(name) && readOwnName(name) === undefined;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
