/** Leaves out of the bundles what packages bring along and the program never uses. */
import { readFile } from 'node:fs/promises';

/** @type {import('esbuild').Plugin} */
export const lean = {
  name: 'lean',
  setup(build) {
    // zod's messages in fifty languages; problems have words of their own.
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: "export { default as en } from './en.js';" }));
    // Handlebars maps the code it makes for nobody, and has a stand-in where the package is missing.
    build.onResolve({ filter: /^source-map$/ }, () => ({ path: 'source-map', namespace: 'left-out' }));
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
    // pptxgenjs would load Node's network for each deck, for pictures of the web; ours are handed to it.
    build.onLoad({ filter: /[\\/]pptxgen\.es\.js$/ }, async ({ path }) => ({ contents: without(await readFile(path, 'utf8'), "({ default: https } = yield import('node:https'));") }));
    // Yoga would fetch the WebAssembly that it holds itself, for which Node loads all of its network.
    build.onLoad({ filter: /[\\/]yoga-wasm-base64-esm\.js$/ }, async ({ path }) => ({ contents: `const fetch = undefined;\n${await readFile(path, 'utf8')}` }));
  },
};

/**
 * @param {string} text
 * @param {string} part
 */
function without(text, part) {
  if (!text.includes(part)) throw new Error(`A package has no ${part} any more: see build/lean.mjs.`);
  return text.replace(part, '');
}
