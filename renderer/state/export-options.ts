/** What the export dialog offers, and why it cannot go on. Pure. */
import type { ExportOptions, Language, LetterLine, LetterList, NarrativeFormat, WantedKind } from '../../electron/contract/api.ts';

/** Why nothing can be exported as it stands. */
export type ExportGap = 'nothingWanted' | 'noFormat';

/** Adds or takes away one of a few things; the order stays that of `all`. */
const toggled = <T extends string>(all: readonly T[], some: readonly T[], one: T, on: boolean): readonly T[] =>
  all.filter((each) => (each === one ? on : some.includes(each)));

const KINDS: readonly WantedKind[] = ['deck', 'slides', 'narrative'];

/** The options with a part wanted or not. */
export const withPart = (options: ExportOptions, kind: WantedKind, wanted: boolean): ExportOptions => ({
  ...options,
  wanted: toggled(KINDS, options.wanted, kind, wanted),
});

/** The options with a format of the narrative wanted or not; `all` are the formats there are. */
export const withFormat = (options: ExportOptions, all: readonly NarrativeFormat[], format: NarrativeFormat, wanted: boolean): ExportOptions => ({
  ...options,
  formats: toggled(all, options.formats, format, wanted),
});

/** What a briefing can be exported as. */
export interface Possible {
  /** Whether its template makes a written handout. */
  readonly handout: boolean;
  /** The languages of its dataset beside the briefing's own. */
  readonly others: readonly Language[];
  /** Whether its template makes an annex of its handout. */
  readonly annex: boolean;
  /** Whether its handout may be a letter, which is in Persian; `unheeded` where its template makes none. */
  readonly letter: boolean | 'unheeded';
}

/** What is exported of it: no narrative where the template makes none, no annex and no letter where it has none, no language beside it that is not given or is its own, nor beside a letter. */
export function possible(options: ExportOptions, { handout, others, annex: annexed, letter }: Possible): ExportOptions {
  const { beside, form, annex, ...plain } = handout ? options : withPart(options, 'narrative', false);
  const rest = annexed && annex !== undefined ? { ...plain, annex } : plain;
  if (form === 'letter' && letter === true) return { ...rest, form };
  return beside !== undefined && others.includes(beside) ? { ...rest, beside } : rest;
}

/** The options with a field of the letter; an empty one is left out. */
export function withLetter(options: ExportOptions, field: LetterLine | LetterList, value: string | readonly string[]): ExportOptions {
  return { ...options, letter: { ...options.letter, [field]: typeof value === 'string' && value.trim() === '' ? undefined : value } };
}

/** The entries of a list that is typed a line each. */
export const linesOf = (typed: string): readonly string[] => typed.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** Why possible options cannot be exported; undefined where they can. */
export function exportGap({ wanted, formats }: ExportOptions): ExportGap | undefined {
  if (wanted.length === 0) return 'nothingWanted';
  return wanted.includes('narrative') && formats.length === 0 ? 'noFormat' : undefined;
}

/** Whether any wanted file is made for a size of paper: slides alone and Markdown are not. */
export const usesPaper = ({ wanted, pages, formats }: ExportOptions): boolean =>
  (wanted.includes('slides') && pages !== 'slides') || (wanted.includes('narrative') && formats.some((format) => format !== 'md'));
