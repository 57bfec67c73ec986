import type { Paragraph } from 'mdast';
import type { ParseContext } from './context.ts';

/** A line that begins with a bar, in a quotation or indented too. A bar of a value has a backslash before it. */
const ROW = /^[ \t>]*\|/;

/**
 * Reports lines of a paragraph that were meant as rows of a table: they stand behind a blank line, or without the row
 * below the head that makes a table. The rows of one loop come from one line of the template and are told once.
 */
export function reportStrayRows(node: Paragraph, context: ParseContext): void {
  const start = node.position?.start.line ?? 1;
  for (const [index, line] of context.raw(node).split('\n').entries()) {
    if (!ROW.test(line)) continue;
    const origin = context.originOf(start + index);
    const isTold = context.problems.some(
      ({ code, where }) => code === 'deck.row-outside-table' && where.file === origin.file && where.line === origin.line,
    );
    if (!isTold) context.report('error', 'deck.row-outside-table', { text: line.slice(line.indexOf('|')).trim() }, origin);
  }
}
