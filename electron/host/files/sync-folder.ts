import { errorCode } from './error-code.ts';
import { flush } from './flush.ts';

/** Codes of systems and drives that do not flush folders, and of folders that may be written to and not read. */
const CANNOT: readonly string[] = ['EINVAL', 'ENOTSUP', 'ENOSYS', 'EACCES'];

/** Flushes the names in a folder to the disk: after a rename the file is there, and after this it stays there when the power goes. */
export async function syncFolder(folder: string, platform: NodeJS.Platform = process.platform): Promise<void> {
  // Windows opens no folders; NTFS keeps a journal of names itself.
  if (platform === 'win32') return;
  try {
    await flush(folder, 'r');
  } catch (error) {
    if (!CANNOT.includes(errorCode(error))) throw error;
  }
}
