/** The packages of package-lock.json, installed where they are missing. Needs no dependency. */
import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { npm, run } from './run.mjs';

/**
 * @typedef {object} Locked one package of a lock file, as far as it is compared
 * @property {string} version
 * @property {string} [integrity]
 * @property {boolean} [optional] may be missing, for instance because it is another platform's
 *
 * @typedef {Readonly<Record<string, Locked>>} LockedPackages by path, `''` being the project itself
 */

/** Installs exactly what the lock file says, unless node_modules holds it already. Rejects where npm fails. */
export async function ensureDependencies() {
  const installed = inRoot('node_modules', '.package-lock.json');
  if (existsSync(installed) && isUpToDate(packagesIn(inRoot('package-lock.json')), packagesIn(installed))) return;
  console.log('Installing packages with npm …');
  const { code } = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error(`npm ci ended with ${code}.`);
}

/**
 * Whether npm's record of what it installed has everything that is locked.
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 */
export function isUpToDate(locked, installed) {
  return Object.entries(locked).every(([path, wanted]) => {
    const found = installed[path];
    if (path === '') return true;
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/**
 * @param {string} lockFile
 * @returns {LockedPackages}
 */
function packagesIn(lockFile) {
  const lock = /** @type {{ packages: LockedPackages }} */ (JSON.parse(readFileSync(lockFile, 'utf8')));
  return lock.packages;
}
