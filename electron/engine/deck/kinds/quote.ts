/** A quotation. */
import type { Block, Passage } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { DeckPicture, SlideBase } from '../blocks.ts';
import { type DeckKind, unsourcedBlocks } from './kind.ts';

export interface QuoteSlide extends SlideBase {
  readonly kind: 'quote';
  readonly quote: Passage;
  readonly attribution?: Passage;
  /** The speaker. */
  readonly portrait?: DeckPicture;
  readonly blocks: readonly Block[];
}

export const quoteKind: DeckKind<QuoteSlide, 'quote'> = {
  main: 'quote',
  picture: true,
  read: (base, { blocks, picture }, _context, { quote }) => ({ ...base, kind: 'quote', ...quote, ...(picture === undefined ? {} : { portrait: picture }), blocks }),
  passages: (slide) => [slide.quote, ...(slide.attribution === undefined ? [] : [slide.attribution]), ...blockPassages(slide.blocks)],
  unsourced(slide) {
    const sourced = [slide.quote, ...(slide.attribution === undefined ? [] : [slide.attribution])].some(({ citations }) => citations.length > 0);
    return [...(sourced ? [] : [slide.quote]), ...unsourcedBlocks(slide.blocks)];
  },
};
