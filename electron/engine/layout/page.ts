/** A page of a deck slide, before it is numbered. */
import type { DeckCitation, Passage } from '../markdown/model.ts';
import type { Primitive, SlideLayoutName } from '../scene/model.ts';
import type { ColourRole } from '../units/colour.ts';
import type { Grid } from './grid.ts';
import type { Frame, Pt } from '../units/length.ts';
import type { Problem } from '../diagnostics/problem.ts';

/** What stands between title and footer on one page, and what it cites. */
export interface Body {
  readonly items: readonly Primitive[];
  readonly citations: readonly DeckCitation[];
  readonly layout: SlideLayoutName;
  /** Ids of the sources that stand here in full. */
  readonly entries?: readonly string[];
}

/** Where the number of another slide is to stand, seen from the reading start. */
export interface PageNumber {
  /** The slide's id. */
  readonly slide: string;
  readonly place: Pick<Frame, 'x' | 'width'>;
  readonly baseline: Pt;
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
  /** Where its foot and tracker stand, if not where those of other pages do; seen from the reading start. */
  readonly places?: Pick<Grid, 'footer' | 'slideNumber' | 'tracker'>;
  /** The numbers of other slides that it shows. */
  readonly numbers?: readonly PageNumber[];
  /** What is to be said of the page, and on its first page of the slide. */
  readonly problems?: readonly Problem[];
}

/** Ids of the dataset records that citations were made from, each once. */
export const factsOf = (citations: readonly DeckCitation[]): readonly string[] => [
  ...new Set(citations.flatMap(({ fact }) => fact ?? [])),
];
/** The pages of a slide, of which something is to be said before what has been said. */
export const withProblems = (pages: readonly Page[], problems: readonly Problem[]): readonly Page[] =>
  problems.length === 0 ? pages : pages.map((page, index) => (index === 0 ? { ...page, problems: [...problems, ...(page.problems ?? [])] } : page));

/** All citations of passages, in order. */
export const citationsOf = (passages: readonly Pick<Passage, 'citations'>[]): readonly DeckCitation[] =>
  passages.flatMap((passage) => passage.citations);
