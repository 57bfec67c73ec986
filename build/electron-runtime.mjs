/**
 * Finds the Electron runtime to start, test and package with:
 *
 * 1. `ELECTRON_OVERRIDE_DIST_PATH`, Electron's own variable: a folder that holds an unpacked Electron;
 * 2. Electron's own, if it is installed (`npx install-electron`);
 * 3. on Linux x64, the runtime from the npm registry (runtime/registry-package.mjs);
 * 4. elsewhere, or with `BARDAR_ELECTRON_DOWNLOAD=1`, Electron's own after running its installer.
 *
 * Electron's installer is not tried first on Linux x64: it needs a host outside the npm registry, which many networks
 * do not let through, and a newer Node than the rest of this project.
 *
 * `node build/electron-runtime.mjs` prints the executable's path.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inRoot, isStarted } from './paths.mjs';
import { run } from './run.mjs';
import { registryRuntime } from './runtime/registry-package.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} folder what electron-builder calls `electronDist`
 * @property {string} executable
 * @property {string} version of Electron, e.g. `25.1.1`
 * @property {'override' | 'own' | 'registry'} origin
 *
 * @typedef {object} Outside what the decision depends on; tests put their own in
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {string} arch
 * @property {string} ownFolder where Electron's installer puts its runtime
 * @property {() => Promise<void>} install runs Electron's installer
 * @property {() => Promise<string>} registry folder of the runtime from the npm registry
 */

/** @type {Outside} */
const here = {
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  ownFolder: inRoot('node_modules', 'electron', 'dist'),
  install: runInstaller,
  registry: () => registryRuntime(),
};

/**
 * The runtime of this machine; fetched where it has to be. Rejects with a message that says what to do.
 * @param {Partial<Outside>} [outside]
 * @returns {Promise<Runtime>}
 */
export async function resolveRuntime(outside) {
  const { env, platform, arch, ownFolder, install, registry } = { ...here, ...outside };
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return runtimeIn(resolve(override), platform, 'override');
  if (existsSync(join(ownFolder, executableName(platform)))) return runtimeIn(ownFolder, platform, 'own');
  if (platform === 'linux' && arch === 'x64' && env.BARDAR_ELECTRON_DOWNLOAD !== '1') {
    return runtimeIn(await registry(), platform, 'registry');
  }
  await install();
  return runtimeIn(ownFolder, platform, 'own');
}

/**
 * @param {string} folder
 * @param {NodeJS.Platform} platform
 * @param {Runtime['origin']} origin
 * @returns {Runtime}
 */
function runtimeIn(folder, platform, origin) {
  const executable = join(folder, executableName(platform));
  if (!existsSync(executable)) {
    throw new Error(
      origin === 'override'
        ? `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which holds no Electron: there is no ${executable}.`
        : `There is no Electron at ${executable}. Remove ${folder} and try again, or set ELECTRON_OVERRIDE_DIST_PATH.`,
    );
  }
  return { folder, executable, version: versionIn(folder), origin };
}

/** @param {string} folder */
const versionIn = (folder) => readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');

/** @param {NodeJS.Platform} platform */
function executableName(platform) {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? join('Electron.app', 'Contents', 'MacOS', 'Electron') : 'electron';
}

async function runInstaller() {
  const installed = await run(process.execPath, [inRoot('node_modules', 'electron', 'install.js')]);
  if (installed.code !== 0) {
    throw new Error(
      'Electron could not be downloaded. Unpack a release of Electron somewhere and name that folder in ' +
        'ELECTRON_OVERRIDE_DIST_PATH. (Electron’s installer needs Node 22.12 or newer.)',
    );
  }
}

if (isStarted(import.meta.url)) {
  try {
    console.log((await resolveRuntime()).executable);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
