/**
 * Packages that an export of a deck has no use for, or only some decks: each is a bundle of its own (out/parts/), which is read
 * when something of it is first used. Only whole packages stand apart: the program's own modules exist once.
 */
import { createRequire } from 'node:module';
import { root } from './paths.mjs';

/** By the name of their bundle. */
const PACKAGES = /** @type {const} */ ({
  pdf: '@cantoo/pdf-lib',
  xml: '@xmldom/xmldom',
  jszip: 'jszip',
});

/** Of these the whole is the default export, and nothing else is used. */
const DEFAULT_ONLY = ['jszip'];

/**
 * The packages' own bundles, as entry points.
 * @type {Record<string, string>}
 */
export const partEntries = Object.fromEntries(Object.keys(PACKAGES).map((part) => [`parts/${part}`, `apart-entry:${part}`]));

/** Resolves the entry points. @type {import('esbuild').Plugin} */
export const partBundles = {
  name: 'part-bundles',
  setup(build) {
    build.onResolve({ filter: /^apart-entry:/ }, ({ path }) => ({ path: path.slice('apart-entry:'.length), namespace: 'apart-entry' }));
    build.onLoad({ filter: /.*/, namespace: 'apart-entry' }, ({ path }) => {
      const name = PACKAGES[/** @type {keyof typeof PACKAGES} */ (path)];
      return { contents: DEFAULT_ONLY.includes(name) ? `export { default } from '${name}';` : `export * from '${name}';`, resolveDir: root };
    });
  },
};

/** Puts in a package's place what reads its bundle at the first use of anything in it. @type {import('esbuild').Plugin} */
export const apart = {
  name: 'apart',
  setup(build) {
    for (const [part, name] of Object.entries(PACKAGES)) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: part, namespace: 'apart', pluginData: name }));
    }
    build.onResolve({ filter: /^\.\/parts\/\w+\.cjs$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'apart' }, async ({ path, pluginData }) => ({ contents: await reading(path, pluginData), resolveDir: root }));
  },
};

/**
 * @param {string} part
 * @param {string} name
 */
async function reading(part, name) {
  const names = DEFAULT_ONLY.includes(name) ? ['default'] : await exportsOf(name);
  const getters = names.map((each) => `get ${JSON.stringify(each)}() { return part().${each}; }`);
  return `let read;\nconst part = () => (read ??= require('./parts/${part}.cjs'));\nmodule.exports = { __esModule: true,\n${getters.join(',\n')} };`;
}

/**
 * What a package exports, be it an ES module or not.
 * @param {string} name
 * @returns {Promise<string[]>}
 */
async function exportsOf(name) {
  const { default: whole, ...named } = await import(createRequire(import.meta.url).resolve(name));
  return [...new Set([...Object.keys(named), ...Object.keys(whole ?? {})])].filter((each) => /^[\w$]+$/.test(each) && each !== '__esModule' && each !== 'default');
}
