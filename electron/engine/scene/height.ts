import type { Pt } from '../units/length.ts';
import type { Paragraph } from './model.ts';

/** Height of paragraphs in one box, from the first line's top to the last line's bottom; the first has no space above it. */
export const heightOf = (paragraphs: readonly Paragraph[]): Pt =>
  paragraphs.reduce(
    (sum, each, index) => sum + (index === 0 ? 0 : each.before) + each.lines.length * each.lineHeight,
    0,
  );
