/** A page of a deck slide, before it is numbered. */
import type { DeckCitation, Passage } from '../markdown/model.ts';
import type { Primitive, SlideLayoutName } from '../scene/model.ts';
import type { ColourRole } from '../units/colour.ts';

/** What stands between title and footer on one page, and what it cites. */
export interface Body {
  readonly items: readonly Primitive[];
  readonly citations: readonly DeckCitation[];
  readonly layout: SlideLayoutName;
  /** Ids of the sources that stand here in full. */
  readonly entries?: readonly string[];
}

/** A page with all but its number; `text` is the colour of footer and slide number. */
export interface Page {
  readonly layout: SlideLayoutName;
  readonly background: ColourRole;
  readonly text: ColourRole;
  /** The whole title, with the mark of a continuation. */
  readonly title: string;
  /** In reading order: title first. */
  readonly items: readonly Primitive[];
  readonly citations: readonly DeckCitation[];
  readonly entries?: readonly string[];
}

/** Ids of the dataset records that citations were made from, each once. */
export const factsOf = (citations: readonly DeckCitation[]): readonly string[] => [
  ...new Set(citations.flatMap(({ fact }) => fact ?? [])),
];

/** All citations of passages, in order. */
export const citationsOf = (passages: readonly Pick<Passage, 'citations'>[]): readonly DeckCitation[] =>
  passages.flatMap((passage) => passage.citations);
