import type { RootContent } from 'mdast';
import type { ParseContext } from './context.ts';

/** Reports a block that deck Markdown has no place for at all; false where the block is one of its own. */
export function reportUnsupported(node: RootContent, context: ParseContext): boolean {
  const text = context.raw(node).split('\n', 1)[0] ?? '';
  switch (node.type) {
    case 'html':
      context.report('error', 'deck.unsupported', { what: 'html', text }, context.origin(node));
      return true;
    case 'code':
      context.report('error', 'deck.unsupported', { what: 'code', text }, context.origin(node));
      return true;
    default:
      return false;
  }
}
