/** One case of the fuzzing: folders as a user might have them, and what is asked of the program. */
import type { BriefingChoices } from '../../electron/contract/choices.ts';
import type { Random } from '../helpers/random.ts';

/** Files of a folder by their paths below it. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

export interface FuzzCase {
  /** The dataset's folder. */
  readonly dataset: Files;
  /** A pack's folder; a built-in pack where left out. */
  readonly pack?: Files;
  /** A look's file; a built-in look where left out. */
  readonly look?: string;
  readonly choices: Omit<BriefingChoices, 'dataset' | 'template' | 'look'>;
  /** What a reader of a failure should know first. */
  readonly told: string;
}

/** Makes a case of a kind. */
export type Generator = (random: Random, start: StartFiles) => FuzzCase;

/** What mutations begin with: the project's own trial data and packs, read once. */
export interface StartFiles {
  /** data/trial/full: every kind of record and point. */
  readonly full: Files;
  /** data/trial/bare: nothing but what must be there. */
  readonly bare: Files;
  /** templates/briefing and templates/seminar, whole. */
  readonly packs: ReadonlyMap<string, Files>;
  /** docs/gallery: a slide of every kind. */
  readonly gallery: Files;
  /** templates/brands: the looks. */
  readonly looks: Files;
}

/** Choices at random. */
export const anyChoices = (random: Random): FuzzCase['choices'] => ({
  themes: [],
  language: random.pick(['fa', 'en']),
  length: random.pick(['short', 'standard', 'full']),
  calendar: random.pick(['gregorian', 'persian', 'both']),
  size: random.pick(['16:9', '4:3']),
});

/** A text file of a folder that has it. */
export function textOf(files: Files, name: string): string {
  const text = files.get(name);
  if (typeof text !== 'string') throw new Error(`${name} is no text of the start files`);
  return text;
}

/** The folder with one file changed. */
export const withFile = (files: Files, name: string, content: string | Uint8Array): Files => new Map([...files, [name, content]]);
