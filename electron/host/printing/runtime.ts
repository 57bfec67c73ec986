/**
 * Where the command line finds the Electron that prints for it:
 *
 * 1. this very program, where the command line runs in a packaged one (or in any Electron as plain Node);
 * 2. `ELECTRON_OVERRIDE_DIST_PATH`, Electron's own variable: a folder that holds an unpacked Electron;
 * 3. Electron's own in the checkout's node_modules;
 * 4. the runtime that build/electron-runtime.mjs has put into the user's cache.
 *
 * Nothing is fetched here: a command that an analyst runs offline must not wait for a network.
 */
import { access, constants, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What the search depends on; tests put their own in. */
export interface RuntimeSurroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** The program's folder: the checkout, or resources/app of the packaged program. */
  readonly root: string;
  /** This process's executable, where it is an Electron. */
  readonly self?: string;
}

/** Name of the folders that build/runtime/registry-package.mjs makes. */
const CACHED = /^electron-[\d.]+-linux-x64-\d+$/;

/** Path of the executable; undefined where there is none. */
export async function findRuntime({ env, platform, home, root, self }: RuntimeSurroundings): Promise<string | undefined> {
  if (self !== undefined) return self;
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
