/** Places in a pack's templates that output or faults can come from. */
import type { Where } from '../../diagnostics/problem.ts';

export interface Site {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is written there, for messages: `theme.title`. */
  readonly source: string;
}

/** Sites by their numbers. */
export type Sites = ReadonlyMap<number, Site>;

export const whereOf = ({ file, line, column }: Site): Where => ({ file, line, column });
