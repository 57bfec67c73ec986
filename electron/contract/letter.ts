/** What stands around the text of a handout that is an official letter, as Iranian offices write them; in Persian. */

/** Fields of one line. */
export const LETTER_LINES = ['number', 'date', 'attachments', 'to', 'from', 'subject'] as const;
export type LetterLine = (typeof LETTER_LINES)[number];

/** Fields of several lines, or of a list. */
export const LETTER_LISTS = ['organisation', 'signature', 'copies'] as const;
export type LetterList = (typeof LETTER_LISTS)[number];

/**
 * All may be left out: the number and the day are written by hand then. `date` is a day of either calendar,
 * `organisation` stands below the emblem, `signature` is whoever signs, `copies` are those who get one.
 */
export type LetterFields = { readonly [L in LetterLine]?: string | undefined } & { readonly [L in LetterList]?: readonly string[] | undefined };

/** Those that are filled in; undefined where none is. */
export function filledIn(fields: LetterFields | undefined): LetterFields | undefined {
  const filled = Object.entries(fields ?? {}).filter(([, value]) => value !== undefined && value.length > 0);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}
