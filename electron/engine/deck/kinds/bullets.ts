/** Paragraphs and lists. */
import type { Block } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { SlideBase } from '../blocks.ts';
import { type DeckKind, unsourcedBlocks } from './kind.ts';

export interface BulletsSlide extends SlideBase {
  readonly kind: 'bullets';
  readonly blocks: readonly Block[];
}

export const bulletsKind: DeckKind<BulletsSlide> = {
  read: (base, { blocks }) => ({ ...base, kind: 'bullets', blocks }),
  passages: (slide) => blockPassages(slide.blocks),
  unsourced: (slide) => unsourcedBlocks(slide.blocks),
};
