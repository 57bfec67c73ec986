/** The last words. */
import type { Block } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { SlideBase } from '../blocks.ts';
import { type DeckKind, unsourcedBlocks } from './kind.ts';

export interface ClosingSlide extends SlideBase {
  readonly kind: 'closing';
  readonly blocks: readonly Block[];
}

export const closingKind: DeckKind<ClosingSlide> = {
  read: (base, { blocks }) => ({ ...base, kind: 'closing', blocks }),
  passages: (slide) => blockPassages(slide.blocks),
  // Its paragraphs thank and take leave; what it lists are statements.
  unsourced: (slide) => unsourcedBlocks(slide.blocks.filter(({ kind }) => kind === 'list')),
};
