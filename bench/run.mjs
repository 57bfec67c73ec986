/**
 * `npm run bench`: bundles the benchmarks as the program is bundled and runs each in a process of its own;
 * `npm run bench -- likeness` runs those that are named, `npm run bench -- likeness pack=gallery lang=en` with wishes of theirs.
 */
import { spawnSync } from 'node:child_process';
import { bundleScripts } from '../build/bundle-scripts.mjs';
import { root } from '../build/paths.mjs';

const all = ['export', 'breaths', 'edits', 'memory', 'large', 'batch', 'handout', 'slide-pdf', 'likeness', 'growth', 'window'];
const given = process.argv.slice(2);
const wanted = given.filter((each) => !each.includes('='));
const wishes = given.filter((each) => each.includes('='));
const names = wanted.length === 0 ? all : wanted;

await bundleScripts(names.map((name) => `bench/${name}.ts`), 'out/bench');
for (const name of names) {
  const { status } = spawnSync(process.execPath, [`out/bench/${name}.mjs`, ...wishes], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
