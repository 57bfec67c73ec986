/** Finds the blocks of a slide's text that can be told apart and replaced, and the records that each cites. */
import type { Heading, List, Paragraph, RootContent, Table } from 'mdast';
import { readMarkdown } from './syntax/read.ts';

export type BlockKind = 'title' | 'paragraph' | 'item' | 'row' | 'notes';

/** A stretch of a slide's text; offsets into it, `end` behind the last character. */
export interface TextBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** What goes where the block is left out: an item with what stands below it, notes with their `:::` lines. */
  readonly whole: { readonly start: number; readonly end: number };
  /** Deck Markdown on one line, of notes on as many as there are. */
  readonly text: string;
  /** Ids of the records that it cites, in order. */
  readonly facts: readonly string[];
}

/** The blocks of a slide in the order of its text. Fenced blocks (charts, timelines, maps), heads of tables and pictures are none. */
export function findBlocks(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  const add = (kind: BlockKind, extent: Extent, whole: Extent = extent): void => {
    const raw = text.slice(extent.start, extent.end);
    const inner = kind === 'notes' ? raw.trim() : raw.replace(/\n[ \t]*(?:>[ \t]?)*/g, ' ').trim();
    blocks.push({ kind, ...extent, whole, text: inner, facts: factsIn(raw) });
  };
  const inside = (node: RootContent): void => {
    if (node.type === 'paragraph' && !isPicture(node)) add('paragraph', extentOf(node));
    else if (node.type === 'list') items(node);
    else if (node.type === 'table') rows(node);
    else if (node.type === 'blockquote') node.children.forEach(inside);
  };
  const items = (list: List): void => {
    for (const item of list.children) {
      const [first, ...below] = item.children;
      if (first?.type === 'paragraph') add('item', extentOf(first), extentOf(item));
      for (const node of below) if (node.type === 'list') items(node);
    }
  };
  const rows = (table: Table): void => {
    for (const row of table.children.slice(1)) add('row', extentOf(row));
  };
  let notes: Extent | undefined;
  for (const node of readMarkdown(text).children) {
    const extent = extentOf(node);
    if (node.type === 'deckFence') {
      if (notes !== undefined) add('notes', { start: notes.end, end: extent.start }, { start: notes.start, end: extent.end });
      notes = node.value === 'notes' ? extent : undefined;
    } else if (notes !== undefined) continue;
    else if (node.type === 'heading') add('title', titleExtent(node, text));
    else inside(node);
  }
  return blocks;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

const extentOf = ({ position }: RootContent | Heading['children'][number]): Extent => ({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });

/** A heading's words, without the attributes behind them. */
function titleExtent(heading: Heading, text: string): Extent {
  const last = heading.children.at(-1);
  const braces = last?.type === 'deckAttributes' && heading.children.at(-2)?.type !== 'deckCitation';
  const words = braces ? heading.children.slice(0, -1) : heading.children;
  const [first, end] = [words[0], words.at(-1)];
  // A heading without words ends behind its number signs.
  const empty = extentOf(heading).start + heading.depth;
  if (first === undefined || end === undefined) return { start: empty, end: empty };
  const { start } = extentOf(first);
  return { start, end: start + text.slice(start, extentOf(end).end).trimEnd().length };
}

const isPicture = ({ children }: Paragraph): boolean => children.length === 1 && children[0]?.type === 'image';

/** A citation with its attributes, and the record they name. */
const CITED = /\[@(?:\\.|[^\\[\]])*\]\{((?:\\.|[^\\{}])*)\}/g;
const FACT = /(?:^|\s)fact=(?:"((?:\\.|[^"\\])*)"|(\S+))/;

/** Ids of the records that a stretch of deck Markdown cites, each once, in order. */
export function factsIn(text: string): readonly string[] {
  const found = [...text.matchAll(CITED)].flatMap(([, attributes = '']) => {
    const [, quoted, bare] = FACT.exec(attributes) ?? [];
    return quoted ?? bare ?? [];
  });
  return [...new Set(found)];
}
