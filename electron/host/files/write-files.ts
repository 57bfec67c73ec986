/** Writes several files, all of them or none: whatever stops one of them, the others are as they were. */
import { constants, copyFile, rename } from 'node:fs/promises';
import type { Problem } from '../../engine/diagnostics/problem.ts';
import { errorCode } from './error-code.ts';
import { besides, checkTarget, remove, stageFile, type StagedFile, writeFileWhole } from './write-file.ts';
import { writeProblem } from './write-problem.ts';

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes each file beside its place first; only when all are on the disk do they take their names, and if one cannot, those
 * that have get their old contents back.
 * @returns why not, one problem for each file that stands in the way; empty when all are written
 */
export async function writeFilesWhole(files: readonly FileToWrite[]): Promise<readonly Problem[]> {
  const [only] = files;
  if (files.length === 1 && only !== undefined) return asList(await writeFileWhole(only.path, only.bytes));
  const refused = await checkTargets(files.map(({ path }) => path));
  if (refused.length > 0) return refused;
  const staged: StagedFile[] = [];
  for (const { path, bytes } of files) {
    const made = await stageFile(path, bytes);
    if ('code' in made) {
      await Promise.all(staged.map(({ temporary }) => remove(temporary)));
      return [made];
    }
    staged.push(made);
  }
  return asList(await putInPlace(staged));
}

/** What can be told of each path without writing (`checkTarget`). */
export async function checkTargets(paths: readonly string[]): Promise<readonly Problem[]> {
  const found = await Promise.all(paths.map((path) => checkTarget(path)));
  return found.filter((each) => each !== undefined);
}

const asList = (found: Problem | undefined): readonly Problem[] => (found === undefined ? [] : [found]);

/** A file in its place, and where its old contents are kept meanwhile; undefined where there were none. */
interface Placed {
  readonly target: string;
  readonly kept: string | undefined;
}

async function putInPlace(staged: readonly StagedFile[]): Promise<Problem | undefined> {
  const placed: Placed[] = [];
  for (const { path, target, temporary } of staged) {
    try {
      const kept = await keep(target);
      placed.push({ target, kept });
      await rename(temporary, target);
    } catch (error) {
      await Promise.all(staged.map((each) => remove(each.temporary)));
      await undo(placed, target);
      return writeProblem(path, errorCode(error), process.platform);
    }
  }
  await Promise.all(placed.flatMap(({ kept }) => (kept === undefined ? [] : [remove(kept)])));
  return undefined;
}

/** Copies a file's contents aside. A second name would cost nothing, but where others own the file it could not be removed again. */
async function keep(target: string): Promise<string | undefined> {
  const kept = besides(target);
  try {
    await copyFile(target, kept, constants.COPYFILE_EXCL);
    return kept;
  } catch (error) {
    await remove(kept);
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** @param refusing the file that could not take its place: it still has its old contents */
async function undo(placed: readonly Placed[], refusing: string): Promise<void> {
  for (const { target, kept } of placed) {
    if (target === refusing) await (kept && remove(kept));
    else if (kept === undefined) await remove(target);
    else await rename(kept, target).catch(() => undefined);
  }
}
