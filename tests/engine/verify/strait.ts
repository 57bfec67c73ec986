/** The invented dataset's decks, and the dataset changed since, in a workshop of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import type { BriefingChoices } from '../../../electron/contract/choices.ts';
import type { EditedChoices } from '../../../electron/contract/document.ts';
import type { Verification } from '../../../electron/contract/verify.ts';
import { createWorkshop } from '../../../electron/engine/workshop.ts';
import { type MemoryDisk, memoryHost, placedIn, projectTexts } from '../../helpers/memory-host.ts';

const FOLDER = 'data/strait-fictional';
const FILES = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [[entry.name, readFileSync(`${FOLDER}/${entry.name}`, 'utf8')] as const] : []));
const START: MemoryDisk = { texts: new Map([...placedIn('data', FILES), ...projectTexts('briefing', 'executive', 'point-paper')]), pictures: new Map([['media/langar.png', readFileSync(`${FOLDER}/media/langar.png`)]]) };
export const CHOICES: BriefingChoices = { dataset: 'data', themes: [], language: 'en', template: 'briefing', length: 'full', calendar: 'gregorian', look: 'light', size: '16:9' };

/** A text of a file in the place of another; the file must hold it. */
export type Change = readonly [file: string, from: string, to: string];
/** All files by their names, changed. */
export type Files = ReadonlyMap<string, string>;

export interface Bench {
  /** A deck as it is made of the dataset that nobody has changed, or changed before. */
  readonly made: (choices: EditedChoices, ...changes: readonly (Change | ((files: Files) => Files))[]) => Promise<Uint8Array>;
  readonly verified: (deck: Uint8Array, ...changes: readonly (Change | ((files: Files) => Files))[]) => Promise<Verification>;
}

/** A dataset's files with changes. */
export function changedFiles(...changes: readonly (Change | ((files: Files) => Files))[]): Files {
  return changes.reduce<Files>((files, change) => {
    if (typeof change === 'function') return change(files);
    const [file, from, to] = change;
    const before = files.get(file) ?? '';
    if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
    return new Map([...files, [file, before.replace(from, () => to)]]);
  }, new Map(FILES));
}

export function bench(): Bench {
  let disk = START;
  const workshop = createWorkshop(memoryHost(() => disk));
  const on = (files: Files, deck?: Uint8Array): MemoryDisk => ({ ...START, texts: new Map([...[...START.texts].filter(([name]) => !name.startsWith('data/')), ...placedIn('data', files)]), deck });
  const why = (problems: readonly { readonly code: string; readonly where: { readonly file?: string; readonly line?: number; readonly field?: string } }[]): Error =>
    new Error(problems.map(({ code, where }) => `${code} ${where.file}:${where.line} ${where.field}`).join('\n'));
  return {
    async made(choices, ...changes) {
      disk = on(changedFiles(...changes));
      const { value, problems } = await workshop.exportParts(choices, { deck: { embedFonts: false } }, () => undefined);
      if (value?.[0] === undefined) throw why(problems);
      return value[0].bytes;
    },
    async verified(deck, ...changes) {
      disk = on(changedFiles(...changes), deck);
      const { value, problems } = await workshop.verify('deck.pptx', 'data', () => undefined);
      if (value === undefined) throw why(problems);
      return value;
    },
  };
}

/** What is said of a deck: where, what stands there, what would. */
export type Said = readonly [part: string, was: string, is: string];

export const saidOf = ({ falls, records, statements, sources, aftermath, texts }: Verification): readonly Said[] => [
  ...[...falls, ...records, ...statements, ...sources].flatMap(({ told }) => told.map(({ part = '', text = '', now = '' }): Said => [part, text, now])),
  ...[...aftermath, ...texts].flatMap(({ part: what, now: would, told }) => (told.length === 0 ? [[what, '', would] as const] : told.map(({ part = what, text = '', now = '' }): Said => [part, text, now]))),
];
