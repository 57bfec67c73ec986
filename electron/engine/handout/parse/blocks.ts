/** Reads what stands below a heading of a handout. */
import type { RootContent } from 'mdast';
import { nearest } from '../../source/nearest.ts';
import type { Origin, Passage } from '../../markdown/model.ts';
import type { ParseContext } from '../../markdown/context.ts';
import { readList } from '../../markdown/list.ts';
import type { Part } from '../../markdown/outline.ts';
import { readPassage } from '../../markdown/passage.ts';
import { readQuote } from '../../markdown/quote.ts';
import { reportStrayRows } from '../../markdown/stray-row.ts';
import { readTable } from '../../markdown/table.ts';
import { reportUnsupported } from '../../markdown/unsupported.ts';
import type { DocumentBlock } from '../document.ts';
import { PLACES } from '../document.ts';
import { readStatements } from './statements.ts';

type Directive = Extract<Part, { kind: 'directive' }>;

const DIRECTIVES = ['caption', 'remark', ...PLACES] as const;

export function readBlocks(parts: readonly Part[], context: ParseContext): readonly DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let caption: Passage | undefined;
  const add = (block: DocumentBlock): void => {
    if (caption !== undefined && (block.kind === 'table' || block.kind === 'place')) blocks.push({ ...block, caption });
    else {
      if (caption !== undefined) context.report('error', 'handout.caption-place', {}, caption.origin);
      blocks.push(block);
    }
    caption = undefined;
  };
  for (const part of parts) {
    if (part.kind === 'node') for (const block of readNode(part.node, false, context)) add(block);
    else if (part.name === 'caption') caption = readCaption(part, context);
    else if (part.name === 'remark') for (const node of part.content) for (const block of readNode(node, true, context)) add(block);
    else {
      const place = readPlace(part, context);
      if (place !== undefined) add(place);
    }
  }
  if (caption !== undefined) context.report('error', 'handout.caption-place', {}, caption.origin);
  return blocks;
}

function readNode(node: RootContent, remark: boolean, context: ParseContext): readonly DocumentBlock[] {
  switch (node.type) {
    case 'paragraph': {
      reportStrayRows(node, context);
      const statements = readStatements(node.children, context);
      return statements.length === 0 ? [] : [{ kind: 'paragraph', statements, remark }];
    }
    case 'list': {
      const { ordered, items } = readList(node, context);
      return items.length === 0 ? [] : [{ kind: 'list', ordered, items, remark }];
    }
    case 'blockquote': {
      const quote = readQuote(node, context);
      return quote === undefined ? [] : [{ kind: 'quote', ...quote, remark }];
    }
    case 'table':
      return [{ kind: 'table', table: readTable(node, context), remark }];
    default:
      if (!reportUnsupported(node, context)) {
        context.report('error', 'deck.unsupported', { what: 'other', text: context.raw(node) }, context.origin(node));
      }
      return [];
  }
}

function readPlace({ name, content, origin }: Directive, context: ParseContext): DocumentBlock | undefined {
  const place = PLACES.find((one) => one === name);
  if (place === undefined) {
    context.report('error', 'deck.unknown-directive', { name, nearest: nearest(name, DIRECTIVES), known: DIRECTIVES }, origin);
    return undefined;
  }
  if (content.length > 0) context.report('error', 'handout.place-content', { name }, origin);
  return { kind: 'place', place, origin };
}

function readCaption({ content, origin }: Directive, context: ParseContext): Passage | undefined {
  const [only, ...more] = content;
  if (only?.type !== 'paragraph' || more.length > 0) {
    context.report('error', 'handout.caption-content', {}, origin);
    return undefined;
  }
  return readPassage(only.children, context, originIn(only, context));
}

const originIn = (node: RootContent, context: ParseContext): Origin => context.origin(node);
