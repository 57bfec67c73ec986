/**
 * Packages the program into dist/ with the resolved runtime: `npm run dist`. On Linux a folder and a tar.gz, elsewhere
 * the platform's installer. `npm run dist -- --dir` makes the folder only.
 */
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
 */
export async function dist({ folderOnly = false, output = inRoot('dist'), quick = false, quiet = false } = {}) {
  await bundle();
  const runtime = await resolveRuntime();
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

if (isStarted(import.meta.url)) {
  await dist({ folderOnly: process.argv.includes('--dir'), quick: Boolean(process.env.CI) });
}
