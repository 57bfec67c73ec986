/** Reads the blocks that may stand on any slide and in notes: paragraphs and lists. */
import type { Paragraph, RootContent } from 'mdast';
import type { Block } from './model.ts';
import type { ParseContext } from './context.ts';
import { readList } from './list.ts';
import { readPassage } from './passage.ts';
import { reportStrayRows } from './stray-row.ts';
import { reportUnsupported } from './unsupported.ts';

/** A line of signs that would be a rule or an underlined heading in other Markdown. */
const RULE = /^[ \t>]*(-{3,}|={3,}|_{3,}|\*{3,})[ \t]*$/m;

export function readParagraph(node: Paragraph, context: ParseContext): Extract<Block, { kind: 'paragraph' }> {
  const origin = context.origin(node);
  const rule = RULE.exec(context.raw(node))?.[1];
  if (rule !== undefined) context.report('error', 'deck.unsupported', { what: 'rule', text: rule }, origin);
  reportStrayRows(node, context);
  return { kind: 'paragraph', passage: readPassage(node.children, context, origin) };
}

/** Reads the paragraphs and lists of a `:::` block; any other block is reported as one that it cannot hold. */
export function readBlocks(
  content: readonly RootContent[],
  refusal: 'deck.notes-content' | 'deck.column-content',
  context: ParseContext,
): Block[] {
  return content.flatMap((node): Block[] => {
    if (node.type === 'paragraph') return [readParagraph(node, context)];
    if (node.type === 'list') return [readList(node, context)];
    if (!reportUnsupported(node, context)) context.report('error', refusal, {}, context.origin(node));
    return [];
  });
}
