import { createHash } from 'node:crypto';
import { constants, open } from 'node:fs/promises';
import { errorCode } from './error-code.ts';

const CHUNK = 1024 * 1024;
/** A pipe that somebody has put there has no contents yet, and nobody waits for them. Windows has no such files. */
const READ = constants.O_RDONLY | ((constants as { readonly O_NONBLOCK?: number }).O_NONBLOCK ?? 0);

/** Mark of contents: a file that has it holds just these bytes. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The same of a file; null where there is none. @throws the system's error */
export async function fileDigest(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  const file = await open(path, READ).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (file === undefined) return null;
  try {
    const buffer = Buffer.alloc(CHUNK);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
