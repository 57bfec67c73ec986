/** What can be told of the places to be written to without writing. */
import { open, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { type Problem, problem, ProblemError } from '../../engine/diagnostics/problem.ts';
import { errorCode } from './error-code.ts';
import { patiently } from './patiently.ts';
import { resolveTarget } from './resolve-target.ts';
import { writeProblem } from './write-problem.ts';

/** Where files written together belong. */
export interface Targets {
  /** The real folder that their journal and their new contents stand in meanwhile; none other has any files of ours. */
  readonly folder: string;
  /** Their names in that folder, and the real paths these lead to. */
  readonly files: readonly { readonly name: string; readonly target: string }[];
}

/** One problem for each path that cannot be written to: the folder is there, and the path is no folder, no device, no protected or locked file. */
export async function checkTargets(paths: readonly string[]): Promise<readonly Problem[]> {
  const found = (await Promise.all(paths.map((path) => checkTarget(path)))).filter((each) => each !== undefined);
  if (found.length > 0) return found;
  try {
    return await checkTogether(paths);
  } catch (error) {
    return problemsOf(error, paths[0] ?? '');
  }
}

async function checkTarget(path: string): Promise<Problem | undefined> {
  const folder = dirname(path);
  try {
    if (!(await stat(folder)).isDirectory()) return problem('error', 'file.target-folder-missing', { path, folder }, { file: path });
    const target = await resolveTarget(path);
    // A link may lead to a name without an ending, as some stores of files have them, but not to a table or a text.
    const endings = [path, target].map((each) => extname(each).toLowerCase());
    if (endings[1] !== '' && endings[0] !== endings[1]) return problem('error', 'file.target-ends-otherwise', { path, target }, { file: path });
    const old = await stat(target).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    });
    if (old?.isDirectory() || /[\\/]$/.test(path)) return problem('error', 'file.target-is-folder', { path }, { file: path });
    if (old !== undefined && !old.isFile()) return problem('error', 'file.target-not-regular', { path }, { file: path });
    // Renaming over a file needs no right to write to it; someone who protected it expects the refusal.
    if (old !== undefined) await (await patiently(() => open(target, 'r+'))).close();
    return undefined;
  } catch (error) {
    return writeProblem(path, errorCode(error), process.platform);
  }
}

/** Two names may lead to one file, and a link to another drive, where nothing can be renamed to. */
async function checkTogether(paths: readonly string[]): Promise<readonly Problem[]> {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  const { folder, files } = await findTargets(paths);
  const drive = (await stat(folder)).dev;
  for (const [index, { target }] of files.entries()) {
    const path = paths[index] ?? target;
    const old = await stat(target, { bigint: true }).catch(() => undefined);
    const same = old === undefined ? target : `${old.dev} ${old.ino}`;
    const other = seen.get(same);
    if (other !== undefined) problems.push(problem('error', 'file.targets-are-one', { path, other }, { file: path }));
    else if ((await stat(dirname(target))).dev !== drive) problems.push(problem('error', 'file.target-on-other-drive', { path, target }, { file: path }));
    seen.set(same, path);
  }
  return problems;
}

/** Words for what was thrown while `path` was to be written. */
export function problemsOf(error: unknown, path: string): readonly Problem[] {
  return error instanceof ProblemError ? error.problems : [writeProblem(path, errorCode(error), process.platform)];
}

/**
 * Follows the paths, which share a folder, to where they lead.
 * @throws ProblemError with words for what the system says of the first path that cannot be followed
 */
export async function findTargets(paths: readonly string[]): Promise<Targets> {
  const targets: string[] = [];
  for (const path of paths) {
    targets.push(
      await resolveTarget(path).catch((error: unknown) => {
        throw new ProblemError(problemsOf(error, path));
      }),
    );
  }
  const folders = new Set(targets.map((target) => dirname(target)));
  const [common] = folders;
  if (folders.size === 1 && common !== undefined) return { folder: common, files: targets.map((target) => ({ name: basename(target), target })) };
  const given = await realpath(dirname(paths[0] ?? '.'));
  return { folder: given, files: targets.map((target, index) => ({ name: basename(paths[index] ?? target), target })) };
}
