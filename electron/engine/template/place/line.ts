/** A line of output, with what is known of each of its characters. */
import type { Piece } from './marks.ts';

export interface Line {
  readonly text: string;
  /** Whether the character at an offset comes from a value. */
  isValue(offset: number): boolean;
  /** Whether any character from `start` up to `end`, or a value without text there, comes from a value. */
  touchesValue(start: number, end: number): boolean;
}

export function lineOf(pieces: readonly Piece[]): Line {
  const text = pieces.map((piece) => piece.text).join('');
  const ranges: (readonly [start: number, end: number])[] = [];
  let offset = 0;
  for (const piece of pieces) {
    if (piece.isValue) ranges.push([offset, offset + piece.text.length]);
    offset += piece.text.length;
  }
  return {
    text,
    isValue: (at) => ranges.some(([start, end]) => start <= at && at < end),
    touchesValue: (from, to) =>
      ranges.some(([start, end]) => (start < to && end > from) || (start === end && from < start && start <= to)),
  };
}
