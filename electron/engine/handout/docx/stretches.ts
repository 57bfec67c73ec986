import type { Direction } from '../../units/language.ts';

/** A part of a text that runs in one direction. */
export interface Directed {
  readonly text: string;
  readonly direction: Direction;
}

/**
 * From the first letter of the other script to its last before a letter of the handout's own, with the figures behind it:
 * "C5+1", "Soyuz-5", "«جمهوری»".
 */
const OTHER: Readonly<Record<Direction, RegExp>> = {
  rtl: /\p{Script=Latin}(?:[^\p{Script=Arabic}]*[\p{Script=Latin}\d])?(?:[+%]|\/(?=\s|$))?/gu,
  ltr: /[\p{Script=Arabic}](?:[^\p{Script=Latin}]*\p{Script=Arabic})?\p{M}*/gu,
};

/** Cuts a text where its direction turns, as typing does: Word asks every run which way it goes (`w:rtl`). */
export function directed(text: string, direction: Direction): readonly Directed[] {
  const parts: Directed[] = [];
  const against: Direction = direction === 'rtl' ? 'ltr' : 'rtl';
  let end = 0;
  for (const { 0: found, index } of text.matchAll(OTHER[direction])) {
    if (index > end) parts.push({ text: text.slice(end, index), direction });
    parts.push({ text: found, direction: against });
    end = index + found.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), direction });
  return parts;
}
