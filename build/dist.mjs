/**
 * Packages the program into dist/ with the resolved runtime: `npm run dist`. On Linux a folder and a tar.gz, elsewhere
 * the platform's installer. `npm run dist -- --dir` makes the folder only. A runtime that gets no security fixes is told;
 * with `--release` it is not packaged.
 */
import { readFileSync } from 'node:fs';
import { bundle } from './bundle.mjs';
import { resolveRuntime } from './electron-runtime.mjs';
import { inRoot, isStarted } from './paths.mjs';
import { run } from './run.mjs';

/**
 * Rejects where electron-builder fails, with what it printed unless that was shown.
 * @param {object} [options]
 * @param {boolean} [options.folderOnly] leaves out the archive or installer
 * @param {string} [options.output] folder to put everything into
 * @param {boolean} [options.quick] does not compress, which takes minutes
 * @param {boolean} [options.quiet]
 * @param {boolean} [options.release] for other people's hands
 */
export async function dist({ folderOnly = false, output = inRoot('dist'), quick = false, quiet = false, release = false } = {}) {
  const runtime = await resolveRuntime();
  const outdated = outdatedRuntime(runtime.version);
  if (outdated !== undefined && release) throw new Error(`${outdated} A release is not made of it. ${REMEDY}`);
  if (outdated !== undefined && !quiet) console.warn(`\n${outdated} It is packaged all the same, and says so in its About box. ${REMEDY}\n`);
  await bundle({ maps: false });
  const args = [
    inRoot('node_modules', 'electron-builder', 'cli.js'),
    ...['--config', 'build/electron-builder.yml', '--publish', 'never'],
    ...(folderOnly ? ['--dir'] : []),
    `-c.electronDist=${runtime.folder}`,
    `-c.electronVersion=${runtime.version}`,
    `-c.directories.output=${output}`,
    ...(quick ? ['-c.compression=store'] : []),
  ];
  const { code, output: printed } = await run(process.execPath, args, { quiet });
  if (code !== 0) throw new Error(`electron-builder ended with ${code}. ${printed}`);
}

const REMEDY = 'Install Electron’s own (npx install-electron), or name a folder that holds a current one in ELECTRON_OVERRIDE_DIST_PATH.';

/**
 * What is wrong with packaging this Electron; undefined where nothing is. Its makers mend the newest three major versions, of
 * which package.json names one.
 * @param {string} version
 */
export function outdatedRuntime(version) {
  const { devDependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const declared = Number.parseInt(/\d+/.exec(devDependencies.electron)?.[0] ?? '', 10);
  if (Number.parseInt(version, 10) > declared - 3) return undefined;
  return `Electron ${version} gets no security fixes any more; package.json asks for ${devDependencies.electron}.`;
}

if (isStarted(import.meta.url)) {
  const { argv, env } = process;
  try {
    await dist({ folderOnly: argv.includes('--dir'), quick: Boolean(env.CI), release: argv.includes('--release') });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
