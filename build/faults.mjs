/**
 * Every operation on files fails, and every one is the last of its process: what `verify` tries a sample of. Takes some minutes.
 */
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

const { code } = await run(process.execPath, [inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'unit', '--project', 'outside', '--testTimeout=3600000', 'tests/host/files/faults'], {
  env: { FAULTS: 'all' },
});
process.exitCode = code;
