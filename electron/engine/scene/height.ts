import type { Pt } from '../units/length.ts';
import type { Paragraph } from './model.ts';

/** Height of paragraphs in one box, from the first line's top to the last line's bottom; the first has no space above it. */
export const heightOf = (paragraphs: readonly Paragraph[]): Pt => height(paragraphs, ({ lines }) => lines.length);

/** The height that they need where a wider face stands in for the typeface: what layout keeps free for them. */
export const roomOf = (paragraphs: readonly Paragraph[]): Pt => height(paragraphs, ({ mostLines }) => mostLines);

const height = (paragraphs: readonly Paragraph[], linesOf: (paragraph: Paragraph) => number): Pt =>
  paragraphs.reduce((sum, each, index) => sum + (index === 0 ? 0 : each.before) + linesOf(each) * each.lineHeight, 0);
