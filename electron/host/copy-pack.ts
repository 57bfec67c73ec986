/** Copies a template pack into the user's folder under an id and a name of its own. */
import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { type Problem, problem } from '../engine/diagnostics/problem.ts';
import { isPackId } from '../engine/template/read/manifest.ts';
import { LANGUAGES, type Localized } from '../engine/units/language.ts';
import { errorCode } from './files/error-code.ts';
import { writeFileWhole } from './files/write-files.ts';
import { writeProblem } from './files/write-problem.ts';
import { PACK_FILE, type PackFolder } from './packs.ts';

export interface CopyOptions {
  /** The user's packs folder; made where it is missing. */
  readonly into: string;
  /** Ids that other packs have. */
  readonly taken: readonly string[];
  /** Put behind the name of the copy with this number, from 1. */
  readonly mark: (number: number) => Localized;
}

/** Copies the pack, whose id becomes the name of a folder; its pack.yaml keeps its comments. @returns the copy's folder, or why there is none. */
export async function copyPack(pack: Pick<PackFolder, 'id' | 'path'>, { into, taken, mark }: CopyOptions): Promise<{ path: string } | Problem> {
  if (!isPackId(pack.id)) return problem('error', 'template.no-id', { path: pack.path }, { file: join(pack.path, PACK_FILE) });
  try {
    await mkdir(into, { recursive: true });
    const folder = await newFolder(into, pack.id.replace(/-copy(?:-\d+)?$/, ''), taken);
    return await fill(folder, pack.path, mark(folder.number));
  } catch (error) {
    return writeProblem(into, errorCode(error), process.platform);
  }
}

interface CopyFolder {
  readonly id: string;
  readonly number: number;
  /** Where the copy will be. */
  readonly path: string;
  /** Where it is made: hidden, so that nobody takes it for a pack before it is one. */
  readonly hidden: string;
}

/** Makes a folder for the copy: neither its id nor its name is another's, so nothing of the user's is overwritten. */
async function newFolder(into: string, original: string, taken: readonly string[]): Promise<CopyFolder> {
  for (let number = 1; ; number += 1) {
    const id = `${original}-copy${number === 1 ? '' : `-${number}`}`;
    const [path, hidden] = [join(into, id), join(into, `.${id}`)];
    if (taken.includes(id) || (await isThere(path))) continue;
    try {
      await mkdir(hidden);
      return { id, number, path, hidden };
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

const isThere = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined)) !== undefined;

async function fill({ id, path, hidden }: CopyFolder, original: string, mark: Localized): Promise<{ path: string } | Problem> {
  try {
    await cp(original, hidden, { recursive: true });
    const unwritten = await nameAnew(join(hidden, PACK_FILE), id, mark);
    if (unwritten === undefined) {
      await rename(hidden, path);
      return { path };
    }
    await rm(hidden, { recursive: true, force: true });
    return unwritten;
  } catch (error) {
    await rm(hidden, { recursive: true, force: true });
    return writeProblem(path, errorCode(error), process.platform);
  }
}

/** The mark of a copy, which a copy of the copy does not repeat. */
const MARKED = / \((?:copy|رونوشت)[^()]*\)$/;

async function nameAnew(manifest: string, id: string, mark: Localized): Promise<Problem | undefined> {
  const document = parseDocument(await readFile(manifest, 'utf8'));
  document.set('id', id);
  for (const language of LANGUAGES) {
    const name: unknown = document.getIn(['name', language]);
    if (typeof name === 'string') document.setIn(['name', language], `${name.replace(MARKED, '')} ${mark[language]}`);
  }
  return writeFileWhole(manifest, document.toString({ lineWidth: 0 }));
}
