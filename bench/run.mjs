/**
 * `npm run bench`: bundles the benchmarks as the program is bundled, runs each in a process of its own and writes what they found into
 * the table of bench/README.md; `npm run bench -- likeness` runs those that are named, `npm run bench -- likeness pack=gallery lang=en` with
 * wishes of theirs, which write nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { bundleScripts } from '../build/bundle-scripts.mjs';
import { inRoot, root } from '../build/paths.mjs';
import { withFigures } from './table.mjs';

const all = ['cold', 'export', 'breaths', 'edits', 'memory', 'large', 'batch', 'handout', 'slide-pdf', 'likeness', 'growth', 'window'];
const given = process.argv.slice(2);
const wanted = given.filter((each) => !each.includes('='));
const wishes = given.filter((each) => each.includes('='));
const names = wanted.length === 0 ? all : wanted;

await bundleScripts(names.map((name) => `bench/${name}.ts`), 'out/bench');
const figures = inRoot('out', 'bench', 'figures.jsonl');
rmSync(figures, { force: true });
for (const name of names) {
  const { status } = spawnSync(process.execPath, [`out/bench/${name}.mjs`, ...wishes], { cwd: root, stdio: 'inherit', env: { ...process.env, BARDAR_FIGURES: figures } });
  if (status !== 0) process.exitCode = 1;
}
if (wishes.length === 0 && existsSync(figures)) {
  const page = inRoot('bench', 'README.md');
  writeFileSync(page, withFigures(readFileSync(page, 'utf8'), readFileSync(figures, 'utf8')));
}
