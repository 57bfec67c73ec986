/** The slides that somebody looks at, sent before the rest of an answer is made. */
import type { PreviewChanges } from './preview-changes.ts';
import type { PreviewSlides } from './preview.ts';

/** The slide in view when an answer is asked for. */
export interface InView {
  /** Its id, as edits name it; left out where none was picked. */
  readonly slide?: string;
  /** Its place among the slides of the deck, from 0: which counts where there is no such slide any more. */
  readonly place: number;
}

/** All slides of an answer, of which only some are new: in the place of the others stand those that were held, or pages without a picture. */
export interface Glimpse extends PreviewSlides {
  /** Ids of the pages that are as they will be in the answer, or as good as: what stands behind them may move their numbers. */
  readonly fresh: readonly string[];
}

/** What a window has that asks for a preview. */
export interface Asker {
  /** Name of the answer that it holds; it is sent what is new since. */
  readonly held?: string | undefined;
  readonly inView: InView;
}

/** A glimpse for a window. */
export interface SentGlimpse {
  /** Number of the request whose answer it goes before. */
  readonly request: number;
  /** What is new in it since the answer that was named with the request. */
  readonly changes: PreviewChanges<Glimpse>;
}
