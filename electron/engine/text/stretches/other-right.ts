/** What runs from right to left and is not Persian: Hebrew names and titles, whose digits stay as they are. */
import type { Found } from './model.ts';
import { OTHER_RIGHT } from './signs.ts';

const WORD = String.raw`${OTHER_RIGHT}(?:${OTHER_RIGHT}|[\p{M}\u05BE\u05F3\u05F4'"’\-](?=[${OTHER_RIGHT}\p{M}])|\p{M})*`;
const FIGURES = String.raw`[0-9]+(?:[.,:\/\-–][0-9]+)*%?`;
/** Numbers and signs between two words of a phrase. */
const BETWEEN = String.raw`[ \u00A0,;:.!?\-–—\(\)"'0-9%\/]{1,40}?`;
/** A number at its end, where nothing of the text around could claim it. */
const LAST = String.raw`(?:[, ]{1,2}${FIGURES}(?=$|[»”’"\)\]،؛.؟!]))?`;
/** A number at its beginning. */
const FIRST = String.raw`(?:(?<=^|[«“‘"\(\[])${FIGURES} )?`;
const PHRASE = new RegExp(`${FIRST}${WORD}(?:${BETWEEN}${WORD})*${LAST}`, 'gv');
const ANY = new RegExp(OTHER_RIGHT, 'v');

/** Where the stretches stand, in order. */
export const otherRightIn = (text: string): readonly Pick<Found, 'start' | 'end'>[] =>
  ANY.test(text) ? [...text.matchAll(PHRASE)].map(({ 0: phrase, index }) => ({ start: index, end: index + phrase.length })) : [];
