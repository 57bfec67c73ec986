/**
 * The built-in packs' templates as code: out/packs/<version>.cjs, a file a pack. The version is a digest of every text of the
 * pack and of those it extends, so that a pack in which a letter was changed has no file there and is compiled as any other.
 * out/packs/described.json says by the same versions what a list of packs tells of each.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { engineTools, preparingHost } from './engine-tools.mjs';
import { inRoot } from './paths.mjs';

/**
 * Every file's text by its name.
 * @returns {Promise<Map<string, string>>}
 */
export async function compiledPacks() {
  const tools = await engineTools();
  const { readLineage, loadPack, templateCode } = tools;
  const templates = inRoot('templates');
  const host = preparingHost(tools);
  const files = new Map();
  /** @type {Record<string, import('../electron/host/compiled-packs.ts').PackDescription>} */
  const described = {};
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
    const { name, description, handout, heeds } = pack;
    described[pack.version] = { name, description, handout: handout !== undefined, heeds };
    files.set(`${pack.version}.cjs`, `module.exports = {\n${code.join(',\n')}\n};\n`);
  }
  files.set('described.json', JSON.stringify(described));
  return files;
}
