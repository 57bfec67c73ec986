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
  /** It fails, and so many operations later, while that is being dealt with, the process ends. */
  | { readonly kind: 'fails-then-ends'; readonly code: string; readonly later: number }
  /** The process ends before it, after it, or halfway through what it writes. */
  | { readonly kind: 'ends'; readonly when: When }
  /** The same in earnest: the system kills the process that runs this, or stops it until it is told to go on. */
  | { readonly kind: 'signal'; readonly signal: 'SIGKILL' | 'SIGSTOP'; readonly when: When };

export type When = 'before' | 'after' | 'halfway';
export const WHENS: readonly When[] = ['before', 'after', 'halfway'];

export interface Ran<T> {
  /** What came of it; undefined where it threw, as it does when its process "ended". */
  readonly value: T | undefined;
  readonly error: unknown;
  /** Every operation there was, in order, e.g. `rename`. */
  readonly operations: readonly string[];
}

type Act = (...given: readonly unknown[]) => Promise<unknown>;

const COUNTED = ['open', 'rename', 'link', 'unlink', 'rm', 'rmdir', 'mkdir', 'readdir', 'stat', 'lstat', 'readlink', 'realpath', 'copyFile', 'cp', 'readFile', 'writeFile', 'chmod'] as const;
const OF_HANDLES = ['writeFile', 'sync', 'chmod', 'chown', 'stat', 'read', 'close'] as const;

/** Does something while the disk below `folder` has a fault at its n-th operation, counted from 1; without one it only counts. */
export async function onDisk<T>(folder: string, fault: Fault | undefined, n: number, act: () => Promise<T>): Promise<Ran<T>> {
  const real = { ...fs.promises };
  const operations: string[] = [];
  const closeAll: (() => Promise<void>)[] = [];
  const ended = (): boolean => operations.length >= endAt(fault, n);

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

/** The operation after which nothing more reaches the disk. */
function endAt(fault: Fault | undefined, n: number): number {
  if (fault?.kind === 'ends') return n;
  return fault?.kind === 'fails-then-ends' ? n + fault.later : Number.POSITIVE_INFINITY;
}

async function faulty(fault: Fault, name: string, perform: Act, given: readonly unknown[]): Promise<unknown> {
  switch (fault.kind) {
    case 'ends':
      await upTo(fault.when, name, perform, given);
      throw new Error('its process has ended');
    case 'signal': {
      const done = upTo(fault.when, name, perform, given);
      // It may fail by itself: a file that is not there is no fault of the disk.
      await done.catch(() => undefined);
      process.kill(process.pid, fault.signal);
      return fault.when === 'after' ? done : perform(...given);
    }
    case 'done-and-fails':
      await perform(...given);
      break;
    case 'half-and-fails':
      await half(name, perform, given);
      break;
    case 'fails':
    case 'fails-then-ends':
    case 'gone':
      break;
  }
  throw Object.assign(new Error(`${fault.code}: ${name}`), { code: fault.code });
}

async function upTo(when: When, name: string, perform: Act, given: readonly unknown[]): Promise<unknown> {
  if (when === 'halfway') await half(name, perform, given);
  return when === 'after' ? perform(...given) : undefined;
}

/** Only writing has a half, and copying a folder. */
async function half(name: string, perform: Act, given: readonly unknown[]): Promise<void> {
  if (name === 'cp') await halfFolder(given[0] as string, given[1] as string);
  // A handle is given the contents alone, fs.promises the path before.
  if (name !== 'writeFile') return;
  const [bytes, ...path] = [...given].reverse();
  const all = typeof bytes === 'string' ? Buffer.from(bytes) : (bytes as Uint8Array);
  await perform(...path, all.subarray(0, Math.floor(all.length / 2)));
}

/** Every other file, as a copy has them that was cut short. */
async function halfFolder(from: string, to: string): Promise<void> {
  const names = fs.readdirSync(from).sort();
  await fs.promises.mkdir(to).catch(() => undefined);
  for (const name of names.filter((_, index) => index % 2 === 0)) if (fs.statSync(`${from}/${name}`).isFile()) fs.copyFileSync(`${from}/${name}`, `${to}/${name}`);
}
