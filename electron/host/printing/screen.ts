/**
 * A screen for Chromium on a machine that has none. Electron's window needs one even if it stays hidden: Electron 25 ends with
 * "Missing X server", and under `--ozone-platform=headless` both it and Electron 40 crash with the first window
 * (electron/electron#53722).
 */
import { spawn } from 'node:child_process';

export interface Screen {
  /** What the environment of a program that uses the screen needs. */
  readonly env: NodeJS.ProcessEnv;
  /** Chromium's switches for it. */
  readonly switches: readonly string[];
  readonly close: () => void;
}

const SEEN: Screen = { env: {}, switches: [], close: () => undefined };

/** Newer Electrons print so without a screen; older ones say that they want one. */
const NONE: Screen = { env: {}, switches: ['--headless=new'], close: () => undefined };

const START_SECONDS = 10;

/** The screen there is; else one by Xvfb, where it is installed; else none. */
export async function findScreen(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Promise<Screen> {
  if (platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return SEEN;
  return (await startXvfb(env)) ?? NONE;
}

function startXvfb(env: NodeJS.ProcessEnv): Promise<Screen | undefined> {
  return new Promise((resolve) => {
    // -terminate: it goes with its last client, so that nothing is left behind if this process is killed.
    const args = ['-displayfd', '3', '-screen', '0', '800x600x24', '-nolisten', 'tcp', '-terminate'];
    const xvfb = spawn('Xvfb', args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
    const close = (): void => void xvfb.kill();
    const none = (): void => {
      close();
      resolve(undefined);
    };
    const clock = setTimeout(none, START_SECONDS * 1000);
    xvfb.once('error', none);
    xvfb.once('exit', none);
    xvfb.once('close', () => clearTimeout(clock));
    xvfb.stdio[3]?.once('data', (display) => {
      clearTimeout(clock);
      resolve({ env: { DISPLAY: `:${String(display).trim()}` }, switches: [], close });
    });
  });
}
