import type { Blockquote } from 'mdast';
import type { Passage } from './model.ts';
import type { ParseContext } from './context.ts';
import { readPassage } from './passage.ts';
import { reportStrayRows } from './stray-row.ts';
import { reportUnsupported } from './unsupported.ts';

export interface ReadQuote {
  readonly quote: Passage;
  readonly attribution?: Passage;
}

/** Reads a quotation: the last of two or more paragraphs says whose words they are. */
export function readQuote(block: Blockquote, context: ParseContext): ReadQuote | undefined {
  const paragraphs: Passage[] = [];
  for (const node of block.children) {
    const origin = context.origin(node);
    if (node.type === 'paragraph') {
      reportStrayRows(node, context);
      paragraphs.push(readPassage(node.children, context, origin));
    } else if (!reportUnsupported(node, context)) context.report('error', node.type === 'deckFence' ? 'deck.directive-place' : 'deck.quote-content', {}, origin);
  }
  const origin = context.origin(block);
  const attribution = paragraphs.length > 1 ? paragraphs.pop() : undefined;
  if (paragraphs.length === 0) {
    context.report('warning', 'deck.empty-text', { what: 'quote' }, origin);
    return undefined;
  }
  const quote: Passage = {
    spans: paragraphs.flatMap(({ spans }, index) => (index === 0 ? spans : [{ text: ' ' }, ...spans])),
    citations: paragraphs.flatMap(({ citations }) => citations),
    origin,
  };
  return { quote, ...(attribution === undefined ? {} : { attribution }) };
}
