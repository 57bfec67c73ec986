/** Renders every deck where the typeface is not installed, under each substitute, and looks for texts that meet, break or leave the slide. */
import { runTests } from './vitest.mjs';

const { code } = await runTests(['--project', 'outside', 'tests/acceptance/without-typeface'], { env: { BARDAR_SUBSTITUTES: 'all' } });
process.exitCode = code;
