/** Reads what stands below a heading: blocks for any slide, at most one main block, and notes. */
import { nearest } from '../../source/nearest.ts';
import type { Code } from 'mdast';
import type { DeckChart, DeckColumn, DeckFlows, DeckMap, DeckNetwork, DeckPicture, DeckShadedMap, DeckTimeline, KeyNumber } from '../blocks.ts';
import type { Block, DeckTable, Origin } from '../../markdown/model.ts';
import { readBlocks, readParagraph } from '../../markdown/block.ts';
import { readColumn } from './column.ts';
import type { ParseContext } from '../../markdown/context.ts';
import { readChart } from './fenced/chart.ts';
import { readFlow } from './fenced/flow.ts';
import { readMap } from './fenced/map.ts';
import { readNetwork } from './fenced/network.ts';
import { readShadedMap } from './fenced/shaded-map.ts';
import { readTimeline } from './fenced/timeline.ts';
import { readList } from '../../markdown/list.ts';
import { readNumbers } from './numbers.ts';
import type { Part } from '../../markdown/outline.ts';
import { onlyImage, readPicture } from './picture.ts';
import type { ReadQuote } from '../../markdown/quote.ts';
import { readQuote } from '../../markdown/quote.ts';
import { readTable } from '../../markdown/table.ts';
import { reportUnsupported } from '../../markdown/unsupported.ts';

/** The block that makes a slide what it is. */
export type MainBlock =
  | { readonly kind: 'numbers'; readonly numbers: readonly KeyNumber[]; readonly origin: Origin }
  | { readonly kind: 'table'; readonly table: DeckTable; readonly origin: Origin }
  | { readonly kind: 'quote'; readonly quote: ReadQuote; readonly origin: Origin }
  | { readonly kind: 'chart'; readonly chart: DeckChart; readonly origin: Origin }
  | { readonly kind: 'timeline'; readonly timeline: DeckTimeline; readonly origin: Origin }
  | { readonly kind: 'map'; readonly map: DeckMap; readonly origin: Origin }
  | { readonly kind: 'shaded-map'; readonly shaded: DeckShadedMap; readonly origin: Origin }
  | { readonly kind: 'network'; readonly network: DeckNetwork; readonly origin: Origin }
  | { readonly kind: 'flow'; readonly flow: DeckFlows; readonly origin: Origin }
  | { readonly kind: 'columns'; readonly columns: readonly (DeckColumn | undefined)[]; readonly origin: Origin };

export interface SlideBody {
  /** Whether nothing but notes stands below the heading. */
  readonly isEmpty: boolean;
  readonly blocks: readonly Block[];
  readonly main?: MainBlock;
  /** At most one; beside a quotation it is the speaker's portrait. */
  readonly picture?: DeckPicture;
  readonly notes: readonly Block[];
}

const DIRECTIVES = ['notes', 'numbers', 'column'] as const;
/** Languages of fenced code that are blocks of their own. */
const FENCES = ['chart', 'timeline', 'map', 'shaded-map', 'network', 'flow'] as const;

export function readBody(parts: readonly Part[], context: ParseContext): SlideBody {
  const blocks: Block[] = [];
  const notes: Block[] = [];
  const columns: (DeckColumn | undefined)[] = [];
  let main: MainBlock | undefined;
  let picture: DeckPicture | undefined;
  const setMain = (found: MainBlock | undefined): void => {
    if (main !== undefined && found !== undefined) {
      context.report('error', 'deck.second-main', { first: main.kind, second: found.kind }, found.origin);
    }
    main ??= found;
  };
  for (const part of parts) {
    const image = part.kind === 'node' && part.node.type === 'paragraph' ? onlyImage(part.node) : undefined;
    if (image !== undefined) {
      const found = readPicture(image, context);
      if (picture !== undefined) context.report('error', 'deck.second-main', { first: 'picture', second: 'picture' }, part.origin);
      picture ??= found;
    } else if (part.kind === 'directive' && part.name === 'notes') {
      notes.push(...readBlocks(part.content, 'deck.notes-content', context));
    } else if (part.kind === 'directive' && part.name === 'column') {
      if (columns.length === 0) setMain({ kind: 'columns', columns, origin: part.origin });
      columns.push(readColumn(part.content, part.origin, context));
    } else if (part.kind === 'directive') setMain(readDirective(part, context));
    else if (part.node.type === 'paragraph') blocks.push(readParagraph(part.node, context));
    else if (part.node.type === 'list') blocks.push(readList(part.node, context));
    else setMain(readMain(part, context));
  }
  const isEmpty = parts.every((part) => part.kind === 'directive' && part.name === 'notes');
  return { isEmpty, blocks, notes, ...(main === undefined ? {} : { main }), ...(picture === undefined ? {} : { picture }) };
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
  if (node.type === 'code') return readFence(node, origin, context);
  if (!reportUnsupported(node, context)) {
    context.report('error', 'deck.unsupported', { what: 'other', text: context.raw(node) }, origin);
  }
  return undefined;
}

function readFence(node: Code, origin: Origin, context: ParseContext): MainBlock | undefined {
  switch (node.lang) {
    case 'chart': {
      const chart = readChart(node, context);
      return chart && { kind: 'chart', chart, origin };
    }
    case 'timeline': {
      const timeline = readTimeline(node, context);
      return timeline && { kind: 'timeline', timeline, origin };
    }
    case 'map': {
      const map = readMap(node, context);
      return map && { kind: 'map', map, origin };
    }
    case 'shaded-map': {
      const shaded = readShadedMap(node, context);
      return shaded && { kind: 'shaded-map', shaded, origin };
    }
    case 'network': {
      const network = readNetwork(node, context);
      return network && { kind: 'network', network, origin };
    }
    case 'flow': {
      const flow = readFlow(node, context);
      return flow && { kind: 'flow', flow, origin };
    }
    default: {
      const name = node.lang ?? '';
      if (name === '') reportUnsupported(node, context);
      else context.report('error', 'deck.unknown-fence', { name, nearest: nearest(name, FENCES), known: FENCES }, origin);
      return undefined;
    }
  }
}
