import type { CutDeck, MarkdownPart } from '../../../electron/engine/deck/cut.ts';
import type { DeckMarkdown } from '../../../electron/engine/markdown/markdown.ts';

/** The deck that was cut, whole again. */
export function joinDeck({ front, slides }: CutDeck): DeckMarkdown {
  const parts: readonly MarkdownPart[] = [front, ...slides].filter(({ origins }) => origins.length > 0);
  return { text: parts.map(({ text }) => text).join('\n'), origins: parts.flatMap(({ origins }) => origins) };
}
