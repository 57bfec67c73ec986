/**
 * The process in which the engine works. Templates and data are guests: whatever becomes of the process (endless, out of
 * memory, ended by V8 itself), the program that started it goes on and tells what happened.
 */
import type { WorkerSetup } from './jobs.ts';
import type { Reply, ToGuest } from './protocol.ts';

export interface Guest {
  post(message: ToGuest): void;
  /** Ends it at once, whatever it is doing. */
  end(): void;
}

/** What is heard of a guest. Nothing is, after it has ended. */
export interface Ears {
  readonly hear: (reply: Reply) => void;
  readonly ended: (how: Ending) => void;
}

export type Ending = { readonly cause: 'memory' } | { readonly cause: 'fault'; readonly detail: string };

export type StartGuest = (ears: Ears) => Guest;

/** Where a guest's bundle is, and how much memory its process may use. */
export interface GuestSetup extends WorkerSetup {
  readonly worker: string;
  /** What runs that bundle in a process of Node; by itself where left out. */
  readonly starter?: string;
  readonly megabytes: number;
}

/** What a guest of this setup is told first. */
export const opening = ({ paths, dataset, trials, megabytes }: GuestSetup, once: boolean): ToGuest => ({ open: { paths, dataset, trials }, once, megabytes });

/** V8 and Chromium end a process without memory by one of these; the guest's own warden and Linux by SIGKILL. */
const WITHOUT_MEMORY: readonly string[] = ['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL'];

/**
 * The same as exit codes: of a shell (128 + signal), of Electron (the signal itself), and of Windows (abort, breakpoint,
 * illegal instruction, Chromium's own for memory).
 */
const CODES_WITHOUT_MEMORY: readonly number[] = [134, 133, 132, 137, 6, 5, 4, 9, 3, 0x80000003, 0xc000001d, 0xe0000008];

/** Why a guest has ended that nobody has ended and that said nothing itself. */
export function endingOf(code: number | null, signal: string | null): Ending {
  const memory = signal === null ? CODES_WITHOUT_MEMORY.includes((code ?? 0) >>> 0) : WITHOUT_MEMORY.includes(signal);
  return memory ? { cause: 'memory' } : { cause: 'fault', detail: `engine ended (${signal ?? code})` };
}
