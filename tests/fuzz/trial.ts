/** One try of the program at something that a seed makes, and what came of it. */
import type { Workshop } from '../../electron/engine/workshop.ts';
import type { Engine } from '../../electron/host/engine.ts';
import type { StartFiles } from './case.ts';

/** What trials share. */
export interface Bench {
  readonly engine: Engine;
  /** In this process, for what the engine does not hand out: the scene. */
  readonly workshop: Workshop;
  readonly start: StartFiles;
  /** Where the case's folders are written; its own, emptied by the trial. */
  readonly folder: string;
  /** The user's looks, which the engine reads. */
  readonly looksFolder: string;
}

export interface Verdict {
  readonly seed: number;
  /** What a reader of a failure should know first. */
  readonly told: string;
  /** Whether something was made of it; else it was refused. */
  readonly made: boolean;
  /** Milliseconds that the program took. */
  readonly took: number;
  readonly faults: readonly string[];
  /** Codes of what the program said, each once. */
  readonly codes: readonly string[];
  /** The deck, for programs that read it. */
  readonly deck?: Uint8Array;
  readonly document?: Uint8Array;
}

export type Trial = (seed: number, bench: Bench) => Promise<Verdict>;
