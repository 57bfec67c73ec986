/** Tries 5,000 mixed texts: are they drawn in the order in which they are meant by bidi-js, Chromium and LibreOffice? */
import { runTests } from './vitest.mjs';

const { code } = await runTests(['--project', 'e2e', 'tests/e2e/mixed'], { env: { MIXED_TEXTS: '5000' } });
process.exitCode = code;
