/**
 * Bundles the program into out/: `npm run build`, with `-- --watch` to keep bundling while files change.
 * Main, preload and worker are CommonJS because Electron before 28 starts nothing else.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, context } from 'esbuild';
import { apart, partBundles, partEntries } from './apart.mjs';
import { prepareAtlas } from './atlas.mjs';
import { KEPT, marked, putCode } from './code.mjs';
import { drawFlag, flagCodes, flagsMark } from './flags.mjs';
import { harfbuzz, wasm } from './harfbuzz.mjs';
import { helpPages } from './help.mjs';
import { lean } from './lean.mjs';
import { soundDatasets } from './datasets.mjs';
import { compiledPacks } from './packs.mjs';
import { inRoot, isStarted, out, root } from './paths.mjs';

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  sourcemap: true,
  logLevel: 'warning',
  legalComments: 'none',
  outdir: out,
};

/** @type {import('esbuild').BuildOptions} */
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node18.15',
  // What is in the bundle is required: to import anything Node sets its other loader up.
  supported: { 'dynamic-import': false },
  external: ['electron'],
  plugins: [harfbuzz, apart, lean],
  outExtension: { '.js': '.cjs' },
};

/**
 * Every bundle, by name.
 * @param {'production' | 'development'} mode
 * @returns {Record<string, import('esbuild').BuildOptions>}
 */
const bundles = (mode) => ({
  program: {
    ...node,
    ...shortened(mode),
    entryPoints: {
      main: 'electron/main/main.ts',
      preload: 'electron/preload/preload.ts',
      worker: 'electron/host/worker.ts',
      warden: 'electron/host/worker/warden.ts',
      start: 'electron/host/start.ts',
      'command-line': 'electron/cli/main.ts',
    },
  },
  parts: { ...node, ...shortened(mode), plugins: [partBundles], entryPoints: partEntries },
  commandLine: { ...node, ...shortened(mode), entryPoints: { cli: 'electron/cli/start.ts' }, banner: { js: '#!/usr/bin/env node' } },
  window: {
    ...common,
    platform: 'browser',
    format: 'iife',
    target: 'chrome114',
    entryPoints: { 'renderer/index': 'renderer/index.tsx' },
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    loader: { '.svg': 'dataurl' },
    external: ['*.ttf'],
    jsx: 'automatic',
  },
});

/**
 * Less to read at every start. Names stay, so that a fault tells where it was.
 * @param {'production' | 'development'} mode
 */
const shortened = (mode) => (mode === 'production' ? { minifyWhitespace: true, minifySyntax: true } : {});

/** The command line, which a shell starts. */
const commandLine = join(out, 'cli.cjs');

/** Copies what is not bundled: the window's page, the fonts (for the engine and the window) the map's countries and what draws pictures in dots, with their licences; and the help pages. */
function copyFiles() {
  const vazirmatn = inRoot('node_modules', 'vazirmatn');
  for (const face of ['Vazirmatn-Regular.ttf', 'Vazirmatn-Bold.ttf']) {
    put(join(out, 'fonts', face), readFileSync(join(vazirmatn, 'fonts', 'ttf', face)));
  }
  put(join(out, 'fonts', 'OFL.txt'), readFileSync(join(vazirmatn, 'OFL.txt')));
  put(join(out, 'atlas', 'countries.bin'), prepareAtlas());
  put(join(out, 'atlas', 'LICENSE'), readFileSync(inRoot('node_modules', 'world-atlas', 'LICENSE')));
  put(join(out, 'harfbuzz.wasm'), readFileSync(wasm));
  put(join(out, 'rasteriser', 'resvg.wasm'), readFileSync(inRoot('node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm')));
  put(join(out, 'rasteriser', 'LICENSE'), readFileSync(inRoot('build', 'licences', '@resvg', 'resvg-wasm.txt')));
  for (const [name, nodes] of helpPages()) put(join(out, 'help', `${name}.json`), Buffer.from(JSON.stringify(nodes)));
  const pictures = inRoot('docs', 'images', 'slides');
  for (const name of readdirSync(pictures)) put(join(out, 'help', 'images', 'slides', name), readFileSync(join(pictures, name)));
  put(join(out, 'renderer', 'index.html'), readFileSync(inRoot('renderer', 'index.html')));
}

/** The flags of states, drawn where they are not those of this version yet; the mark is put last. */
async function putFlags() {
  const mark = join(out, 'flags', 'made-of.txt');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === flagsMark()) return;
  for (const code of flagCodes()) put(join(out, 'flags', `${code}.png`), /** @type {Uint8Array} */ (await drawFlag(code)));
  put(join(out, 'flags', 'LICENSE'), readFileSync(inRoot('node_modules', 'flag-icons', 'LICENSE')));
  put(mark, Buffer.from(flagsMark()));
}

/** The built-in packs as code, and none of an earlier state of them. */
async function putPacks() {
  const packs = await compiledPacks();
  for (const [name, text] of packs) put(join(out, 'packs', name), name.endsWith('.cjs') ? marked(Buffer.from(text)) : Buffer.from(text));
  for (const name of readdirSync(join(out, 'packs'))) if (!packs.has(name)) rmSync(join(out, 'packs', name));
}

/**
 * Makes out/ once. Rejects where a source has an error; esbuild has printed it by then.
 * `out/bundled.json` lists every file that went in, for the licence list.
 * @param {{ maps?: boolean }} [options] `maps: false` leaves out the source maps and every mention of them
 */
export async function bundle({ maps = true } = {}) {
  const results = await Promise.all(
    Object.values(bundles('production')).map((options) => build({ ...options, sourcemap: maps, write: false, metafile: true })),
  );
  for (const { path, contents } of results.flatMap(({ outputFiles }) => outputFiles)) put(path, KEPT.test(path) ? marked(contents) : contents, path === commandLine ? 0o755 : undefined);
  copyFiles();
  await putFlags();
  await putPacks();
  put(join(out, 'datasets', 'sound.json'), Buffer.from(JSON.stringify(await soundDatasets())));
  await putCode();
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  put(join(out, 'bundled.json'), Buffer.from(JSON.stringify([...new Set(inputs)].sort(), null, 1)));
}

/**
 * Puts a file in its place whole, and leaves alone one that is the same already: a program that runs from out/ while it is
 * made again never sees half a file.
 * @param {string} path
 * @param {Uint8Array} contents
 * @param {number} [mode] its rights
 */
function put(path, contents, mode) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  const made = `${path}.${process.pid}`;
  writeFileSync(made, contents, { mode });
  renameSync(made, path);
}

/** Keeps out/ up to date until the process is ended. */
async function watch() {
  copyFiles();
  await putFlags();
  await putPacks();
  put(join(out, 'datasets', 'sound.json'), Buffer.from(JSON.stringify(await soundDatasets())));
  for (const options of Object.values(bundles('development'))) {
    await (await context({ ...options, logLevel: 'info' })).watch();
  }
}

if (isStarted(import.meta.url)) {
  await (process.argv.includes('--watch') ? watch() : bundle()).catch(() => {
    process.exitCode = 1;
  });
}
