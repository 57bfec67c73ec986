/** Where a dataset is when a folder that was chosen holds none itself. */
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nearest } from '../../engine/source/nearest.ts';
import { FILE_NAMES } from '../../engine/dataset/folder.ts';
import { type Problem, problem } from '../../engine/diagnostics/problem.ts';

/** The file that makes a folder a dataset. */
const DATASET_FILE = 'dataset.yaml';
/** A folder of more than this is nobody's folder of datasets. */
const MOST_FOLDERS = 300;
/** How far above a chosen folder or file its dataset may begin. */
const LEVELS_UP = 2;

/**
 * Why `path` is no dataset; undefined where it is one, or is enough like one that its files should be checked one by one.
 * Looks at names only: a home folder is not read through.
 */
export async function whyNoDataset(path: string): Promise<Problem | undefined> {
  if (await isFile(join(path, DATASET_FILE))) return undefined;
  const kind = await stat(path).catch(() => undefined);
  const names = kind?.isDirectory() ? await readdir(path).catch(() => undefined) : [];
  // What is not there, or may not be read, is told by whoever tries to read it.
  if (kind === undefined || names === undefined) return undefined;
  const found = [...(await datasetsIn(path, names)), ...(await datasetsAbove(path))];
  if (found.length > 0) return problem('error', 'file.dataset-elsewhere', { path, found }, { file: path });
  if (!kind.isDirectory() || names.some(isNearlyOurs)) return undefined;
  return problem('error', 'file.no-dataset', { path }, { file: path });
}

const isNearlyOurs = (name: string): boolean => nearest(name.replace(/\.(?:yml|yaml|json)$/i, '.yaml'), FILE_NAMES) !== undefined || name === 'sources.json';

async function datasetsIn(path: string, names: readonly string[]): Promise<readonly string[]> {
  const folders = names.filter((name) => !name.startsWith('.')).sort().slice(0, MOST_FOLDERS);
  const are = await Promise.all(folders.map((name) => isFile(join(path, name, DATASET_FILE))));
  return folders.filter((_, index) => are[index]).map((name) => join(path, name));
}

async function datasetsAbove(path: string): Promise<readonly string[]> {
  let above = path;
  for (let level = 0; level < LEVELS_UP; level += 1) {
    above = dirname(above);
    if (await isFile(join(above, DATASET_FILE))) return [above];
  }
  return [];
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false;
