/** The nodes that deck Markdown adds to Markdown's own. */
import type { Literal } from 'mdast';

/** A line that begins with `:::`; `value` is what follows the colons, empty on a closing line. */
export interface Fence extends Literal {
  type: 'deckFence';
}

/** `[@source, ¶12; @other, p. 3]`; `value` is what stands between the brackets, backslashes included. */
export interface Cited extends Literal {
  type: 'deckCitation';
}

/** `{#id .class key=value}`; `value` is what stands between the braces, backslashes included. */
export interface Attributes extends Literal {
  type: 'deckAttributes';
}

/** A run of stars that switches emphasis: one for the accent, two for strong, three for both. */
export interface Stars extends Literal {
  type: 'deckStars';
}

declare module 'mdast' {
  interface RootContentMap {
    deckFence: Fence;
    deckCitation: Cited;
    deckAttributes: Attributes;
    deckStars: Stars;
  }
  interface BlockContentMap {
    deckFence: Fence;
  }
  interface PhrasingContentMap {
    deckCitation: Cited;
    deckAttributes: Attributes;
    deckStars: Stars;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    deckFence: 'deckFence';
    deckCitation: 'deckCitation';
    deckCitationChunk: 'deckCitationChunk';
    deckAttributes: 'deckAttributes';
    deckStars: 'deckStars';
  }
}
