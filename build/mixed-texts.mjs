/** Tries 5,000 mixed texts: are they drawn in the order in which they are meant by bidi-js, Chromium and LibreOffice? */
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

const { code } = await run(process.execPath, [inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'e2e', 'tests/e2e/mixed'], {
  env: { MIXED_TEXTS: '5000' },
});
process.exitCode = code;
