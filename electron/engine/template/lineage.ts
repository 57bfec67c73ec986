/** A pack may extend another: it has all of that one's templates and strings, and its own instead of those of the same name. */
import { filePath } from '../dataset/folder.ts';
import { type Problem, problem } from '../diagnostics/problem.ts';
import type { Host, TextFolder } from '../host.ts';
import { MANIFEST, readManifest } from './read/manifest.ts';

export interface Lineage {
  /** The pack's own folder, then the one it extends, then what that one extends. */
  readonly folders: readonly [TextFolder, ...TextFolder[]];
  readonly problems: readonly Problem[];
}

/**
 * Reads the folder of a pack and of those that it extends. A manifest that cannot be read ends the line; what is wrong
 * with it, loadPack tells.
 * @throws ProblemError where a folder cannot be read
 */
export async function readLineage(path: string, host: Pick<Host, 'readFolder' | 'packPath'>): Promise<Lineage> {
  const folders: [TextFolder, ...TextFolder[]] = [await host.readFolder(path)];
  const names: string[] = [];
  for (;;) {
    const folder = folders.at(-1) as TextFolder;
    const manifest = readManifest(filePath(folder, MANIFEST), folder.files.get(MANIFEST) ?? '');
    const name = manifest.value?.extends;
    if (manifest.value === undefined || name === undefined) return { folders, problems: [] };
    const where = manifest.where?.(['extends']);
    names.push(manifest.value.id);
    if (names.includes(name)) return { folders, problems: [problem('error', 'template.base-ring', { names: [...names, name] }, where)] };
    const base = await host.packPath(name);
    if (base === undefined) return { folders, problems: [problem('error', 'template.base-missing', { name }, where)] };
    folders.push(await host.readFolder(base));
  }
}
