/** Copies a template pack into the user's folder under an id and a name of its own. */
import { chmod, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { type Problem, problem } from '../engine/diagnostics/problem.ts';
import { isPackId } from '../engine/units/pack-id.ts';
import { LANGUAGES, type Localized } from '../engine/units/language.ts';
import { errorCode } from './files/error-code.ts';
import { flush } from './files/flush.ts';
import { nameOf, newStem } from './files/own-names.ts';
import { type Owner, thisProcess } from './files/owner.ts';
import { recoverFolder } from './files/recover.ts';
import { isAt } from './files/remove.ts';
import { syncFolder } from './files/sync-folder.ts';
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

/**
 * Copies the pack, whose id becomes the name of a folder; its pack.yaml keeps its comments. It is made in a hidden folder, so that nobody
 * takes it for a pack before it is one; where that is left over, the next copy removes it.
 * @param self whose work it is: the process this runs in
 * @returns the copy's folder, or why there is none
 */
export async function copyPack(pack: Pick<PackFolder, 'id' | 'path'>, options: CopyOptions, self?: Owner): Promise<{ path: string } | Problem> {
  if (!isPackId(pack.id)) return problem('error', 'template.no-id', { path: pack.path }, { file: join(pack.path, PACK_FILE) });
  const { into } = options;
  const owner = self ?? (await thisProcess());
  const hidden = join(into, nameOf(newStem(owner), 'copy'));
  try {
    await mkdir(into, { recursive: true });
    await recoverFolder(into, owner);
    await cp(pack.path, hidden, { recursive: true });
    await makeOwn(hidden);
    const path = await giveName(hidden, pack.id.replace(/-copy(?:-\d+)?$/, ''), options);
    await syncFolder(into);
    return { path };
  } catch (error) {
    await rm(hidden, { recursive: true, force: true }).catch(() => undefined);
    return writeProblem(into, errorCode(error), process.platform);
  }
}

/** Flushes the files of a copy; those of a program that nobody may change become the user's to change. */
async function makeOwn(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await makeOwn(path);
    if (!entry.isFile()) continue;
    await chmod(path, 0o644);
    await flush(path);
  }
}

/** The copy gets a name: neither its id nor its folder is another's, so nothing of the user's is overwritten. @returns the folder */
async function giveName(hidden: string, original: string, { into, taken, mark }: CopyOptions): Promise<string> {
  for (let number = 1; ; number += 1) {
    const id = `${original}-copy${number === 1 ? '' : `-${number}`}`;
    const path = join(into, id);
    if (taken.includes(id) || (await isAt(path))) continue;
    await nameAnew(join(hidden, PACK_FILE), id, mark(number));
    try {
      await rename(hidden, path);
      return path;
    } catch (error) {
      // Another program has just taken the name.
      if (!['EEXIST', 'ENOTEMPTY'].includes(errorCode(error))) throw error;
    }
  }
}

/** The mark of a copy, which a copy of the copy does not repeat. */
const MARKED = / \((?:copy|رونوشت)[^()]*\)$/;

async function nameAnew(manifest: string, id: string, mark: Localized): Promise<void> {
  const document = parseDocument(await readFile(manifest, 'utf8'));
  document.set('id', id);
  for (const language of LANGUAGES) {
    const name: unknown = document.getIn(['name', language]);
    if (typeof name === 'string') document.setIn(['name', language], `${name.replace(MARKED, '')} ${mark[language]}`);
  }
  await writeFile(manifest, document.toString({ lineWidth: 0 }));
  await flush(manifest);
}
