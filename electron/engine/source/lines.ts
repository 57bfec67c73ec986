/** Lines and columns of a text. The YAML lexer's own counter misses line ends in broken files. */

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
}

/** Turns offsets of a text into positions and back. */
export interface Positions {
  readonly position: (offset: number) => Position;
  readonly offset: (position: Position) => number;
}

/** Lines are counted when the first is asked for. */
export function positionsIn(text: string): Positions {
  let counted: readonly number[] | undefined;
  const startsOf = (): readonly number[] => (counted ??= lineStarts(text));
  return {
    position(offset) {
      const low = lastBefore(startsOf(), offset);
      return { line: low + 1, column: offset - (startsOf()[low] ?? 0) + 1 };
    },
    offset: ({ line, column }) => (startsOf()[line - 1] ?? text.length) + column - 1,
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** The last of some offsets, in order, that is not behind another; the first where all are. */
export function lastBefore(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
