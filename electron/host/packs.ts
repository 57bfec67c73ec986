/** Finds template packs: the built-in ones, the user's own, or one at a path. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { readYamlText } from '../engine/source/yaml.ts';
import { isPackId } from '../engine/units/pack-id.ts';

/** The file that makes a folder a pack. */
export const PACK_FILE = 'pack.yaml';

/** In bytes; a larger one is refused in words when the pack is loaded. */
const LARGEST_MANIFEST = 1024 * 1024;

export interface PackFolder {
  /** The id its pack.yaml gives, where it is one, else the folder's name. */
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

/**
 * Path of the pack with this id, or the path itself where it leads to a pack. A mere name is no path: what the page or another pack
 * names is not looked for in whatever folder the program was started in.
 */
export async function findPack(wanted: string, shelves: PackShelves): Promise<string | undefined> {
  const known = (await listPacks(shelves)).find((pack) => pack.id === wanted);
  if (known !== undefined) return known.path;
  return asPath(wanted) === wanted && (await isPack(wanted)) ? wanted : undefined;
}

/** The path of a file or folder in the current folder, told from a name by its slash. */
export const asPath = (name: string): string => (/[/\\]|^\.\.?$/.test(name) ? name : `.${sep}${name}`);

/** What somebody names who stands in a folder, as `findPack` takes it: a folder in there needs no slash, unless a pack has that id. */
export async function packFromHere(wanted: string, shelves: PackShelves): Promise<string> {
  const isHere = (await findPack(wanted, shelves)) === undefined && (await isPack(wanted));
  return isHere ? asPath(wanted) : wanted;
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

/** The pack's folder and those of the packs it extends, as far as they can be found. */
export async function packLine(path: string, shelves: PackShelves): Promise<readonly string[]> {
  const line: string[] = [];
  for (let next: string | undefined = path; next !== undefined && !line.includes(next); ) {
    line.push(next);
    const base: unknown = (await manifestOf(next)).extends;
    next = typeof base === 'string' ? await findPack(base, shelves) : undefined;
  }
  return line;
}

/** A broken pack.yaml must not hide the pack: the loader will name what is wrong with it. */
async function idOf(path: string): Promise<string> {
  const { id } = await manifestOf(path);
  return isPackId(id) ? id : basename(path);
}

/** The fields of a pack's pack.yaml, unchecked; none where it cannot be read. */
async function manifestOf(path: string): Promise<{ readonly id?: unknown; readonly extends?: unknown }> {
  try {
    const manifest = join(path, PACK_FILE);
    if ((await stat(manifest)).size > LARGEST_MANIFEST) return {};
    const { value } = readYamlText(await readFile(manifest, 'utf8'));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
