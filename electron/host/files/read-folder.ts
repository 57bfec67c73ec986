/** Reads a folder of text files into memory, within limits, or says what forbids it. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problem, ProblemError } from '../../engine/diagnostics/problem.ts';
import type { TextFolder } from '../../engine/host.ts';
import { MEDIA_PATH } from '../../engine/units/media.ts';
import { errorCode } from './error-code.ts';
import { readProblem } from './read-problem.ts';

/** `.yml` is read too, so that the loader can ask for `.yaml` instead of never seeing the file. */
const TEXT_FILE = /\.(?:yaml|yml|json|hbs|md)$/i;
const MEGABYTE = 1024 * 1024;

export interface ReadLimits {
  readonly fileMegabytes: number;
  readonly folderMegabytes: number;
  readonly files: number;
}

const LIMITS: ReadLimits = { fileMegabytes: 8, folderMegabytes: 64, files: 2000 };
/** Of a dataset, however its records lie in files: some 400,000. */
export const DATASET_LIMITS: ReadLimits = { fileMegabytes: 256, folderMegabytes: 256, files: 10_000 };

/**
 * The text files (yaml, json, hbs, md, unless told) of a folder and the folders below it, in the order of their paths. Dot files are left out; symbolic links are
 * followed, but no folder is read twice. What bears the name of a text file and is none is told of, not passed over. Pictures below `media` are listed,
 * and so are the names of other files of the folder itself.
 * @throws ProblemError naming every file that cannot be read.
 */
export async function readFolder(path: string, limits: ReadLimits = LIMITS, wanted: RegExp = TEXT_FILE): Promise<TextFolder> {
  const walk = await listed(path, limits, wanted);
  const files = new Map<string, string>();
  let bytes = 0;
  for (const name of walk.found.sort()) {
    const read = await readText(join(path, name), limits);
    if ('code' in read) {
      walk.problems.push(read);
      continue;
    }
    files.set(name, read.text);
    bytes += read.bytes;
    if (bytes > limits.folderMegabytes * MEGABYTE) {
      throw new ProblemError([problem('error', 'file.too-large', { path, megabytes: limits.folderMegabytes }, { file: path })]);
    }
  }
  if (walk.problems.length > 0) throw new ProblemError(walk.problems);
  return { path, files, ...(walk.media.size > 0 && { media: walk.media }), ...(walk.others.length > 0 && { others: walk.others }) };
}

/** Paths below a folder of the files that `readFolder` would read, and of its pictures. @throws ProblemError as `readFolder` */
export async function listFolder(path: string): Promise<readonly string[]> {
  const { found, media } = await listed(path, DATASET_LIMITS, TEXT_FILE);
  return [...found, ...media.keys()];
}

/** Whether a file would be read if it were there: its path below the folder, with `/`. */
export const wouldRead = (below: string): boolean => !/(?:^|\/)\./.test(below) && (TEXT_FILE.test(below) || isPicture(below));

async function listed(path: string, limits: ReadLimits, wanted: RegExp): Promise<Walk> {
  await expectFolder(path);
  const walk: Walk = { root: path, wanted, limits, seen: new Set(), found: [], media: new Map(), others: [], problems: [] };
  await list(walk, '');
  return walk;
}

/** Pictures are listed and not read: most decks show few of them. */
const isPicture = (name: string): boolean => MEDIA_PATH.test(name);

interface Walk {
  readonly root: string;
  /** Matches the names of the files that are read. */
  readonly wanted: RegExp;
  readonly limits: ReadLimits;
  /** Real paths of the folders already read: links may form a loop. */
  readonly seen: Set<string>;
  /** Paths below the root, with `/`. */
  readonly found: string[];
  /** Pictures by their paths below the root, with their size and time. */
  readonly media: Map<string, string>;
  /** Other files of the root itself. */
  readonly others: string[];
  readonly problems: Problem[];
}

async function expectFolder(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    throw new ProblemError([readProblem(path, error)]);
  });
  if (!found.isDirectory()) throw new ProblemError([problem('error', 'file.not-a-folder', { path }, { file: path })]);
}

/** Collects the text files below `folder`. */
async function list(walk: Walk, folder: string): Promise<void> {
  const { root, wanted, limits, found, media, seen, problems } = walk;
  for (const name of await entriesOf(join(root, folder), walk)) {
    const below = folder === '' ? name : `${folder}/${name}`;
    const isText = wanted.test(name);
    const kind = await stat(join(root, below)).catch((error: unknown) => {
      // A link that leads nowhere is nobody's loss, unless by its name it is wanted.
      if (isText || !['ENOENT', 'ELOOP'].includes(errorCode(error))) problems.push(readProblem(join(root, below), error));
      return undefined;
    });
    if (kind?.isFile() && isText) found.push(below);
    else if (kind !== undefined && isText) problems.push(problem('error', 'file.not-a-file', { path: join(root, below), kind: kind.isDirectory() ? 'folder' : 'device' }, { file: join(root, below) }));
    else if (kind?.isFile() && isPicture(below)) media.set(below, `${kind.size} ${kind.mtimeMs}`);
    else if (kind?.isFile() && folder === '' && walk.others.length < limits.files) walk.others.push(below);
    else if (kind?.isDirectory()) await list(walk, below);
    if (found.length + media.size > limits.files || seen.size > limits.files) {
      throw new ProblemError([problem('error', 'file.too-many', { path: root, limit: limits.files }, { file: root })]);
    }
  }
}

/** Names in a folder that has not been read yet, without dot files. */
async function entriesOf(path: string, { seen, problems }: Walk): Promise<readonly string[]> {
  try {
    const real = await realpath(path);
    if (seen.has(real)) return [];
    seen.add(real);
    return (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    problems.push(readProblem(path, error));
    return [];
  }
}

async function readText(path: string, limits: ReadLimits): Promise<{ text: string; bytes: number } | Problem> {
  try {
    const { size } = await stat(path);
    if (size > limits.fileMegabytes * MEGABYTE) {
      return problem('error', 'file.too-large', { path, megabytes: limits.fileMegabytes }, { file: path });
    }
    const bytes = await readFile(path);
    // A TextDecoder drops a byte order mark; in fatal mode it throws a TypeError on anything that is not UTF-8.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), bytes: bytes.length };
  } catch (error) {
    if (error instanceof TypeError) return problem('error', 'file.not-utf8', { path }, { file: path });
    return readProblem(path, error);
  }
}
