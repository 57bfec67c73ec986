/** What a program takes from its start to its end, with all that it starts and waits for. */
import { spawnSync } from 'node:child_process';

export interface TookWhole {
  /** Processor time, in seconds. */
  readonly cpu: number;
  /** Seconds on the clock. */
  readonly clock: number;
}

/** Runs a program. Throws where it fails. */
export function tookWhole(...command: readonly string[]): TookWhole {
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %e', ...command], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
  const [user = 0, system = 0, clock = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { cpu: user + system, clock };
}
