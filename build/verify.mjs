/**
 * The README's second command: everything that can be checked, on a machine with nothing but Node and npm.
 * Goes on after a failure, so that one run shows all of them. The last line printed is `N passed, N failed`.
 */
import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { inRoot, root } from './paths.mjs';
import { npm, run } from './run.mjs';
import { installPackages, missingPackages } from './system-packages.mjs';
import { countTests, countWithAgain, failedFiles, summary } from './verify/count.mjs';
import { BUNDLED, runTests } from './vitest.mjs';

/** @typedef {import('./verify/count.mjs').Part} Part */

/** Milliseconds after which a check is ended: long for a slow machine, short enough to notice one that hangs. */
const limit = 40 * 60_000;
/**
 * What drives other programs (windows, LibreOffice) may fail for a machine that is too busy: so many files are run a second time,
 * alone, and what failed the first time is named. Nothing else has a second chance: there the same input gives the same result.
 */
const mostAgain = 3;

/** @type {Part[]} */
const parts = [];

await prepare('system packages', async () => {
  const missing = await missingPackages();
  if (missing.length > 0) await installPackages(missing);
});
if (await prepare('npm packages', ensureDependencies)) {
  await prepare('runtime', async () => (await import('./electron-runtime.mjs')).resolveRuntime());
  await prepare('bundle', async () => (await import('./bundle.mjs')).bundle());
  // Windows are driven one after the other and wait a good deal; what they leave of the processors others take. The window's tests
  // package the program, which bundles it anew: each file is put in its place whole, so that a command which starts then is not disturbed.
  const driven = test('window', ['e2e'], { again: true }).then(readSources);
  const others = test('tests', ['unit', 'page', 'languages'], { all: true }).then(() => test('outside', ['outside'], { all: true, again: true }));
  await Promise.all([others, driven]);
}
const { lines, failed } = summary(parts);
console.log(`\n${lines.join('\n')}`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * Runs something that has to be there first; counts only where it fails.
 * @param {string} name
 * @param {() => Promise<unknown>} action
 * @returns {Promise<boolean>} whether it is there now
 */
async function prepare(name, action) {
  return measure(name, async () => {
    try {
      await action();
      return { passed: 0, failed: 0, skipped: 0 };
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1, skipped: 0 };
    }
  });
}

/** Types, rules and layers, one after the other. */
async function readSources() {
  for (const script of ['typecheck', 'lint', 'layers']) await check(script);
}

/**
 * Runs one of package.json's scripts, quietly, because others run at its side; it counts as one.
 * @param {string} script
 */
function check(script) {
  return measure(script, async () => {
    const { code, output } = await run(npm, ['run', '--silent', script], { limit, quiet: true });
    if (code !== 0) console.log(`\n${script}:\n${output}`);
    return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0, failures: [script] };
  });
}

/**
 * Runs test projects of vitest.config.ts; each test counts.
 * @param {string} name
 * @param {string[]} projects
 * @param {{ readonly all?: boolean, readonly again?: boolean }} [how] `all` processors, for by itself vitest leaves one to others, and
 *   of two that is half the machine; and whether files that fail have a second chance
 */
function test(name, projects, { all = false, again = false } = {}) {
  return measure(name, async () => {
    const first = inRoot('out', 'reports', `${name}.json`);
    const second = inRoot('out', 'reports', `${name}-again.json`);
    const args = projects.flatMap((project) => ['--project', project]);
    const code = await reported(first, all ? [...args, '--maxWorkers=100%'] : args);
    const failed = failedFiles(first);
    if (!again || failed.length === 0 || failed.length > mostAgain) return countTests(first, code);
    console.log(`\n── ${name}, again: ${failed.map((file) => relative(root, file)).join(', ')}`);
    return countWithAgain(first, second, await reported(second, [...args, ...failed.map((file) => relative(root, file))]));
  });
}

/**
 * Runs vitest.
 * @param {string} report where its results are written
 * @param {string[]} args
 * @returns the code with which it ended
 */
async function reported(report, args) {
  rmSync(report, { force: true });
  const { code } = await runTests([...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { limit, env: { [BUNDLED]: 'yes' } });
  return code;
}

/**
 * @param {string} name
 * @param {() => Promise<import('./verify/count.mjs').Count>} action
 */
async function measure(name, action) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const count = await action();
  parts.push({ name, count, seconds: (Date.now() - start) / 1000 });
  return count.failed === 0;
}
