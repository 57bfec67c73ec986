/** What an analyst may choose for a handout. */

/** Sizes of paper, as CSS names them. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** Pages of a slide handout: the slides alone, so many to a page (three with ruled lines), or each above its notes. */
export const SLIDE_PAGES = ['slides', '1', '2', '3', '4', '6', '9', 'notes'] as const;
export type SlidePages = (typeof SLIDE_PAGES)[number];

export interface SlideHandoutOptions {
  readonly pages: SlidePages;
  /** Does not matter to the slides alone. */
  readonly paper: Paper;
}
