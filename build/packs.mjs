/**
 * The built-in packs' templates as code: out/packs/<version>.cjs, a file a pack. The version is a digest of every text of the
 * pack and of those it extends, so that a pack in which a letter was changed has no file there and is compiled as any other.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
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
 */

const TOOLS = `
export { createHost } from './electron/host/host.ts';
export { readLineage } from './electron/engine/template/lineage.ts';
export { loadPack } from './electron/engine/template/pack.ts';
export { templateCode } from './electron/engine/template/environment.ts';
`;

/**
 * Every file's text by its name.
 * @returns {Promise<Map<string, string>>}
 */
export async function compiledPacks() {
  const { createHost, readLineage, loadPack, templateCode } = await tools();
  const templates = inRoot('templates');
  const host = createHost({ templates, brands: '', fonts: '', atlas: '', flags: '', rasteriser: '', userPacks: '', userLooks: '', version: '' });
  const files = new Map();
  for (const id of readdirSync(templates).filter((name) => existsSync(join(templates, name, 'pack.yaml')))) {
    const { folders, problems: ofLineage } = await readLineage(join(templates, id), host);
    const [folder, ...bases] = folders;
    const { pack, problems } = loadPack(folder, bases);
    // A pack with a fault is told by `check` and by the window; here it is only not there.
    if (ofLineage.length > 0 || pack === undefined) {
      console.warn(`The pack ${id} is not compiled: ${[...ofLineage, ...problems].map(({ code }) => code).join(', ')}`);
      continue;
    }
    const code = [...pack.templates].map(([name, program]) => `${JSON.stringify(name)}: ${templateCode(program)}`);
    files.set(`${pack.version}.cjs`, `module.exports = {\n${code.join(',\n')}\n};\n`);
  }
  return files;
}

/** @returns {Promise<Tools>} */
async function tools() {
  mkdirSync(out, { recursive: true });
  const workshop = await mkdtemp(join(out, 'packs-'));
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
