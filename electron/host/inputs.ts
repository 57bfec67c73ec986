/** Keeps an export from being written over what it is made of. */
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Problem, problem } from '../engine/diagnostics/problem.ts';
import type { BriefingChoices } from '../contract/choices.ts';
import { listFolder, wouldRead } from './files/read-folder.ts';
import { resolveTarget } from './files/resolve-target.ts';
import { FONT } from './font.ts';
import type { HostPaths } from './host.ts';
import { findPack, listPacks, PACK_FILE, packLine, type PackShelves } from './packs.ts';

/**
 * One problem for each of the paths that is, by whatever name, a file that is read for a briefing, or would be read as one of the
 * dataset's, the template's or a look's the next time. Files are known by drive and number: links, other spellings and `..` hide none.
 */
export async function checkNoInputs(paths: readonly string[], choices: Pick<BriefingChoices, 'dataset' | 'template'>, host: HostPaths): Promise<readonly Problem[]> {
  const shelves: PackShelves = { builtIn: host.templates, own: host.userPacks };
  const folders = [choices.dataset, ...(await packFolders(choices.template, shelves)), host.brands, host.userLooks];
  const inputs = await numbersOf([...(await filesOf(folders)), ...(await ownFiles(host, shelves))]);
  const roots = await numbersOf(folders);
  const problems = await Promise.all(paths.map((path) => checkPath(path, inputs, roots)));
  return problems.filter((found) => found !== undefined);
}

/** The folder of dataset, template or looks in which a path lies that need not be there yet; undefined where it lies in none. */
export async function inputFolderAround(path: string, choices: Pick<BriefingChoices, 'dataset' | 'template'>, host: HostPaths): Promise<string | undefined> {
  const roots = await numbersOf([choices.dataset, ...(await packFolders(choices.template, { builtIn: host.templates, own: host.userPacks })), host.brands, host.userLooks]);
  let folder = resolve(path);
  for (let real: string | undefined; folder !== dirname(folder); folder = dirname(real ?? folder)) {
    real = await realpath(folder).catch(() => undefined);
    const root = roots.get((await numberOf(folder)) ?? '');
    if (root !== undefined) return root;
  }
  return undefined;
}

async function checkPath(path: string, inputs: Numbers, roots: Numbers): Promise<Problem | undefined> {
  // What cannot be followed is told when its place is checked.
  const target = await resolveTarget(path).catch(() => undefined);
  if (target === undefined) return undefined;
  const input = inputs.get((await numberOf(target)) ?? '');
  if (input !== undefined) return problem('error', 'file.target-is-input', { path, input }, { file: path });
  let below = basename(target);
  for (let folder = dirname(target); ; folder = dirname(folder)) {
    const root = roots.get((await numberOf(folder)) ?? '');
    if (root !== undefined && wouldRead(below)) return problem('error', 'file.target-among-inputs', { path, folder: root }, { file: path });
    if (folder === dirname(folder)) return undefined;
    below = `${basename(folder)}/${below}`;
  }
}

/** The template's folder and those it extends. */
async function packFolders(template: string, shelves: PackShelves): Promise<readonly string[]> {
  const path = await findPack(template, shelves);
  return path === undefined ? [] : packLine(path, shelves);
}

async function filesOf(folders: readonly string[]): Promise<readonly string[]> {
  const listed = await Promise.all(folders.map(async (folder) => (await listFolder(folder).catch(() => [])).map((name) => join(folder, name))));
  return listed.flat();
}

/** What is read beside: every pack's manifest, citation styles, fonts, the atlas, the user's scheme of handling marks. */
async function ownFiles({ templates, fonts, atlas, rasteriser, userScheme }: HostPaths, shelves: PackShelves): Promise<readonly string[]> {
  const manifests = (await listPacks(shelves)).map(({ path }) => join(path, PACK_FILE));
  const citations = await filesOf([join(templates, 'citations')]);
  return [...manifests, ...citations, join(fonts, FONT.regular), join(fonts, FONT.bold), atlas, rasteriser, ...(userScheme === undefined ? [] : [userScheme])];
}

/** Paths by drive and number of what is there. */
type Numbers = ReadonlyMap<string, string>;

async function numbersOf(paths: readonly string[]): Promise<Numbers> {
  const numbers = await Promise.all(paths.map(async (path) => [await numberOf(path), path] as const));
  return new Map(numbers.filter((each): each is readonly [string, string] => each[0] !== undefined));
}

async function numberOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && `${found.dev} ${found.ino}`;
}
