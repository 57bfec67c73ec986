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
  const refused = await checkTarget(path);
  if (refused !== undefined) return refused;
  const target = await realpath(path).catch(() => path);
  // Short, because a name near the file system's limit must not become too long through its temporary twin.
  const temporary = join(dirname(target), `.bardar-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeAndFlush(temporary, bytes, await modeOf(target));
    await rename(temporary, target);
    return undefined;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return writeProblem(path, errorCode(error), process.platform);
  }
}

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
