import { open } from 'node:fs/promises';

/**
 * Flushes what is at `path` to the disk. @throws the system's error
 * @param flags files are opened for writing, since Windows flushes none that is open for reading only; folders cannot be
 */
export async function flush(path: string, flags: 'r' | 'r+' = 'r+'): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
