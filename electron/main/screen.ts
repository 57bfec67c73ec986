/** A screen for the command line on a Linux machine that has none: Electron starts with one only, even where no window is shown. */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How often, and how many times, the number of the screen is looked for. */
const [EVERY_MS, TIMES] = [20, 500];

/**
 * Starts Xvfb where there is no screen and tells this process of it. Waits without returning to Chromium, which would end the
 * program for want of a screen. The screen goes with its last client; one that is taken from Chromium would cost the exit code.
 * @returns whether there is a screen now
 */
export function startScreenNow(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return true;
  const folder = mkdtempSync(join(tmpdir(), 'bardar-screen-'));
  const told = join(folder, 'number');
  const pipe = openSync(told, 'w');
  try {
    // A group of its own: Ctrl-C is not for it.
    const args = ['-displayfd', '3', '-screen', '0', '800x600x24', '-nolisten', 'tcp', '-terminate'];
    const xvfb = spawn('Xvfb', args, { env, stdio: ['ignore', 'ignore', 'ignore', pipe], detached: true });
    xvfb.once('error', () => undefined);
    const number = xvfb.pid === undefined ? undefined : awaitedNumber(told);
    if (number === undefined) {
      xvfb.kill();
      return false;
    }
    env.DISPLAY = `:${number}`;
    return true;
  } finally {
    closeSync(pipe);
    rmSync(folder, { recursive: true, force: true });
  }
}

function awaitedNumber(path: string): string | undefined {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let time = 0; time < TIMES; time += 1) {
    const number = /^(\d+)\n/.exec(readFileSync(path, 'utf8'))?.[1];
    if (number !== undefined) return number;
    Atomics.wait(clock, 0, 0, EVERY_MS);
  }
  return undefined;
}
