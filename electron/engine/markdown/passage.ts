/** Reads running text: emphasis, links, citations. */
import { LONGEST_ADDRESS, webAddress } from '../units/web-address.ts';
import type { PhrasingContent } from 'mdast';
import type { DeckCitation, Origin, Passage } from './model.ts';
import { looksLikeAttributes, NO_ATTRIBUTES, readAttributes } from './attributes.ts';
import { readCitations } from './citation.ts';
import type { ParseContext } from './context.ts';
import { unescaped } from './escape.ts';
import type { Emphasis, SpanBuilder } from './spans.ts';
import { plainText, spanBuilder } from './spans.ts';

interface Reading {
  readonly spans: SpanBuilder;
  readonly citations: DeckCitation[];
  readonly emphasis: Emphasis;
  readonly context: ParseContext;
}

const LINK = /^(https?:\/\/[^\s/]|mailto:[^\s])/i;

/** A bracket with an at sign that is still text: a citation whose end is missing. */
const BROKEN_CITATION = /(?:^|[^\\])(?:\\\\)*\[@/;

/** What a text of a dataset has its value or date filled in for. */
const PLACEHOLDER = /^\s*(?:value|date|likelihood)\s*(?::|$)/;

/** Reads the inline content of a heading, paragraph, list item or table cell. */
export function readPassage(nodes: readonly PhrasingContent[], context: ParseContext, origin: Origin): Passage {
  const reading: Reading = {
    spans: spanBuilder(),
    citations: [],
    emphasis: { strong: false, accent: false },
    context,
  };
  readNodes(nodes, reading);
  const spans = reading.spans.build();
  if (reading.emphasis.strong || reading.emphasis.accent) {
    context.report('error', 'deck.star-unclosed', { text: plainText(spans) }, origin);
  }
  return { spans, citations: reading.citations, origin };
}

function readNodes(nodes: readonly PhrasingContent[], reading: Reading, href?: string): void {
  let skip = false;
  for (const [index, node] of nodes.entries()) {
    if (skip) skip = false;
    else skip = readNode(node, nodes[index + 1], reading, href);
  }
}

/** Reads one node; true where it took the next one along. */
function readNode(node: PhrasingContent, next: PhrasingContent | undefined, reading: Reading, href?: string): boolean {
  const { spans, context, emphasis } = reading;
  const origin = context.origin(node);
  switch (node.type) {
    case 'text':
      if (BROKEN_CITATION.test(context.raw(node))) {
        context.report('error', 'deck.citation-form', { text: node.value }, origin);
      }
      spans.text(node.value, emphasis, href);
      return false;
    case 'break':
      spans.text(' ', emphasis, href);
      return false;
    case 'deckStars':
      if (node.value.length % 2 === 1) emphasis.accent = !emphasis.accent;
      if (node.value.length % 4 >= 2) emphasis.strong = !emphasis.strong;
      return false;
    case 'deckCitation': {
      const braces = next?.type === 'deckAttributes' ? next : undefined;
      const attributes = braces === undefined ? NO_ATTRIBUTES : readAttributes(braces.value, context, origin);
      reading.citations.push(...readCitations(node.value, attributes, context, origin));
      spans.cited();
      return braces !== undefined;
    }
    case 'deckAttributes':
      if (looksLikeAttributes(node.value)) {
        context.report('error', 'deck.attributes-place', { text: context.raw(node) }, origin);
      } else if (PLACEHOLDER.test(node.value)) {
        context.report('warning', 'deck.mark-as-text', { text: context.raw(node), on: 'slide' }, origin);
      }
      spans.text(`{${unescaped(node.value)}}`, emphasis, href);
      return false;
    case 'link': {
      const known = LINK.test(node.url) && webAddress(node.url) !== undefined;
      if (!known) context.report('warning', 'deck.link', { url: node.url, most: LONGEST_ADDRESS }, origin);
      readNodes(node.children, reading, known ? node.url : href);
      return false;
    }
    case 'html':
      context.report('error', 'deck.unsupported', { what: 'html', text: node.value }, origin);
      return false;
    case 'image':
    case 'imageReference':
      context.report('error', 'deck.unsupported', { what: 'image', text: context.raw(node) }, origin);
      return false;
    case 'inlineCode':
      context.report('error', 'deck.unsupported', { what: 'code', text: context.raw(node) }, origin);
      return false;
    case 'delete':
    case 'emphasis':
    case 'strong':
    case 'footnoteReference':
    case 'linkReference':
      context.report('error', 'deck.unsupported', { what: 'other', text: context.raw(node) }, origin);
      return false;
    default:
      return unknownNode(node);
  }
}

function unknownNode(node: never): never {
  throw new Error(`A Markdown node that deck Markdown does not know: ${(node as { type: string }).type}`);
}
