/** Actors around one, and how they stand to one another. */
import type { Block } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { DeckNetwork, SlideBase } from '../blocks.ts';
import { type DeckKind, relationPassage, unsourcedBlocks, without } from './kind.ts';

export interface NetworkSlide extends SlideBase {
  readonly kind: 'network';
  readonly network: DeckNetwork;
  readonly blocks: readonly Block[];
}

export const networkKind: DeckKind<NetworkSlide, 'network'> = {
  main: 'network',
  read: (base, { blocks }, _context, { network }) => ({ ...base, kind: 'network', network, blocks }),
  passages: (slide) => [...slide.network.relations.map(relationPassage), ...blockPassages(slide.blocks)],
  unsourced: (slide) => [...without(slide.network.relations.map(relationPassage)), ...unsourcedBlocks(slide.blocks)],
};
