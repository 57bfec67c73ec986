import type { ContentStatement } from './nodes.ts';

export interface ContentLine {
  /** Line in the template, from 1. */
  readonly line: number;
  /** Text with its line end, if it has one. */
  readonly text: string;
}

/** The text of a statement line by line. White space that Handlebars took from its start still counts as lines. */
export function linesOf(node: ContentStatement): ContentLine[] {
  // Only white space was taken, and of a text that is all white space the end was kept: hence the last place.
  const taken = node.original.slice(0, Math.max(0, node.original.lastIndexOf(node.value)));
  const first = node.loc.start.line + taken.split('\n').length - 1;
  return node.value
    .split(/(?<=\n)/)
    .filter((text) => text !== '')
    .map((text, index) => ({ line: first + index, text }));
}
