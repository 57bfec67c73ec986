/** Parts of the engine for scripts that prepare what the program is bundled with. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inRoot, out, root } from './paths.mjs';

/**
 * @typedef {object} Tools
 * @property {typeof import('../electron/host/host.ts').createHost} createHost
 * @property {typeof import('../electron/engine/template/lineage.ts').readLineage} readLineage
 * @property {typeof import('../electron/engine/template/pack.ts').loadPack} loadPack
 * @property {typeof import('../electron/engine/template/environment.ts').templateCode} templateCode
 * @property {typeof import('../electron/engine/dataset/load.ts').loadDataset} loadDataset
 * @property {typeof import('../electron/host/sound-datasets.ts').markOf} markOf
 */

const TOOLS = `
export { createHost } from './electron/host/host.ts';
export { readLineage } from './electron/engine/template/lineage.ts';
export { loadPack } from './electron/engine/template/pack.ts';
export { templateCode } from './electron/engine/template/environment.ts';
export { loadDataset } from './electron/engine/dataset/load.ts';
export { markOf } from './electron/host/sound-datasets.ts';
`;

/** @type {Promise<Tools> | undefined} */
let made;

/** @returns {Promise<Tools>} */
export const engineTools = () => (made ??= makeTools());

/** A host that knows where the templates are.
 * @param {Tools} tools */
export const preparingHost = ({ createHost }) => createHost({ templates: inRoot('templates'), brands: '', fonts: '', atlas: '', flags: '', rasteriser: '', userPacks: '', userLooks: '', version: '' });

/** @returns {Promise<Tools>} */
async function makeTools() {
  mkdirSync(out, { recursive: true });
  const workshop = await mkdtemp(join(out, 'tools-'));
  try {
    const options = /** @type {const} */ ({ stdin: { contents: TOOLS, resolveDir: root, loader: 'ts' }, absWorkingDir: root, bundle: true, write: false, platform: 'node', format: 'cjs', target: 'node18.15', logLevel: 'warning' });
    const { outputFiles } = await build(options);
    const file = join(workshop, 'tools.cjs');
    await writeFile(file, outputFiles[0]?.contents ?? '');
    return createRequire(import.meta.url)(file);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}
