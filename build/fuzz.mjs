/**
 * `npm run fuzz`: ten thousand seeded cases through the program, two processes at a time; then the Open XML SDK and LibreOffice over
 * the files that were kept of them. `npm run fuzz -- texts 0 200` runs those of one kind by their seeds (to repeat a failure:
 * `npm run fuzz -- texts 127 128`); `npm run fuzz -- --each 50` so many of every kind; `npm run fuzz -- readers` the programs again.
 */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { bundleScripts } from './bundle-scripts.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

/** Kinds and how many cases of each, the quick ones first: those that go deep get more, those that take long fewer. */
const CASES = { arguments: 600, journals: 600, settings: 600, documents: 600, decks: 600, structure: 1200, yaml: 900, 'deck-markdown': 1100, handlebars: 900, looks: 500, gallery: 1500, numbers: 700, sources: 700, packs: 700, media: 300, texts: 700 };
/** Milliseconds after which a process is ended with all that it still had to do. */
const LIMIT = 3 * 3600_000;

await bundleScripts(['tests/fuzz/run.ts', 'tests/fuzz/readers.ts'], 'out/fuzz');

const [first, from, to] = process.argv.slice(2);
const each = first === '--each' ? Number(from) : undefined;
const isWhole = first === undefined;
const processes = Math.min(2, availableParallelism());
const jobs = listJobs();
if (isWhole || each !== undefined) for (const folder of ['failed', 'sample']) rmSync(inRoot('out', 'fuzz', folder), { recursive: true, force: true });

/** @type {number[]} */
const results = [];

/**
 * What each process is given: a kind, the first seed and the one after the last. Of few cases of every kind, so many kinds to a process as
 * there are; thousands of a kind have one to themselves, so that what it holds at its end is theirs.
 * @returns {(readonly (string | number)[])[]}
 */
function listJobs() {
  const kinds = Object.entries(CASES).map(([kind, count]) => [kind, 0, each ?? count]);
  if (each !== undefined) return Array.from({ length: processes }, (_, mine) => kinds.filter((_kind, index) => index % processes === mine).flat());
  if (isWhole) return kinds;
  return first === 'readers' ? [] : [[first ?? '', Number(from ?? 0), Number(to ?? 100)]];
}

/**
 * @param {string} script
 * @param {readonly (string | number)[]} args
 */
async function start(script, args) {
  const { code, output } = await run(process.execPath, [inRoot('out', 'fuzz', script), ...args.map(String)], { limit: LIMIT, quiet: true });
  console.log(output.trim());
  results.push(code);
}

await Promise.all(
  Array.from({ length: processes }, async () => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) await start('run.mjs', job);
  }),
);
if (isWhole || first === 'readers') await start('readers.mjs', []);
process.exitCode = results.every((code) => code === 0) ? 0 : 1;
