import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { out } from '../../build/paths.mjs';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Presses Ctrl-C after so many milliseconds. */
  readonly interruptAfter?: number;
}

/** Runs the bundled command line as a shell would. */
export function bardar(argv: readonly string[], { cwd, env, interruptAfter }: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(out, 'cli.cjs'), ...argv], { cwd, env: { ...process.env, LC_ALL: 'C', ...env } });
    let printed = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    if (interruptAfter !== undefined) setTimeout(() => child.kill('SIGINT'), interruptAfter);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: printed, err }));
  });
}
