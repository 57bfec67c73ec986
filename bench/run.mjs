/**
 * `npm run bench`: bundles the benchmarks as the program is bundled and runs each in a process of its own;
 * `npm run bench -- likeness` runs those that are named.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as esbuild } from 'esbuild';
import { bundle } from '../build/bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const all = ['export', 'memory', 'handout', 'likeness'];
const wanted = process.argv.slice(2);
const names = wanted.length === 0 ? all : wanted;

/**
 * The set-up scripts find the checkout by their own place, so they stay where they are.
 * @type {import('esbuild').Plugin}
 */
const scriptsInPlace = {
  name: 'scripts-in-place',
  setup(build) {
    build.onResolve({ filter: /\/build\/[^/]+\.mjs$/ }, ({ path, resolveDir }) => ({
      path: pathToFileURL(resolve(resolveDir, path)).href,
      external: true,
    }));
  },
};

// The fonts and the worker stand where the bundle puts them.
await bundle();
await esbuild({
  absWorkingDir: root,
  entryPoints: names.map((name) => `bench/${name}.ts`),
  outdir: 'out/bench',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node18.15',
  external: ['harfbuzzjs', 'playwright-core'],
  plugins: [scriptsInPlace],
  outExtension: { '.js': '.mjs' },
  banner: { js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);" },
});

for (const name of names) {
  const { status } = spawnSync(process.execPath, [`out/bench/${name}.mjs`], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
