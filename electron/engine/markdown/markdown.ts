import type { Origin } from './model.ts';

/** Deck Markdown, and where each of its lines was written. */
export interface DeckMarkdown {
  readonly text: string;
  /** The template file and line behind each line of `text`; index 0 is the first line. */
  readonly origins: readonly Origin[];
}

/** Deck Markdown that a person wrote or edited: every line stands for itself. */
export function handWritten(file: string, text: string): DeckMarkdown {
  const origins = text.split('\n').map((_, index) => ({ file, line: index + 1 }));
  return { text, origins };
}
