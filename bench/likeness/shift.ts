import type { PdfWord } from '../../tests/helpers/pdf-words.ts';
import { quantile } from '../set-up.ts';

/** Words that stand further apart than this from top to bottom are of different lines. */
const SAME_LINE = 10;

/**
 * How far along their line the words of two drawings of a page stand from each other, in points: the median, and what 19 of
 * 20 stay below, of the distances between a word and the nearest of the same letters. Undefined where they have no word in common.
 * @param scale points of the second page to a point of the first
 */
export function shift(ours: readonly PdfWord[], theirs: readonly PdfWord[], scale: number): { readonly median: number; readonly most: number } | undefined {
  const distances = ours.flatMap(({ text, x, y }) => {
    const same = theirs.filter((word) => word.text === text && Math.abs(word.y - y * scale) < SAME_LINE);
    return same.length === 0 ? [] : [Math.min(...same.map((word) => Math.abs(word.x - x * scale)))];
  });
  return distances.length === 0 ? undefined : { median: quantile(distances, 0.5), most: quantile(distances, 0.95) };
}
