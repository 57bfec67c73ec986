/**
 * Glyphs of a line with the letters that they stand for, so that readers of text find the words whole.
 *
 * Readers take glyphs from the left and turn stretches of right-to-left text around, glyph by glyph. Those that do so letter by letter
 * (poppler, and all that is built on it) turn the letters of one glyph around as well: «سلام» becomes «سالم» where the glyph of «لا» stands
 * for both. So there each letter has a glyph: the drawn one stands for the last, and glyphs that show nothing for those before, in the
 * order in which glyphs stand. They share its width, since poppler takes glyphs that begin within 0.1 em of each other for one
 * struck twice, and a gap for the end of a word. A mark above or below its letter is one shape with it: drawn apart, it would end the word.
 */
import type { PlacedGlyph } from '../../pdf/model.ts';
import { withoutMarks } from '../../text/stretches/isolates.ts';
import type { SetPiece } from '../../text/set-line.ts';
import type { Glyph } from '../../text/typeface.ts';

/** A glyph with how far the next one is moved away from its end; in em. */
export interface LetteredGlyph extends PlacedGlyph {
  readonly gap: number;
}

/** The glyphs of a piece from the left. */
export function lettered({ text, direction, glyphs }: Pick<SetPiece<unknown>, 'text' | 'direction' | 'glyphs'>): readonly LetteredGlyph[] {
  const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].sort((a, b) => a - b);
  const lettersFrom = (start: number): string => withoutMarks(text.slice(start, starts.find((other) => other > start) ?? text.length));
  const placed: LetteredGlyph[] = [];
  for (let at = 0; at < glyphs.length; ) {
    const start = (glyphs[at] as Glyph).cluster;
    let end = at + 1;
    while (glyphs[end]?.cluster === start) end += 1;
    placed.push(...asLetters(glyphs.slice(at, end), lettersFrom(start), direction === 'rtl'));
    at = end;
  }
  return placed;
}

/** A cluster as one glyph, marks and all; or as one for each letter. @param letters none where they were marks of direction */
function asLetters(cluster: readonly Glyph[], letters: string, reversed: boolean): readonly LetteredGlyph[] {
  let [reached, width] = [0, 0];
  const shapes = cluster.map(({ id, advance, width: own, offset }) => {
    const shape = { id, x: reached + offset.x, y: offset.y };
    reached += advance;
    if (advance > 0) width += own;
    return shape;
  });
  if (letters === '' && reached === 0) return [];
  const each = reversed && reached > 0 ? [...letters].reverse() : [letters];
  return each.map((text, nth) => ({
    shapes: nth === 0 ? shapes : [],
    text,
    advance: width / each.length,
    gap: nth === each.length - 1 ? reached - width : 0,
  }));
}
