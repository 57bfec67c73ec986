import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { problem, ProblemError } from '../engine/diagnostics/problem.ts';
import type { BrandFolders, FontFiles, Host, TextFolder } from '../engine/host.ts';
import { whyNoDataset } from './files/find-datasets.ts';
import { readDeckFile } from './files/read-deck.ts';
import { DATASET_LIMITS, readFolder } from './files/read-folder.ts';
import { readMedia } from './files/read-media.ts';
import { readProblem } from './files/read-problem.ts';
import { FONT } from './font.ts';
import { findPack } from './packs.ts';

/** What the engine's host is made of: texts only, so that it can be sent to a worker. */
export interface HostPaths {
  readonly templates: string;
  readonly brands: string;
  readonly fonts: string;
  /** The file with the countries of the world. */
  readonly atlas: string;
  /** The folder of the flags of states, each by its two letters. */
  readonly flags: string;
  /** resvg as WebAssembly, which draws pictures in dots. */
  readonly rasteriser: string;
  /** The user's own packs; need not exist. */
  readonly userPacks: string;
  /** The user's own looks; need not exist. */
  readonly userLooks: string;
  /** The user's own scheme of handling marks, for datasets without one; need not exist, and nobody has one where left out. */
  readonly userScheme?: string;
  /** Whether that scheme was asked for: then it counts more than a dataset's own, and has to be there. */
  readonly schemeWins?: boolean;
  /** Bardar's. */
  readonly version: string;
}

/** Citation styles and the words they need are XML; their names are YAML. */
const CITATION_FILE = /\.(?:csl|xml|yaml)$/i;

/** The engine's view of the disk. */
export function createHost(paths: HostPaths): Host {
  return {
    version: paths.version,
    readFolder: (path) => readFolder(path),
    readDataset: (path) => readDataset(path, paths),
    readMedia,
    readDeck: readDeckFile,
    readFonts: () => readFonts(paths.fonts),
    readAtlas: () => readOwn(paths.atlas),
    readFlag: (code) => readFlag(paths.flags, code),
    readRasteriser: () => readOwn(paths.rasteriser),
    readBrands: () => readBrands(paths),
    readCitations: () => readFolder(join(paths.templates, 'citations'), undefined, CITATION_FILE),
    packPath: (id) => findPack(id, { builtIn: paths.templates, own: paths.userPacks }),
  };
}

/** The scheme of handling marks that the user's house has for all stands in where the dataset has none of its own. */
async function readDataset(path: string, { userScheme, schemeWins = false }: Pick<HostPaths, 'userScheme' | 'schemeWins'>): Promise<TextFolder> {
  const why = await whyNoDataset(path);
  if (why !== undefined) throw new ProblemError([why]);
  const folder = await readFolder(path, DATASET_LIMITS);
  const isOwn = OWN_SCHEME.test(folder.files.get('dataset.yaml') ?? '');
  if (userScheme !== undefined && schemeWins && !isOwn) throw new ProblemError([problem('error', 'release.scheme-unused', { path: userScheme }, { file: join(path, 'dataset.yaml') })]);
  if (userScheme === undefined || !isOwn || (!schemeWins && (folder.files.has(SCHEME_FILE) || !existsSync(userScheme)))) return folder;
  const text = await readText(userScheme);
  return { ...folder, files: new Map([...folder.files, [SCHEME_FILE, text]]), elsewhere: new Map([[SCHEME_FILE, userScheme]]) };
}

const SCHEME_FILE = 'handling.yaml';
/** Without reading YAML: a dataset that has another scheme is not asked for a file of this one. */
const OWN_SCHEME = /\bscheme:\s*["']?own\b/;

const readText = async (path: string): Promise<string> => (await readOwn(path)).toString('utf8').replace(/^\uFEFF/, '');

async function readBrands({ brands, userLooks }: HostPaths): Promise<BrandFolders> {
  const builtIn = await readFolder(brands);
  return (await isFolder(userLooks)) ? { builtIn, own: await readFolder(userLooks) } : { builtIn };
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** A file of the program's own. @throws ProblemError `file.not-found`, `file.unreadable` */
async function readOwn(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new ProblemError([readProblem(path, error)]);
  }
}

async function readFlag(folder: string, code: string): Promise<Buffer | undefined> {
  const path = join(folder, `${code}.png`);
  return existsSync(path) ? readOwn(path) : undefined;
}

async function readFonts(folder: string): Promise<FontFiles> {
  const [regular, bold] = await Promise.all([readFile(join(folder, FONT.regular)), readFile(join(folder, FONT.bold))]);
  return { family: FONT.family, regular, bold };
}
