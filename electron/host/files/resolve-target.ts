/** Where a path leads: what is written there is written through links, also through one whose file is not there yet. */
import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { errorCode } from './error-code.ts';

/** As Linux has it. */
const MOST_LINKS = 40;

/**
 * The real path that writing to `path` would write to. Its last part need not be there; its folder must.
 * @throws the system's error, e.g. ENOENT for a folder that is missing, ELOOP
 */
export async function resolveTarget(path: string): Promise<string> {
  let at = from(process.cwd(), path);
  for (let followed = 0; followed < MOST_LINKS; followed += 1) {
    const here = join(await realpath(dirname(at)), basename(at));
    const next = await readlink(here).catch((error: unknown) => {
      // EINVAL: it is there and no link. Windows says UNKNOWN of some files.
      if (['ENOENT', 'EINVAL', 'UNKNOWN'].includes(errorCode(error))) return undefined;
      throw error;
    });
    if (next === undefined) return here;
    at = from(dirname(here), next);
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
}

/** As the system reads a path: `link/..` is the folder above where the link leads. Windows drops both without looking, as `resolve` does. */
function from(folder: string, path: string): string {
  if (process.platform === 'win32') return resolve(folder, path);
  return isAbsolute(path) ? path : `${folder}${sep}${path}`;
}
