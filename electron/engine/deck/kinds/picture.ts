/** A picture with its caption. */
import type { Block } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { DeckPicture, SlideBase } from '../blocks.ts';
import { type DeckKind, unsourcedBlocks } from './kind.ts';

export interface PictureSlide extends SlideBase {
  readonly kind: 'picture';
  readonly picture: DeckPicture;
  /** The caption. */
  readonly blocks: readonly Block[];
}

export const pictureKind: DeckKind<PictureSlide> = {
  picture: true,
  read: (base, { blocks, picture }) => picture && { ...base, kind: 'picture', picture, blocks },
  passages: (slide) => blockPassages(slide.blocks),
  unsourced: (slide) => unsourcedBlocks(slide.blocks),
};
