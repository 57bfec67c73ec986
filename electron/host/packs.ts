/** Finds template packs: the built-in ones, the user's own, or one at a path. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** The file that makes a folder a pack. */
export const PACK_FILE = 'pack.yaml';

export interface PackFolder {
  /** The id its pack.yaml gives, else the folder's name. */
  readonly id: string;
  readonly path: string;
  readonly builtIn: boolean;
}

/** Folders in which packs are looked for. */
export interface PackShelves {
  readonly builtIn: string;
  readonly own: string;
}

/** Every pack there is: built-in ones first, each group in the order of its folders' names. */
export async function listPacks(shelves: PackShelves): Promise<readonly PackFolder[]> {
  return [...(await packsIn(shelves.builtIn, true)), ...(await packsIn(shelves.own, false))];
}

/** Path of the pack with this id, or the path itself where it leads to a pack. */
export async function findPack(wanted: string, shelves: PackShelves): Promise<string | undefined> {
  const known = (await listPacks(shelves)).find((pack) => pack.id === wanted);
  if (known !== undefined) return known.path;
  return (await isPack(wanted)) ? wanted : undefined;
}

/** Whether the folder at `path` holds a pack. */
export async function isPack(path: string): Promise<boolean> {
  return (await stat(join(path, PACK_FILE)).catch(() => undefined))?.isFile() ?? false;
}

async function packsIn(shelf: string, builtIn: boolean): Promise<readonly PackFolder[]> {
  // The user's folder need not exist.
  const names = await readdir(shelf).catch((): string[] => []);
  const packs: PackFolder[] = [];
  for (const name of names.sort()) {
    const path = join(shelf, name);
    if (!name.startsWith('.') && (await isPack(path))) packs.push({ id: await idOf(path), path, builtIn });
  }
  return packs;
}

/** A broken pack.yaml must not hide the pack: the loader will name what is wrong with it. */
async function idOf(path: string): Promise<string> {
  try {
    const manifest: unknown = parse(await readFile(join(path, PACK_FILE), 'utf8'), { logLevel: 'silent' });
    if (typeof manifest === 'object' && manifest !== null && 'id' in manifest && typeof manifest.id === 'string') return manifest.id;
  } catch {
    return basename(path);
  }
  return basename(path);
}
