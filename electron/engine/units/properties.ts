import type { Direction, Language } from './language.ts';

/** What a deck, a handout and every file made of them say of themselves. */
export interface FileProperties {
  readonly title: string;
  readonly subject: string;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  readonly language: Language;
  readonly direction: Direction;
  /** ISO day of the briefing: creation and modification date of a file. */
  readonly date: string;
}
