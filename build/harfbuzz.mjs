/**
 * HarfBuzz for the bundles. Its package awaits its WebAssembly at the top level, which CommonJS cannot hold, and Electron before
 * 28 imports no module out of an archive. So the package becomes a function that awaits, and `import()` gets what it promises.
 */
import { build } from 'esbuild';
import { inRoot, root } from './paths.mjs';

/** Beside the bundles. */
export const wasm = inRoot('node_modules', 'harfbuzzjs', 'dist', 'harfbuzz.wasm');

/** @type {import('esbuild').Plugin} */
export const harfbuzz = {
  name: 'harfbuzz',
  setup(bundling) {
    bundling.onResolve({ filter: /^harfbuzzjs$/ }, ({ path }) => ({ path, namespace: 'harfbuzz' }));
    bundling.onLoad({ filter: /.*/, namespace: 'harfbuzz' }, async () => ({ contents: promised(await whole()), resolveDir: root }));
  },
};

/** The package as one module without imports. */
async function whole() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [inRoot('node_modules', 'harfbuzzjs', 'dist', 'index.mjs')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node18.15',
    define: { 'import.meta.url': 'here' },
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * What `import()` waits for where a module has a `then`: the exports, once they are there. The WebAssembly is handed over, since
 * Electron before 28 opens a file of an archive by its path only, not by the URL that the package would open it with.
 * @param {string} module
 */
function promised(module) {
  const start = /(?<=\binit\d*\(await \w+\()(?=\)\);)/;
  const exported = /export \{([^}]*)\};?\s*$/.exec(module);
  if (exported === null || !start.test(module)) throw new Error('harfbuzzjs ends otherwise than its bundling expects: see build/harfbuzz.mjs.');
  const given = (exported[1] ?? '').replace(/(\w+) as (\w+)/g, '$2: $1');
  return [
    "const here = require('node:url').pathToFileURL(__filename).href;",
    "const wasmBinary = require('node:fs').readFileSync(require('node:path').join(__dirname, 'harfbuzz.wasm'));",
    `const made = (async () => {\n${module.slice(0, exported.index).replace(start, '{ wasmBinary }')}\nreturn {${given}};\n})();`,
    'exports.then = made.then.bind(made);',
  ].join('\n');
}
