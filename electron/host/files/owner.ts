/** Who writes: one process, told apart from every other, since the number of a process that has ended is soon another's. */
import { createHash } from 'node:crypto';
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { errorCode } from './error-code.ts';

export interface Owner {
  /** Mark of the machine, or of the container in it: six hexadecimal digits. */
  readonly machine: string;
  /** Mark of the machine's present run: four hexadecimal digits; zeros where the system tells none. */
  readonly boot: string;
  readonly pid: number;
  /** When the process began, in the system's own count; `0` where it does not say. */
  readonly start: string;
}

/** `unknown` where nobody can tell from here: on another machine, or where a system does not say when its processes began. */
export type Life = 'alive' | 'dead' | 'unknown';

/** The process this runs in. */
export async function thisProcess(): Promise<Owner> {
  const [space, boot, began] = await Promise.all([
    readlink('/proc/self/ns/pid').catch(() => ''),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => undefined),
    startOf(process.pid),
  ]);
  return {
    machine: mark(`${hostname()} ${space}`, 6),
    boot: boot === undefined ? '0000' : mark(boot, 4),
    pid: process.pid,
    start: began === 'unknown' || began === 'ended' ? '0' : began,
  };
}

/** Whether the owner still runs, as `self` can tell. */
export async function lifeOf(owner: Owner, self: Owner): Promise<Life> {
  if (owner.machine !== self.machine) return 'unknown';
  if (owner.boot !== self.boot) return 'dead';
  const start = await startOf(owner.pid);
  if (start === 'ended') return 'dead';
  if (start === 'unknown' || owner.start === '0') return 'unknown';
  return start === owner.start ? 'alive' : 'dead';
}

const mark = (text: string, digits: number): string => createHash('sha256').update(text).digest('hex').slice(0, digits);

/** Fields of /proc/PID/stat behind the name, which may itself hold blanks and brackets (man 5 proc). */
const STATE = 0;
const START_TIME = 19;

async function startOf(pid: number): Promise<string> {
  if (!isThere(pid)) return 'ended';
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended and waits for its parent to notice.
    if (/^[ZX]$/.test(fields[STATE] ?? '')) return 'ended';
    return Number(fields[START_TIME]).toString(36);
  } catch {
    return 'unknown';
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
