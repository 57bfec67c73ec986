/** Puts right what a process has left that was ended while it wrote: its files all get their new contents, or all their old ones. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problem } from '../../engine/diagnostics/problem.ts';
import { type Journal, type JournalEntry, readJournal } from './journal.ts';
import { isLive } from './live.ts';
import { nameOf, newStem, type OwnName, readOwnName, type Stem } from './own-names.ts';
import { type Owner, thisProcess } from './owner.ts';
import { clear, type Placing, placeLate, placing, syncFolders } from './place.ts';
import { remove } from './remove.ts';
import { resolveTarget } from './resolve-target.ts';
import { takeBack } from './take-back.ts';
import { inTurn, namesIn } from './turn.ts';

/**
 * Finishes or takes back what ended processes have begun in a folder, and removes their litter. What a live process is at is left alone.
 * @returns what was done, as notes; as a warning what could not be done now and will be tried again
 */
export async function recoverFolder(folder: string, self?: Owner): Promise<readonly Problem[]> {
  const names = await namesIn(folder).catch(() => []);
  if (!names.some((name) => readOwnName(name) !== undefined)) return [];
  const owner = self ?? (await thisProcess());
  const left = await leftBehind(folder, names, owner);
  if (left.some(isUnfinished)) {
    const stem = newStem(owner);
    return inTurn(folder, stem, owner, () => settleFolder(folder, owner)).catch(() => [unsettled(folder)]);
  }
  // Needs no turn, and so no room on a disk that is full.
  await Promise.all(left.map((each) => discard(folder, each).catch(() => undefined)));
  return [];
}

/** The same, for whoever has the turn. */
export async function settleFolder(folder: string, self: Owner): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const each of await leftBehind(folder, await namesIn(folder), self)) {
    try {
      const journal = await journalOf(folder, each);
      if (journal === 'foreign') continue;
      if (journal !== 'torn') problems.push(await settle(folder, each, journal));
      await discard(folder, each);
    } catch {
      problems.push(unsettled(folder));
    }
  }
  return problems;
}

/** What one piece of work has left. */
interface Left {
  readonly stem: Stem;
  readonly found: readonly OwnName[];
}

async function leftBehind(folder: string, names: readonly string[], self: Owner): Promise<readonly Left[]> {
  const works = new Map<Stem, OwnName[]>();
  for (const own of names.map(readOwnName)) {
    if (own !== undefined) works.set(own.stem, [...(works.get(own.stem) ?? []), own]);
  }
  const left: Left[] = [];
  for (const [stem, found] of works) {
    const files = found.map(({ name }) => name);
    if (!(await isLive(folder, files, found[0]?.owner, self))) left.push({ stem, found });
  }
  return left;
}

const partOf = ({ found }: Left, part: 'json' | 'undo'): boolean => found.some((own) => own.part === part);
const isUnfinished = (left: Left): boolean => partOf(left, 'json') || partOf(left, 'undo');

const stateOf = (left: Left): 'json' | 'undo' => (partOf(left, 'undo') ? 'undo' : 'json');

const journalOf = async (folder: string, left: Left): Promise<Journal | 'torn' | 'foreign'> =>
  isUnfinished(left) ? readJournal(folder, left.stem, stateOf(left)) : 'torn';

/** Finishes what was begun. Whatever it does may be interrupted and begun again. */
async function settle(folder: string, left: Left, journal: Journal): Promise<Problem> {
  const { stem } = left;
  const placings = await Promise.all(journal.files.map(async ({ name }, index) => placing(folder, stem, index, await resolveTarget(join(folder, name)))));
  const finished = stateOf(left) === 'json' && (await finish(folder, placings, journal.files));
  if (!finished) await takeBack(folder, stem, placings, journal.files);
  await clear(placings);
  const files = journal.files.map(({ name }) => name);
  return problem('info', finished ? 'file.finished-late' : 'file.taken-back-late', { folder, files }, { file: folder });
}

/** @returns whether all of them stand in their places */
async function finish(folder: string, placings: readonly Placing[], entries: readonly JournalEntry[]): Promise<boolean> {
  try {
    for (const [index, entry] of entries.entries()) await placeLate(placings[index] as Placing, entry);
    await syncFolders(folder, placings);
    return true;
  } catch {
    return false;
  }
}

/** Removes all files of one piece of work, its journal last: what is left of it without one is litter. */
async function discard(folder: string, { stem, found }: Left): Promise<void> {
  const isJournal = ({ part }: OwnName): boolean => part === 'json' || part === 'undo';
  for (const { name, part } of [...found.filter((own) => !isJournal(own)), ...found.filter(isJournal)]) {
    const path = join(folder, name);
    if (part === 'copy') await rm(path, { recursive: true, force: true });
    else await remove(path);
  }
  // Where it was being taken back, the journal has changed its name meanwhile.
  await remove(join(folder, nameOf(stem, 'undo')));
}

const unsettled = (folder: string): Problem => problem('warning', 'file.unsettled', { folder }, { file: folder });
