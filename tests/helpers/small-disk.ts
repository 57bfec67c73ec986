/** A disk that is soon full: a small file system in memory, which only root may mount. */
import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';

/** Whether one can be had; root in a container may be without the right to mount. */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Mounts one of 64 KB over a folder until the test is finished. */
export function fillSoon(folder: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', [folder]));
}
