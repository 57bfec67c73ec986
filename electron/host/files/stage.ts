import { open, stat } from 'node:fs/promises';

const NEW_FILE_MODE = 0o666;

/** Writes `bytes` to the new file `path` and flushes it; it gets owner and permissions of `target`, where there is one. @throws the system's error */
export async function stage(path: string, target: string, bytes: Uint8Array): Promise<void> {
  const old = await stat(target).catch(() => undefined);
  const file = await open(path, 'wx', NEW_FILE_MODE);
  try {
    await file.writeFile(bytes);
    if (old !== undefined) {
      // Only root may give files away, and whose file it was matters less than that it is written.
      if (process.geteuid?.() === 0) await file.chown(old.uid, old.gid).catch(() => undefined);
      await file.chmod(old.mode & 0o777);
    }
    await file.sync();
    // A drive that takes less than it was given without a word has been seen on networks with quotas.
    if ((await file.stat()).size !== bytes.length) throw Object.assign(new Error('cut short'), { code: 'ENOSPC' });
  } finally {
    await file.close();
  }
}
