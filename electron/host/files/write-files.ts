/**
 * The one writer of the program: several files, all of them or none. Whatever stops it, the old ones are as they were; where the
 * process or the machine itself ends in between, the next run in that folder finishes or takes back (`recoverFolder`).
 *
 *   N.new, each whole and flushed → [turn] N.old → journal → folder flushed → renamed → folder flushed → N.old and journal removed
 */
import { join } from 'node:path';
import { type Problem, problem, ProblemError } from '../../engine/diagnostics/problem.ts';
import { checkTargets, findTargets, problemsOf, type Targets } from './check-targets.ts';
import { digestOf } from './digest.ts';
import { errorCode } from './error-code.ts';
import { type JournalEntry, writeJournal } from './journal.ts';
import { nameOf, newStem, type Stem } from './own-names.ts';
import { type Owner, thisProcess } from './owner.ts';
import { keep, place, type Placing, placing, syncFolders } from './place.ts';
import { recoverFolder, settleFolder } from './recover.ts';
import { removeSurely } from './remove.ts';
import { stage } from './stage.ts';
import { takeBack } from './take-back.ts';
import { inTurn } from './turn.ts';

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** Writes one file whole or not at all. @returns why not, or undefined when it is on the disk */
export async function writeFileWhole(path: string, bytes: Uint8Array | string): Promise<Problem | undefined> {
  return (await writeFilesWhole([{ path, bytes }]))[0];
}

/**
 * Writes files of one folder. A link is written through.
 * @param self whose work it is: the process this runs in
 * @returns why not, one problem for each file that stands in the way; empty when all are on the disk
 */
export async function writeFilesWhole(files: readonly FileToWrite[], self?: Owner): Promise<readonly Problem[]> {
  if (files.length === 0) return [];
  const paths = files.map(({ path }) => path);
  const owner = self ?? (await thisProcess());
  const refused = await checkTargets(paths);
  if (refused.length > 0) return refused;
  try {
    const targets = await findTargets(paths);
    await recoverFolder(targets.folder, owner);
    await writeSet(files, targets, newStem(owner), owner);
    return [];
  } catch (error) {
    return problemsOf(error, paths[0] ?? '');
  }
}

async function writeSet(files: readonly FileToWrite[], { folder, files: targets }: Targets, stem: Stem, self: Owner): Promise<void> {
  const set = files.map(({ path, bytes }, index) => ({
    path,
    bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
    placing: placing(folder, stem, index, targets[index]?.target ?? path),
    name: targets[index]?.name ?? path,
  }));
  const placings = set.map((each) => each.placing);
  try {
    for (const { path, bytes, placing: { made, target } } of set) await inWordsOf(path, () => stage(made, target, bytes));
    await inTurn(folder, stem, self, async () => {
      await settleFolder(folder, self);
      const entries: JournalEntry[] = [];
      for (const { path, name, bytes, placing: at } of set) entries.push({ name, was: await inWordsOf(path, () => keep(at)), is: digestOf(bytes) });
      await writeJournal(folder, stem, entries);
      await commit(folder, stem, set, entries);
    });
  } catch (error) {
    if (!(error instanceof Unfinished)) await discard(folder, stem, placings);
    throw error instanceof Unfinished ? new ProblemError([error.problem]) : error;
  }
}

interface Member {
  readonly path: string;
  readonly placing: Placing;
}

/** From here the journal decides: until the last file has its name, whoever comes next finishes or takes back. */
async function commit(folder: string, stem: Stem, set: readonly Member[], entries: readonly JournalEntry[]): Promise<void> {
  const placings = set.map(({ placing: at }) => at);
  try {
    await syncFolders(folder, []);
    for (const { path, placing: at } of set) await inWordsOf(path, () => place(at));
    await syncFolders(folder, placings);
  } catch (error) {
    await takeBack(folder, stem, placings, entries).catch((further: unknown) => {
      const params = { folder, files: entries.map(({ name }) => name), detail: errorCode(further) };
      throw new Unfinished(problem('error', 'file.half-written', params, { file: folder }));
    });
    throw error;
  }
  await discard(folder, stem, placings);
}

/** The drive takes nothing more, be it to finish or to take back. What stands beside stays for whoever can. */
class Unfinished extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Removes what stands beside, the journal last. */
async function discard(folder: string, stem: Stem, placings: readonly Placing[]): Promise<void> {
  for (const path of placings.flatMap(({ made, kept }) => [made, kept])) await removeSurely(path);
  for (const part of ['json', 'undo'] as const) await removeSurely(join(folder, nameOf(stem, part)));
}

/** Does something for the file the user knows as `path`. @throws ProblemError with words for what the system says */
async function inWordsOf<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new ProblemError(problemsOf(error, path));
  }
}
