import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { lifeOf, type Owner } from './owner.ts';

/** Writing takes seconds: what nobody has touched for so long belongs to nobody, as far as can be told from another machine. */
const FORSAKEN_MS = 10 * 60_000;

/** Whether files of ours belong to a process that still runs; where nobody can tell, whether they are young. */
export async function isLive(folder: string, names: readonly string[], owner: Owner | undefined, self: Owner): Promise<boolean> {
  const life = owner === undefined ? 'unknown' : await lifeOf(owner, self);
  if (life !== 'unknown') return life === 'alive';
  const times = await Promise.all(names.map((name) => lstat(join(folder, name)).catch(() => undefined)));
  return times.some((found) => found !== undefined && Date.now() - found.mtimeMs < FORSAKEN_MS);
}
