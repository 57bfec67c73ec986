/** Pages among those of the deck, and what their feet and heads are made with. */
import type { DeckSlide } from '../deck/kinds/all.ts';
import type { ColourRole } from '../units/colour.ts';
import type { LayoutContext, TextContext } from './context.ts';
import type { Page } from './page.ts';

/** A page among those of the deck. */
export interface PlacedPage {
  readonly slide: DeckSlide;
  /** Index of the deck slide. */
  readonly source: number;
  readonly page: Page;
  /** Index among the pages of the slide. */
  readonly index: number;
  /** From 1, in the deck. */
  readonly number: number;
}

export interface Tracker {
  readonly name: string;
  readonly accent: ColourRole;
  /** Place among the section's slides and how many these are; left out of slides outside a section. */
  readonly of?: readonly [number: number, count: number];
}

/** What a foot says of the sources cited on its page, by their ids, and what else of a page is known among the others alone. */
export interface Footing {
  readonly shorts: ReadonlyMap<string, string>;
  /** The slide on which each stands in full. */
  readonly entries: ReadonlyMap<string, string>;
  /** Where in the briefing the page stands. */
  readonly tracker?: Tracker;
  /** The slides kept for questions that the page provokes, with their numbers. */
  readonly asked: readonly { readonly slide: string; readonly number: number }[];
  /** The numbers of slides that the page names, by their ids. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** What a foot is set with. */
export type BindContext = TextContext & Pick<LayoutContext, 'grid'>;
