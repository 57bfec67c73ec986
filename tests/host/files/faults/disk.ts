/**
 * A disk that fails when told to: every operation on files below a folder is counted, and the n-th one fails, or the process
 * "ends" there: nothing after it reaches the disk. It stands in for node:fs/promises itself, so whatever code writes, it is seen.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What becomes of the n-th operation. */
export type Fault =
  /** It fails, and nothing else does. */
  | { readonly kind: 'fails'; readonly code: string }
  /** It is done and says that it failed, as a network folder may. */
  | { readonly kind: 'done-and-fails'; readonly code: string }
  /** Half of what was to be written is; then it fails. */
  | { readonly kind: 'half-and-fails'; readonly code: string }
  /** It fails, and so does all that comes after: the drive is gone. */
  | { readonly kind: 'gone'; readonly code: string }
  /** The process ends before it, after it, or halfway through what it writes. */
  | { readonly kind: 'ends'; readonly when: 'before' | 'after' | 'halfway' };

export interface Ran<T> {
  /** What came of it; undefined where it threw, as it does when its process "ended". */
  readonly value: T | undefined;
  readonly error: unknown;
  /** Every operation there was, in order, e.g. `rename`. */
  readonly operations: readonly string[];
}

type Act = (...given: readonly unknown[]) => Promise<unknown>;

const COUNTED = ['open', 'rename', 'link', 'unlink', 'rm', 'rmdir', 'mkdir', 'readdir', 'stat', 'lstat', 'readlink', 'realpath', 'copyFile', 'cp', 'readFile', 'writeFile'] as const;
const OF_HANDLES = ['writeFile', 'sync', 'chmod', 'chown', 'stat', 'read', 'close'] as const;

/** Does something while the disk below `folder` has a fault at its n-th operation, counted from 1; without one it only counts. */
export async function onDisk<T>(folder: string, fault: Fault | undefined, n: number, act: () => Promise<T>): Promise<Ran<T>> {
  const real = { ...fs.promises };
  const operations: string[] = [];
  const closeAll: (() => Promise<void>)[] = [];
  const ended = (): boolean => fault?.kind === 'ends' && operations.length >= n;

  const counted = async (name: string, perform: Act, given: readonly unknown[]): Promise<unknown> => {
    const wasEnded = ended();
    operations.push(name);
    if (wasEnded) throw new Error('its process has ended');
    if (fault === undefined || operations.length < n || (operations.length > n && fault.kind !== 'gone')) return perform(...given);
    return faulty(fault, name, perform, given);
  };

  const watchedHandle = (file: fs.promises.FileHandle): fs.promises.FileHandle => {
    for (const name of OF_HANDLES) {
      const perform = (file[name] as Act).bind(file);
      // Flushing costs time and shows nothing here.
      const done: Act = name === 'sync' ? () => Promise.resolve() : perform;
      Object.assign(file, { [name]: (...given: readonly unknown[]) => counted(name, done, given) });
    }
    return file;
  };

  /** The test's own process goes on: what an ended one leaves open is closed for it. */
  const keepOpened: Act = async (...given) => {
    const file = (await (real.open as Act)(...given)) as fs.promises.FileHandle;
    closeAll.push(file.close.bind(file));
    return file;
  };

  const patched = Object.fromEntries(
    COUNTED.map((name) => {
      const perform = real[name] as Act;
      const watched: Act = async (...given) => {
        if (!given.slice(0, 2).some((path) => typeof path === 'string' && path.startsWith(folder))) return perform(...given);
        if (name !== 'open') return counted(name, perform, given);
        return watchedHandle((await counted(name, keepOpened, given)) as fs.promises.FileHandle);
      };
      return [name, watched];
    }),
  );
  Object.assign(fs.promises, patched);
  syncBuiltinESMExports();
  try {
    const value = await act();
    return { value, error: undefined, operations };
  } catch (error) {
    return { value: undefined, error, operations };
  } finally {
    Object.assign(fs.promises, real);
    syncBuiltinESMExports();
    for (const close of closeAll) await close().catch(() => undefined);
  }
}

async function faulty(fault: Fault, name: string, perform: Act, given: readonly unknown[]): Promise<unknown> {
  if (fault.kind === 'ends') {
    if (fault.when === 'after') await perform(...given);
    if (fault.when === 'halfway') await half(name, perform, given);
    throw new Error('its process has ended');
  }
  if (fault.kind === 'done-and-fails') await perform(...given);
  if (fault.kind === 'half-and-fails') await half(name, perform, given);
  throw Object.assign(new Error(`${fault.code}: ${name}`), { code: fault.code });
}

/** Only writing has a half. */
async function half(name: string, perform: Act, [bytes, ...more]: readonly unknown[]): Promise<void> {
  if (name !== 'writeFile' || bytes === undefined) return;
  const all = typeof bytes === 'string' ? Buffer.from(bytes) : (bytes as Uint8Array);
  await perform(all.subarray(0, Math.floor(all.length / 2)), ...more);
}
