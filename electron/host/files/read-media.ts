import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { problem, ProblemError } from '../../engine/diagnostics/problem.ts';
import { errorCode } from './error-code.ts';

const MEGABYTE = 1024 * 1024;
/** A photograph of 50 megapixels as JPEG has about 20. */
const LARGEST = 25;

/**
 * The bytes of a picture below `folder`.
 * @throws ProblemError `media.missing`, `media.unreadable`, `media.too-large`
 */
export async function readMedia(folder: string, media: string, largest = LARGEST): Promise<Uint8Array> {
  const path = join(folder, media);
  const where = { file: path };
  try {
    const { size } = await stat(path);
    if (size > largest * MEGABYTE) throw new ProblemError([problem('error', 'media.too-large', { path, megabytes: largest }, where)]);
    return await readFile(path);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const code = errorCode(error);
    const gone = code === 'ENOENT' || code === 'ENOTDIR';
    const found = gone
      ? problem('error', 'media.missing', { path: media, folders: [folder], nearest: undefined }, where)
      : problem('error', 'media.unreadable', { path, detail: code }, where);
    throw new ProblemError([found]);
  }
}
