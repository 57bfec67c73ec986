/** One statement or two, large, each with a note beside it. */
import type { Block } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { SlideBase } from '../blocks.ts';
import { type DeckKind, unsourcedBlocks } from './kind.ts';

export interface StatementSlide extends SlideBase {
  readonly kind: 'statement';
  /** Paragraphs, or the items of a list; what stands below an item is its note. */
  readonly blocks: readonly Block[];
}

const MOST = 2;

export const statementKind: DeckKind<StatementSlide> = {
  read(base, { blocks }, context) {
    const count = blocks.reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 1), 0);
    if (count <= MOST) return { ...base, kind: 'statement', blocks };
    context.report('error', 'deck.kind-count', { kind: 'statement', part: 'statement', count, least: 1, most: MOST }, base.origin);
    return undefined;
  },
  passages: (slide) => blockPassages(slide.blocks),
  // A note says what is to be said of the statement.
  unsourced: (slide) => unsourcedBlocks(slide.blocks.map((block) => (block.kind === 'list' ? { ...block, items: block.items.map((item) => ({ ...item, children: [] })) } : block))),
};
