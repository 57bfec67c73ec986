/** What the window and `bardar --help` need to know of each template pack. */
import type { TemplateSummary } from '../../contract/api.ts';
import { HEEDABLE } from '../../contract/choices.ts';
import { hasErrors, type Problem, problem, ProblemError, type Result } from '../../engine/diagnostics/problem.ts';
import type { Host } from '../../engine/host.ts';
import { type Lineage, readLineage } from '../../engine/template/lineage.ts';
import { loadPack, type PackTools, versionOf } from '../../engine/template/pack.ts';
import { MANIFEST, readManifest } from '../../engine/template/read/manifest.ts';
import type { Localized } from '../../engine/units/language.ts';
import type { PackDescription } from '../compiled-packs.ts';
import type { HostPaths } from '../host.ts';
import { listPacks, type PackFolder } from '../packs.ts';

export interface DescribedPack extends Omit<TemplateSummary, 'problem'> {
  /** Why it cannot be used; empty for a pack in order. */
  readonly problems: readonly Problem[];
}

/** All packs; a broken one is listed with its problems, under its folder's name where its manifest gives none. @param tools that remember: packs share most of their templates @param known what is known of packs by their versions */
export async function describePacks(host: Host, paths: HostPaths, tools?: PackTools, known: (version: string) => PackDescription | undefined = () => undefined): Promise<Result<readonly DescribedPack[]>> {
  const folders = await listPacks({ builtIn: paths.templates, own: paths.userPacks });
  // Packs extend one another.
  const read = new Map<string, ReturnType<Host['readFolder']>>();
  const once = { packPath: (id: string) => host.packPath(id), readFolder: (path: string) => read.get(path) ?? keep(read, path, host.readFolder(path)) };
  const described: DescribedPack[] = [];
  for (const folder of folders) {
    const taken = described.some((other) => other.id === folder.id);
    described.push(taken ? broken(folder, [idTaken(folder)]) : await describe(once, folder, known, tools));
  }
  return { value: described, problems: [] };
}

function keep<T>(kept: Map<string, T>, name: string, value: T): T {
  kept.set(name, value);
  return value;
}

async function describe(host: Pick<Host, 'readFolder' | 'packPath'>, folder: PackFolder, known: (version: string) => PackDescription | undefined, tools?: PackTools): Promise<DescribedPack> {
  try {
    const lineage = await readLineage(folder.path, host);
    if (hasErrors(lineage.problems)) return broken(folder, lineage.problems, nameIn(lineage));
    const found = known(versionOf(lineage.folders));
    if (found !== undefined) return { ...folder, ...found, problems: [] };
    const [own, ...bases] = lineage.folders;
    const { pack, problems } = loadPack(own, bases, tools);
    if (pack === undefined || hasErrors(problems)) return broken(folder, problems, nameIn(lineage));
    return { ...folder, name: pack.name, description: pack.description, handout: pack.handout !== undefined, heeds: pack.heeds, problems: [] };
  } catch (error) {
    if (error instanceof ProblemError) return broken(folder, error.problems);
    throw error;
  }
}

/** The name that its manifest gives, which may be sound while a template is not. */
const nameIn = ({ folders: [own] }: Lineage): Localized | undefined => readManifest(own.path, own.files.get(MANIFEST) ?? '').value?.name;

function broken(folder: PackFolder, problems: readonly Problem[], name: Localized = { fa: folder.id, en: folder.id }): DescribedPack {
  return { ...folder, name, description: { fa: '', en: '' }, handout: false, heeds: HEEDABLE, problems };
}

const idTaken = ({ id, path }: PackFolder): Problem => problem('error', 'template.id-taken', { id, path }, { file: path });
