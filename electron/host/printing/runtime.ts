/**
 * Where the command line finds the Electron that prints for it:
 *
 * 1. `ELECTRON_OVERRIDE_DIST_PATH`, Electron's own variable: a folder that holds an unpacked Electron;
 * 2. Electron's own in the checkout's node_modules;
 * 3. the runtime that build/electron-runtime.mjs has put into the user's cache.
 *
 * The packaged program prints with itself and looks for none.
 * Nothing is fetched here: a command that an analyst runs offline must not wait for a network.
 */
import { access, constants, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What the search depends on; tests put their own in. */
export interface RuntimeSurroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** The checkout. */
  readonly root: string;
}

/** Name of the folders that build/runtime/registry-package.mjs makes. */
const CACHED = /^electron-[\d.]+-linux-x64-\d+$/;

/** Path of the executable; undefined where there is none. */
export async function findRuntime({ env, platform, home, root }: RuntimeSurroundings): Promise<string | undefined> {
  const named = env.ELECTRON_OVERRIDE_DIST_PATH;
  // Whoever names a folder does not want another one silently.
  if (named) return executableIn(named, platform);
  return (await executableIn(join(root, 'node_modules', 'electron', 'dist'), platform)) ?? cached(env, platform, home);
}

async function cached(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): Promise<string | undefined> {
  const cache = join(env.XDG_CACHE_HOME || join(home, '.cache'), 'bardar');
  const folders = (await readdir(cache).catch(() => [])).filter((name) => CACHED.test(name)).sort();
  const newest = folders.at(-1);
  return newest === undefined ? undefined : executableIn(join(cache, newest), platform);
}

async function executableIn(folder: string, platform: NodeJS.Platform): Promise<string | undefined> {
  const path = join(folder, executableName(platform));
  return access(path, constants.X_OK).then(
    () => path,
    () => undefined,
  );
}

function executableName(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? join('Electron.app', 'Contents', 'MacOS', 'Electron') : 'electron';
}
