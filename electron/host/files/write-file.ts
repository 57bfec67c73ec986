/** Writes a file whole or not at all: the old file stays as it was until the new one is complete on the disk. */
import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Problem } from '../../engine/diagnostics/problem.ts';
import { problem } from '../../engine/diagnostics/problem.ts';
import { errorCode } from './error-code.ts';
import { writeProblem } from './write-problem.ts';

/**
 * Writes `bytes` to `path` through a temporary file in the same folder. A link is written through; a device is refused.
 * @returns why not, or undefined when the file is on the disk.
 */
export async function writeFileWhole(path: string, bytes: Uint8Array | string): Promise<Problem | undefined> {
  const staged = await stageFile(path, bytes);
  if ('code' in staged) return staged;
  try {
    await rename(staged.temporary, staged.target);
    return undefined;
  } catch (error) {
    await remove(staged.temporary);
    return writeProblem(path, errorCode(error), process.platform);
  }
}

/** A file that is complete on the disk under a name of its own, beside the one it is to replace. */
export interface StagedFile {
  /** As the user knows it. */
  readonly path: string;
  /** Where a link leads. */
  readonly target: string;
  readonly temporary: string;
}

/** Writes everything but the name: what is left to do is one `rename` from `temporary` to `target`. */
export async function stageFile(path: string, bytes: Uint8Array | string): Promise<StagedFile | Problem> {
  const refused = await checkTarget(path);
  if (refused !== undefined) return refused;
  const target = await realpath(path).catch(() => path);
  const temporary = besides(target);
  try {
    await writeAndFlush(temporary, bytes, await modeOf(target));
    return { path, target, temporary };
  } catch (error) {
    await remove(temporary);
    return writeProblem(path, errorCode(error), process.platform);
  }
}

/** A free name in the target's folder. Short, because a name near the file system's limit must not become too long through its twin. */
export const besides = (target: string): string => join(dirname(target), `.bardar-${randomBytes(6).toString('hex')}.tmp`);

/** Removes a file of ours, if it is there. */
export const remove = (path: string): Promise<void> => rm(path, { force: true }).catch(() => undefined);

/** What can be told without writing: the folder is there, and the path is no folder, no device, no protected or locked file. */
export async function checkTarget(path: string): Promise<Problem | undefined> {
  const folder = dirname(path);
  try {
    if (!(await stat(folder)).isDirectory()) return problem('error', 'file.target-folder-missing', { path, folder }, { file: path });
    const old = await stat(path).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    });
    if (old?.isDirectory() || /[\\/]$/.test(path)) return problem('error', 'file.target-is-folder', { path }, { file: path });
    if (old !== undefined && !old.isFile()) return problem('error', 'file.target-not-regular', { path }, { file: path });
    // Renaming over a file needs no right to write to it; someone who protected it expects the refusal.
    if (old !== undefined) await (await open(path, 'r+')).close();
    return undefined;
  } catch (error) {
    return writeProblem(path, errorCode(error), process.platform);
  }
}

const NEW_FILE_MODE = 0o666;

async function modeOf(path: string): Promise<number> {
  const old = await stat(path).catch(() => undefined);
  return old === undefined ? NEW_FILE_MODE : old.mode & 0o777;
}

async function writeAndFlush(path: string, bytes: Uint8Array | string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
