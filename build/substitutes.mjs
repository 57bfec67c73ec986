/** Renders every deck where the typeface is not installed, under each substitute, and looks for texts that meet, break or leave the slide. */
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

const { code } = await run(
  process.execPath,
  [inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'outside', 'tests/acceptance/without-typeface'],
  { env: { BARDAR_SUBSTITUTES: 'all' } },
);
process.exitCode = code;
