/** Reads what stands below a heading: blocks for any slide, at most one main block, and notes. */
import { nearest } from '../../dataset/nearest.ts';
import type { Block, DeckTable, KeyNumber, Origin } from '../model.ts';
import { readNotes, readParagraph } from './block.ts';
import type { ParseContext } from './context.ts';
import { readList } from './list.ts';
import { readNumbers } from './numbers.ts';
import type { Part } from './outline.ts';
import type { ReadQuote } from './quote.ts';
import { readQuote } from './quote.ts';
import { readTable } from './table.ts';
import { reportUnsupported } from './unsupported.ts';

/** The block that makes a slide what it is. */
export type MainBlock =
  | { readonly kind: 'numbers'; readonly numbers: readonly KeyNumber[]; readonly origin: Origin }
  | { readonly kind: 'table'; readonly table: DeckTable; readonly origin: Origin }
  | { readonly kind: 'quote'; readonly quote: ReadQuote; readonly origin: Origin };

export interface SlideBody {
  /** Whether nothing but notes stands below the heading. */
  readonly isEmpty: boolean;
  readonly blocks: readonly Block[];
  readonly main?: MainBlock;
  readonly notes: readonly Block[];
}

const DIRECTIVES = ['notes', 'numbers'] as const;

export function readBody(parts: readonly Part[], context: ParseContext): SlideBody {
  const blocks: Block[] = [];
  const notes: Block[] = [];
  let main: MainBlock | undefined;
  const setMain = (found: MainBlock | undefined): void => {
    if (main !== undefined && found !== undefined) {
      context.report('error', 'deck.second-main', { first: main.kind, second: found.kind }, found.origin);
    }
    main ??= found;
  };
  for (const part of parts) {
    if (part.kind === 'directive' && part.name === 'notes') notes.push(...readNotes(part.content, context));
    else if (part.kind === 'directive') setMain(readDirective(part, context));
    else if (part.node.type === 'paragraph') blocks.push(readParagraph(part.node, context));
    else if (part.node.type === 'list') blocks.push(readList(part.node, context));
    else setMain(readMain(part, context));
  }
  const isEmpty = parts.every((part) => part.kind === 'directive' && part.name === 'notes');
  return { isEmpty, blocks, notes, ...(main === undefined ? {} : { main }) };
}

function readDirective(part: Extract<Part, { kind: 'directive' }>, context: ParseContext): MainBlock | undefined {
  const { name, content, origin } = part;
  if (name === 'numbers') return { kind: 'numbers', numbers: readNumbers(content, context, origin), origin };
  context.report('error', 'deck.unknown-directive', { name, nearest: nearest(name, DIRECTIVES), known: DIRECTIVES }, origin);
  return undefined;
}

function readMain(part: Extract<Part, { kind: 'node' }>, context: ParseContext): MainBlock | undefined {
  const { node, origin } = part;
  if (node.type === 'table') return { kind: 'table', table: readTable(node, context), origin };
  if (node.type === 'blockquote') {
    const quote = readQuote(node, context);
    return quote === undefined ? undefined : { kind: 'quote', quote, origin };
  }
  if (!reportUnsupported(node, context)) {
    context.report('error', 'deck.unsupported', { what: 'other', text: context.raw(node) }, origin);
  }
  return undefined;
}
