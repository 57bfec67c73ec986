/**
 * Every operation on files fails, and every one is the last of its process: what `verify` tries a sample of. Takes some minutes.
 */
import { runTests } from './vitest.mjs';

const { code } = await runTests(['--project', 'unit', '--project', 'outside', '--testTimeout=3600000', 'tests/host/files/faults'], {
  env: { FAULTS: 'all' },
});
process.exitCode = code;
