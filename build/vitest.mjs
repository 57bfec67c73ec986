/** Starting the tests, or some of them. */
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

/**
 * @param {readonly string[]} args of `vitest run`
 * @param {import('./run.mjs').RunOptions} [options]
 */
export const runTests = (args, options) => run(process.execPath, [inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', ...args], options);
