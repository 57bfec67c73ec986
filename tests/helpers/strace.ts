/** What programs ask of the system's network, seen by strace where that is installed. */
import { existsSync, readFileSync } from 'node:fs';

const STRACE = ['/usr/bin/strace', '/usr/local/bin/strace'].find((path) => existsSync(path));

export const straced = STRACE !== undefined;

/** What stands before a program so that its calls, and those of its children, are written to the file at `trace`. */
export const watching = (trace: string): readonly string[] => [STRACE ?? '', '-f', '-qq', '-e', 'trace=execve,connect,bind,sendto,sendmmsg', '-o', trace];

/** Calls that reach for another machine, or let one in. @throws where nothing was seen at all */
export function networkCalls(trace: string): readonly string[] {
  const calls = readFileSync(trace, 'utf8').split('\n');
  if (!calls.some((call) => call.includes('execve('))) throw new Error('strace saw nothing');
  return calls.filter((call) => /sa_family=AF_INET/.test(call));
}
