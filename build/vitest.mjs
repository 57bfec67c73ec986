/** Starting the tests, or some of them. */
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

/** The variable that tells tests which start the program that out/ holds what stands in the tree. */
export const BUNDLED = 'BARDAR_BUNDLED';

/**
 * @param {readonly string[]} args of `vitest run`
 * @param {import('./run.mjs').RunOptions} [options]
 */
export const runTests = (args, options) => run(process.execPath, [inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', ...args], options);
