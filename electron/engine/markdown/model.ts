/** Text as slides and handouts have it: what stands in it, what it stands on and where it was written. */

/** Where in the template (or hand-edited Markdown) something was written. Lines count from 1. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

/** One reference to a source, at the fact it vouches for. */
export interface DeckCitation {
  readonly source: string;
  /** Locator, e.g. `¶14`. */
  readonly at: string;
  /** Id of the dataset record, where the citation was made from one. */
  readonly fact?: string;
  /** What is to be said of it beside; in handouts only. */
  readonly note?: string;
}

/** A stretch of text of one emphasis. `strong` is bold, `accent` the section's colour. */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  readonly accent?: boolean;
  readonly href?: string;
}

/** A sentence or paragraph with what it stands on. */
export interface Passage {
  readonly spans: readonly Span[];
  readonly citations: readonly DeckCitation[];
  readonly origin: Origin;
}

export interface BulletItem extends Passage {
  readonly children: readonly BulletItem[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly passage: Passage }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly BulletItem[]; readonly origin: Origin };

export type CellAlign = 'start' | 'end' | 'center';

export interface DeckTable {
  readonly align: readonly CellAlign[];
  readonly header: readonly Passage[];
  readonly rows: readonly (readonly Passage[])[];
  readonly origin: Origin;
}

/** A source as the deck shows it. */
export interface DeckSource {
  readonly id: string;
  /** For the foot of a slide; a locator is set behind it. */
  readonly short: string;
  /** For the sources slide. */
  readonly full: string;
  readonly url?: string;
}
