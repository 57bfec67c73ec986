/**
 * `npm run fuzz`: ten thousand seeded cases through the engine, two processes at a time. `npm run fuzz -- texts 0 200` runs those of
 * one kind by their seeds (to repeat a failure: `npm run fuzz -- texts 127 128`); `npm run fuzz -- --each 50` so many of every kind.
 */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { build as esbuild } from 'esbuild';
import { bundle } from './bundle.mjs';
import { inRoot, root } from './paths.mjs';
import { run } from './run.mjs';

/** Kinds and how many cases of each: those that go deep get more. */
const CASES = { texts: 1200, structure: 1000, yaml: 800, numbers: 800, sources: 1000, gallery: 1600, 'deck-markdown': 900, packs: 1000, handlebars: 800, looks: 400, media: 500 };
/** Milliseconds after which a process is ended with all that it still had to do. */
const LIMIT = 3 * 3600_000;

await bundle();
await esbuild({
  absWorkingDir: root,
  entryPoints: ['tests/fuzz/run.ts'],
  outfile: 'out/fuzz/run.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node18.15',
  external: ['harfbuzzjs'],
  banner: { js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);" },
});

const [first, from, to] = process.argv.slice(2);
const each = first === '--each' ? Number(from) : undefined;
const jobs = first !== undefined && each === undefined ? [[first, Number(from ?? 0), Number(to ?? 100)]] : Object.entries(CASES).map(([kind, count]) => [kind, 0, each ?? count]);
if (jobs.length > 1) for (const folder of ['failed', 'sample']) rmSync(inRoot('out', 'fuzz', folder), { recursive: true, force: true });

/** @type {number[]} */
const results = [];
await Promise.all(
  Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      const { code, output } = await run(process.execPath, [inRoot('out', 'fuzz', 'run.mjs'), ...job.map(String)], { limit: LIMIT, quiet: true });
      console.log(output.trim());
      results.push(code);
    }
  }),
);
process.exitCode = results.every((code) => code === 0) ? 0 : 1;
