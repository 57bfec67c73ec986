/**
 * The README's first command: from a fresh clone to briefings of the bundled dataset, Persian and English: decks, and handouts
 * to read and to print. Needs nothing but Node and npm; where the written handout cannot be printed, all else is made and it says why not.
 */
import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { inRoot, root } from './paths.mjs';
import { run } from './run.mjs';

/** Handouts that need no printer, and with the one that does. */
const written = ['--handout', 'docx,html', '--pages', '6'];
const printed = [...written, '--handout', 'pdf'];
/** Problems of this name are the printer's and not of the briefing. */
const OF_THE_PRINTER = /^print\./;

try {
  await ensureDependencies();
  const { bundle } = await import('./bundle.mjs');
  await bundle();
  mkdirSync(inRoot('briefings'), { recursive: true });
  let handouts = (await fetchRuntime()) ? printed : written;
  /** @type {string[]} */
  const paths = [];
  for (const language of ['fa', 'en']) {
    let made = await exportBriefing(language, handouts);
    if (made.withoutPrinter !== undefined && handouts === printed) {
      console.log(`\nWithout handouts to print (PDF): ${made.withoutPrinter}\n`);
      handouts = written;
      made = await exportBriefing(language, handouts);
    }
    paths.push(...made.paths);
  }
  console.log(`\nTwo briefings are ready, each a deck with its handouts:\n${paths.map((path) => `  ${relative(root, path)}`).join('\n')}`);
  console.log('\nNext: npm start opens the window, npx bardar --help explains the command line.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Puts the runtime where the command line finds it. Tells why where it cannot be had. */
async function fetchRuntime() {
  try {
    const { resolveRuntime } = await import('./electron-runtime.mjs');
    await resolveRuntime();
    return true;
  } catch (error) {
    console.log(`\nWithout handouts to print (PDF): ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

/**
 * @param {string} language
 * @param {readonly string[]} handouts
 * @returns {Promise<{ paths: readonly string[], withoutPrinter?: string }>} what was written; or why nothing can be printed,
 *   and then nothing was written
 */
async function exportBriefing(language, handouts) {
  const out = inRoot('briefings', `kazakhstan-${language}.pptx`);
  const choices = ['--dataset', 'data/kazakhstan', '--lang', language, '--template', 'briefing', '--length', 'full'];
  const args = [inRoot('out', 'cli.cjs'), 'export', ...choices, ...handouts, '--out', out, '--json', '--messages', 'en'];
  const { output } = await run(process.execPath, args, { quiet: true });
  const { status, result, problems } = report(output);
  if (status === 'done') return { paths: [result.path, ...result.handouts.map(({ path }) => path)] };
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first !== undefined && errors.every(({ code }) => OF_THE_PRINTER.test(code))) {
    return { paths: [], withoutPrinter: `${first.message}\n${first.hint}` };
  }
  throw new Error(`${relative(root, out)} could not be made:\n${errors.map(({ message, hint }) => `${message}\n  ${hint}`).join('\n') || output}`);
}

/**
 * The command line's report for machines (docs/cli.md).
 * @param {string} output
 * @returns {{
 *   status: string,
 *   result: { path: string, handouts: readonly { path: string }[] },
 *   problems: readonly { severity: string, code: string, message: string, hint: string }[],
 * }}
 */
function report(output) {
  try {
    return JSON.parse(output);
  } catch {
    throw new Error(`The command line failed:\n${output}`);
  }
}
