/** Files that are written together, and what may have become of them. */
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameOf, newStem, readOwnName, type Stem } from '../../../../electron/host/files/own-names.ts';
import { type Owner, thisProcess } from '../../../../electron/host/files/owner.ts';
import type { FileToWrite } from '../../../../electron/host/files/write-files.ts';

export interface Scenario {
  /** Names of the files, and whether there are old ones. */
  readonly names: readonly string[];
  readonly old: boolean;
}

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'one file into a new folder': { names: ['a.pptx'], old: false },
  'one file over an old one': { names: ['a.pptx'], old: true },
  'four files into a new folder': { names: ['a.pptx', 'a-slides.pdf', 'a-handout.docx', 'a-handout.md'], old: false },
  'four files over old ones': { names: ['a.pptx', 'a-slides.pdf', 'a-handout.docx', 'a-handout.md'], old: true },
};

/** Contents long enough to be cut in half. */
const contents = (name: string, age: string): string => `${age} contents of ${name}\n`.repeat(40);

/** Does something in a folder of its own that holds the old files, if there are any. */
export async function inFolder<T>({ names, old }: Scenario, act: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bardar-fault-'));
  try {
    if (old) for (const name of names) writeFileSync(join(folder, name), contents(name, 'old'));
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files to be written; `age` tells them from those of another. */
export const filesIn = (folder: string, { names }: Scenario, age = 'new'): readonly FileToWrite[] =>
  names.map((name) => ({ path: join(folder, name), bytes: Buffer.from(contents(name, age)) }));

/** `old` or another of `ages` where all files are; else what each is. A file that was not there before is `old` while it is missing. */
export function stateOf(folder: string, { names, old }: Scenario, ages: readonly string[] = ['new']): string {
  const there = readdirSync(folder);
  const states = names.map((name) => {
    if (!there.includes(name)) return old ? 'missing' : 'old';
    const found = readFileSync(join(folder, name), 'utf8');
    return ['old', ...ages].find((age) => found === contents(name, age)) ?? 'broken';
  });
  return new Set(states).size === 1 ? (states[0] ?? '') : states.join(' ');
}

/** What stands in the folder beside the files. */
export const litterIn = (folder: string, { names }: Scenario): readonly string[] => readdirSync(folder).filter((name) => !names.includes(name));

/** A process that has ended: its number is taken by another meanwhile. */
export const endedProcess = async (): Promise<Owner> => ({ ...(await thisProcess()), start: '1' });

/** Makes what this process has left in a folder that of an ended one, for code that cannot be told whose work it does. */
export function dieAs(folder: string, ended: Owner): void {
  const stems = new Map<Stem, Stem>();
  for (const own of readdirSync(folder).map(readOwnName)) {
    if (own === undefined) continue;
    const stem = stems.get(own.stem) ?? newStem(ended);
    stems.set(own.stem, stem);
    renameSync(join(folder, own.name), join(folder, nameOf(stem, own.part)));
  }
}
