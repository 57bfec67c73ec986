/** Journals that ended processes have left, and what somebody may have made of them: nothing is broken, and nothing elsewhere touched. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../../electron/host/files/digest.ts';
import type { Journal, JournalEntry } from '../../../electron/host/files/journal.ts';
import { nameOf, newStem } from '../../../electron/host/files/own-names.ts';
import { thisProcess } from '../../../electron/host/files/owner.ts';
import { recoverFolder } from '../../../electron/host/files/recover.ts';
import { Random } from '../../helpers/random.ts';
import { damaged } from '../generators/bytes.ts';
import { disturbed } from '../generators/structure.ts';
import { problemFaults } from '../judge.ts';
import type { Trial } from '../trial.ts';

const NAMES = ['a.pptx', 'a-handout.docx', 'a.md', 'گزارش.pptx'];
const ELSEWHERE = ['../outside/secret.txt', '/etc/hostname', '..', '.', '', 'a/../../outside/secret.txt', '..\\outside\\secret.txt', '\u0000', 'x'.repeat(300)];
const CONTENTS = { old: 'old contents', new: 'new contents', other: 'somebody has written this since' } as const;
type Age = keyof typeof CONTENTS;
const digests: Readonly<Record<Age, string>> = { old: digestOf(Buffer.from(CONTENTS.old)), new: digestOf(Buffer.from(CONTENTS.new)), other: digestOf(Buffer.from(CONTENTS.other)) };
const SIGNS = ['{', '}', '[', ']', '"', ',', '../', '\\u0000', 'null', '"name": "../outside/secret.txt"', '\uFEFF'];

export const journals: Trial = async (seed, { folder }) => {
  const random = new Random(seed, 8);
  rmSync(folder, { recursive: true, force: true });
  const [place, outside] = ['place', 'outside'].map((name) => join(folder, name)) as [string, string];
  for (const each of [place, outside]) mkdirSync(each, { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), CONTENTS.old);
  const self = await thisProcess();
  const stem = newStem({ ...self, start: '1' });
  const put = (name: string, age: Age | undefined): void => {
    if (age !== undefined) writeFileSync(join(place, name), CONTENTS[age]);
  };

  const names = NAMES.slice(0, random.int(1, NAMES.length));
  const files = names.map((name, index): JournalEntry => {
    put(name, random.pick([undefined, 'old', 'new', 'other']));
    put(nameOf(stem, `${index}.new`), random.pick([undefined, 'new', 'new', 'other']));
    put(nameOf(stem, `${index}.old`), random.pick([undefined, 'old', 'old', 'other']));
    return { name, was: random.pick([null, digests.old, digests.old]), is: digests.new };
  });
  const turned = random.chance(0.3) ? files.map((entry) => (random.chance(0.5) ? { ...entry, name: random.pick([...ELSEWHERE, ...NAMES]) } : entry)) : files;
  const journal: Journal = { version: 1, files: turned };
  const how = random.pick(['whole', 'tree', 'text'] as const);
  const sound = JSON.stringify(how === 'tree' ? disturbed(journal, random) : journal) ?? '';
  const part = random.pick(['json', 'json', 'undo'] as const);
  writeFileSync(join(place, nameOf(stem, part)), how === 'text' ? damaged(sound, random, SIGNS) : sound);
  const others = names.filter((name) => contentOf(place, name) === CONTENTS.other);

  const begun = Date.now();
  const problems = await recoverFolder(place, self);
  const states = names.map((name) => contentOf(place, name));
  await recoverFolder(place, self);
  const known: readonly (string | undefined)[] = [undefined, ...Object.values(CONTENTS)];
  const faults = [
    ...problems.flatMap(problemFaults),
    ...(readdirSync(outside).join() === 'secret.txt' && contentOf(outside, 'secret.txt') === CONTENTS.old ? [] : ['something elsewhere was touched']),
    ...(states.every((content) => known.includes(content)) ? [] : ['a file holds what nobody has written']),
    ...(others.every((name) => contentOf(place, name) === CONTENTS.other) ? [] : ['what somebody has written since is gone']),
    ...(names.every((name, index) => contentOf(place, name) === states[index]) ? [] : ['a second run changes what the first one has left']),
  ];
  return { seed, told: `a journal (${part}), ${how}`, made: problems.some(({ severity }) => severity === 'info'), took: Date.now() - begun, faults, codes: [...new Set(problems.map(({ code }) => code))] };
};

function contentOf(folder: string, name: string): string | undefined {
  return readdirSync(folder).includes(name) ? readFileSync(join(folder, name), 'utf8') : undefined;
}
