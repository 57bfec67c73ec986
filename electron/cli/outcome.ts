/** How a command ended. The exit code follows from it. */
import type { Problem } from '../engine/diagnostics/problem.ts';
import type { DeckMakeup, FileExtension, FileKind } from '../contract/files.ts';
import type { Verification } from '../contract/verify.ts';
import type { UsageProblem } from './usage.ts';

export type Outcome =
  | { readonly status: 'done'; readonly result: CommandResult; readonly problems: readonly Problem[] }
  /** Done, and what was verified is not as it was. */
  | { readonly status: 'differs'; readonly result: CommandResult; readonly problems: readonly Problem[] }
  | { readonly status: 'problems'; readonly problems: readonly Problem[] }
  /** Of many briefings some were not made. */
  | { readonly status: 'failed'; readonly result: BatchResult; readonly problems: readonly Problem[] }
  /** Of many briefings those that were finished stay. */
  | { readonly status: 'cancelled'; readonly result?: BatchResult }
  | { readonly status: 'usage'; readonly found: UsageProblem };

/** A file that an export or a handout has left on the disk. */
export interface WrittenFile {
  /** Absolute path. */
  readonly path: string;
  readonly kind: FileKind;
  readonly format: FileExtension;
  /** Of a deck or a slide handout. */
  readonly slides?: number;
  /** Of a PDF. */
  readonly pages?: number;
  /** Number of records that it stands on. */
  readonly facts: number;
  /** Their ids, in order of first use. */
  readonly factIds: readonly string[];
  /** Number of records that the dataset has. */
  readonly records: number;
  readonly bytes: number;
  /** Font families that must be installed where it is shown. */
  readonly fonts: readonly string[];
  /** Of a deck that holds its typeface: what that adds to it, in bytes. */
  readonly fontBytes?: number;
  /** Of a deck: what its bytes go to. */
  readonly makeup?: DeckMakeup;
  /** Of a deck whose notes say what is spoken: how many seconds that takes. */
  readonly speaking?: number;
}

/** What was found while the files were made; the problems tell each. */
export interface Findings {
  /** Sentences that name no source. */
  readonly unsourced: number;
  /** What had to be otherwise than the template asked. */
  readonly substitutions: number;
}

/** What has come of one briefing of many. */
export const JOB_STATES = [
  'done',
  /** Made by an earlier run, and nothing has changed since. */
  'unchanged',
  'failed',
  /** Not begun, or not finished, when the program was interrupted. */
  'left',
  /** Of a plan: would be made. */
  'planned',
  /** Of a summary: not made yet, or its files are gone. */
  'missing',
  /** Of a summary: what it is made of has changed since. */
  'changed',
] as const;

export interface JobResult {
  readonly job: string;
  readonly status: (typeof JOB_STATES)[number];
  /** Absolute path: of a plan the first file, of a preview its folder. */
  readonly out?: string;
  readonly files: readonly WrittenFile[];
  readonly problems: readonly Problem[];
}

export interface BatchResult {
  readonly command: 'batch';
  /** The part of the jobs, `3/16`, where there is one. */
  readonly shard?: string;
  readonly jobs: readonly JobResult[];
}

/** What a command has made; this is `result` in the report for machines (docs/cli.md). */
/** What can be replaced on a slide, with the hashes that an edit names (`SlideBlocks.base`, `SlideBlock.base`). */
export interface EditableSlide {
  readonly base: string;
  readonly blocks: readonly { readonly block: string; readonly base: string; readonly text: string }[];
}

export type CommandResult =
  | ({ readonly command: 'export' | 'handout'; /** Beside the deck, or the annexes beside the handout. */ readonly handouts: readonly WrittenFile[] } & WrittenFile & Findings)
  | {
      readonly command: 'preview';
      /** Absolute path of the folder. */
      readonly path: string;
      readonly slides: readonly ({ readonly file: string; readonly id: string; readonly title: string; readonly facts: readonly string[] } & Partial<EditableSlide>)[];
    }
  | BatchResult
  | { readonly command: 'new'; /** Absolute path of the document. */ readonly path: string; /** Slides that its choices make. */ readonly slides: number }
  | { readonly command: 'check'; readonly path: string; readonly kind: 'briefing'; readonly slides: number; readonly edits: number }
  | { readonly command: 'check'; readonly path: string; readonly kind: 'dataset'; readonly themes: number; readonly facts: number }
  | { readonly command: 'check'; readonly path: string; readonly kind: 'template'; readonly slides: number }
  | ({ readonly command: 'verify'; /** Absolute path of the deck. */ readonly path: string } & Verification);

/** Exit codes: done, problems, wrong usage, a deck that differs, and the shell's custom for an interrupted program. */
export const EXIT_CODES: Readonly<Record<Outcome['status'], number>> = { done: 0, problems: 1, failed: 1, usage: 2, differs: 3, cancelled: 130 };
