/** What an analyst may choose for a handout. */

/** Sizes of paper, as CSS names them. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];
