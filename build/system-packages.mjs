/**
 * The Debian packages that tests need beside Node: a screen, the libraries of Chromium, LibreOffice, poppler, qpdf, and the fonts that
 * stand in for the typeface where it is not installed.
 * Needs no dependency.
 *
 * `node build/system-packages.mjs` says what is missing; `--install` installs it.
 */
import { isStarted } from './paths.mjs';
import { run } from './run.mjs';

/** Each package by its names: Debian 13 and Ubuntu 24.04 put `t64` behind some. The first name that can be had is taken. */
export const wanted = [
  ['xvfb'],
  ['xauth'],
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libatk1.0-0', 'libatk1.0-0t64'],
  ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
  ['libcups2', 'libcups2t64'],
  ['libdrm2'],
  ['libgbm1'],
  ['libasound2', 'libasound2t64'],
  ['libxss1'],
  ['strace'],
  ['libreoffice-impress'],
  ['libreoffice-writer'],
  ['poppler-utils'],
  ['qpdf'],
  ['fonts-dejavu-core'],
  ['fonts-liberation'],
  ['fonts-crosextra-carlito'],
];

/**
 * @typedef {(program: string, args: string[]) => Promise<{ code: number, output: string }>} Ask runs a program quietly
 */

/** @type {Ask} */
const ask = (program, args) => run(program, args, { quiet: true });

/**
 * The packages that are not installed; empty on systems that are not Debian's, where nobody can tell.
 * @param {Ask} [asking]
 * @returns {Promise<readonly (readonly string[])[]>}
 */
export async function missingPackages(asking = ask) {
  if (process.platform !== 'linux') return [];
  const { code, output } = await asking('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...wanted.flat()]);
  // 1: some are unknown to dpkg, which it says in between; 127: there is no dpkg.
  if (code > 1) return [];
  const lines = output.split('\n');
  return wanted.filter((names) => !names.some((name) => lines.includes(`${name} installed`)));
}

/**
 * Installs what is missing, as root or with a sudo that asks no password. Rejects with the command to type elsewhere.
 * @param {readonly (readonly string[])[]} missing
 */
export async function installPackages(missing) {
  const become = await becomeRoot();
  if (become === undefined) throw new Error(`Packages are missing. Install them, then try again:\n\n  ${advice(missing)}\n`);
  console.log(`Installing system packages: ${missing.map(([name]) => name).join(' ')} …`);
  const apt = (/** @type {string[]} */ ...args) => {
    const [program = 'env', ...rest] = [...become, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...quietly, ...args];
    return run(program, rest, { quiet: true });
  };
  await apt('update');
  const names = await Promise.all(missing.map((alternatives) => obtainable(alternatives)));
  const installed = await apt('install', '--yes', '--no-install-recommends', ...names);
  if (installed.code !== 0) throw new Error(`apt-get could not install ${names.join(' ')}:\n${installed.output.slice(-2000)}`);
}

/** Waits for another apt that is at work instead of failing. */
const quietly = ['-q', '-o', 'DPkg::Lock::Timeout=180', '-o', 'APT::Acquire::Retries=3'];

/** What makes a command run as root; undefined where nothing does. */
async function becomeRoot() {
  if (process.getuid?.() === 0) return [];
  return (await ask('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : undefined;
}

/**
 * The first of a package's names that this system's archive has.
 * @param {readonly string[]} names
 */
async function obtainable(names) {
  for (const name of names) {
    const { output } = await ask('apt-cache', ['policy', name]);
    if (/Candidate: (?!\(none\))/.test(output)) return name;
  }
  return names[0] ?? '';
}

/** @param {readonly (readonly string[])[]} missing */
const advice = (missing) =>
  `sudo apt-get install --no-install-recommends ${missing.map(([name]) => name).join(' ')}` +
  (missing.some((names) => names.length > 1) ? '\n  (newer systems: with t64 behind the names of libraries)' : '');

if (isStarted(import.meta.url)) {
  const missing = await missingPackages();
  if (missing.length === 0) console.log('No system package is missing.');
  else if (process.argv.includes('--install')) await installPackages(missing);
  else console.log(`Missing:\n  ${advice(missing)}`);
}
