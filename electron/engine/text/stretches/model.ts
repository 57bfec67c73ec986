import type { Direction, Language } from '../../units/language.ts';

/** A part of a text that reads in one direction. */
export interface Stretch {
  readonly text: string;
  /** Whose digits, signs and quotation marks it has. */
  readonly language: Language;
  readonly direction: Direction;
  /** A number with the signs that belong to it; in Persian it runs from left to right like a foreign name. */
  readonly number?: true;
}

/** A stretch that differs from the text around it; offsets are UTF-16. */
export interface Found extends Omit<Stretch, 'text'> {
  readonly start: number;
  readonly end: number;
}
