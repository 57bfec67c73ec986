/** Copies a template pack into the user's folder under an id and a name of its own. */
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Problem } from '../engine/diagnostics/problem.ts';
import { LANGUAGES, type Localized } from '../engine/units/language.ts';
import { errorCode } from './files/error-code.ts';
import { writeFileWhole } from './files/write-file.ts';
import { writeProblem } from './files/write-problem.ts';
import { PACK_FILE, type PackFolder } from './packs.ts';

export interface CopyOptions {
  /** The user's packs folder; made where it is missing. */
  readonly into: string;
  /** Ids that other packs have. */
  readonly taken: readonly string[];
  /** Put behind the name. */
  readonly mark: Localized;
}

/** Copies the pack; its pack.yaml keeps its comments. @returns the copy's folder, or why there is none. */
export async function copyPack(pack: Pick<PackFolder, 'id' | 'path'>, { into, taken, mark }: CopyOptions): Promise<{ path: string } | Problem> {
  try {
    await mkdir(into, { recursive: true });
    const { id, path } = await newFolder(into, pack.id, taken);
    return await fill(path, pack.path, id, mark);
  } catch (error) {
    return writeProblem(into, errorCode(error), process.platform);
  }
}

/** Makes a folder for the copy: neither its id nor its name is another's, so nothing of the user's is overwritten. */
async function newFolder(into: string, original: string, taken: readonly string[]): Promise<{ id: string; path: string }> {
  for (let number = 1; ; number += 1) {
    const id = `${original}-copy${number === 1 ? '' : `-${number}`}`;
    const path = join(into, id);
    if (taken.includes(id)) continue;
    try {
      await mkdir(path);
      return { id, path };
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

async function fill(path: string, original: string, id: string, mark: Localized): Promise<{ path: string } | Problem> {
  try {
    await cp(original, path, { recursive: true });
    const unwritten = await rename(join(path, PACK_FILE), id, mark);
    if (unwritten === undefined) return { path };
    await rm(path, { recursive: true, force: true });
    return unwritten;
  } catch (error) {
    await rm(path, { recursive: true, force: true });
    return writeProblem(path, errorCode(error), process.platform);
  }
}

async function rename(manifest: string, id: string, mark: Localized): Promise<Problem | undefined> {
  const document = parseDocument(await readFile(manifest, 'utf8'));
  document.set('id', id);
  for (const language of LANGUAGES) {
    const name: unknown = document.getIn(['name', language]);
    if (typeof name === 'string') document.setIn(['name', language], `${name} ${mark[language]}`);
  }
  return writeFileWhole(manifest, document.toString({ lineWidth: 0 }));
}
