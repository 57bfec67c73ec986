/**
 * The one place that decides which stretches of a text read in which direction, in whose digits and signs. Painters follow it:
 * by marks of direction in the text (`marks.ts`), by isolates where a format has them, by runs with a language.
 *
 * A paragraph runs in its own language. In Persian, foreign words, addresses, formulas and numbers with their signs run from
 * left to right; in English, Persian words do from right to left. Whatever stands between isolates is one stretch.
 */
import type { Direction, Language } from '../../units/language.ts';
import { directionOf, languageRunning } from '../../language/languages.ts';
import { persianIn } from './in-english.ts';
import { foreignIn, foreignWhole, isForeign } from './in-persian.ts';
import { isolatedParts, withoutIsolates } from './isolates.ts';
import type { Found, Stretch } from './model.ts';
import { otherRightIn } from './other-right.ts';
import { PERSIAN_LETTER, RIGHT } from './signs.ts';

export type { Stretch } from './model.ts';

const HAS_PERSIAN = new RegExp(PERSIAN_LETTER, 'v');

/** Texts with nothing of another direction, no number and no mark of direction in them. */
const SIMPLE: Readonly<Record<Direction, RegExp>> = {
  rtl: new RegExp(String.raw`^(?:${RIGHT}|\p{M}|[\s\u200C«»،؛؟.:!\(\)–—])*$`, 'v'),
  ltr: /^(?![^]*[٪٫٬])[\p{Script=Latin}0-9\s\p{P}]*$/u,
};

/** Whether a text is one stretch in its own language as it stands, as most are. */
export const isOneStretch = (text: string, language: Language): boolean => SIMPLE[directionOf(language)].test(text);

/** The stretches of a text in order; joined they are the text without the signs of its isolates. */
export function stretchesOf(text: string, language: Language): readonly Stretch[] {
  const direction = directionOf(language);
  const cut: Stretch[] = [];
  let done = 0;
  const around = (end: number): void => {
    const own = withoutIsolates(text.slice(done, end));
    if (own !== '') cut.push({ text: own, language, direction });
    done = end;
  };
  for (const { start, end, ...found } of turnsIn(text, language)) {
    around(start);
    cut.push({ ...found, text: withoutIsolates(text.slice(start, end)) });
    done = end;
  }
  around(text.length);
  return cut;
}

/** Where the text turns from its language into another, or to a number. */
export function turnsIn(text: string, language: Language): readonly Found[] {
  if (isOneStretch(text, language)) return [];
  const parts = isolatedParts(text);
  const own = directionOf(language);
  const left = languageRunning('ltr', language);
  if (own === 'rtl' && parts.length === 1 && parts[0]?.direction === undefined && isForeign(text)) return [foreignWhole(text, left)];
  return parts.flatMap((part): readonly Found[] => {
    const end = part.start + part.text.length;
    if (part.direction !== undefined) {
      const persian = part.direction === 'rtl' && (HAS_PERSIAN.test(part.text) || otherRightIn(part.text).length === 0);
      const isOwn = part.direction === own && persian === (own === 'rtl');
      return isOwn ? [] : [{ start: part.start, end, language: persian ? languageRunning('rtl', language) : left, direction: part.direction }];
    }
    return turnsOutside(part.text, language).map((one) => ({ ...one, start: part.start + one.start, end: part.start + one.end }));
  });
}

/** The turns of a text without isolates. Hebrew stands in no digits but its own, unless it is part of a Persian phrase in English. */
function turnsOutside(text: string, language: Language): readonly Found[] {
  const others = otherRightIn(text).map((one): Found => ({ ...one, language: languageRunning('ltr', language), direction: 'rtl' }));
  const own = directionOf(language);
  const found = own === 'rtl' ? foreignIn(text, language, languageRunning('ltr', language)) : persianIn(text, languageRunning('rtl', language));
  if (others.length === 0) return found;
  const meets = (one: Found, other: Found): boolean => one.start < other.end && other.start < one.end;
  const kept = found.filter((one) => (own === 'ltr' && HAS_PERSIAN.test(text.slice(one.start, one.end))) || !others.some((other) => meets(one, other)));
  return [...kept, ...others.filter((other) => !kept.some((one) => meets(one, other)))].sort((a, b) => a.start - b.start);
}
