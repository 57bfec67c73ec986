/** A map with one measure by country. */
import type { Block } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { DeckShadedMap, SlideBase } from '../blocks.ts';
import { type DeckKind, shadedPassage, unsourcedBlocks, without } from './kind.ts';

export interface ShadedMapSlide extends SlideBase {
  readonly kind: 'shaded-map';
  readonly shaded: DeckShadedMap;
  readonly blocks: readonly Block[];
}

export const shadedMapKind: DeckKind<ShadedMapSlide, 'shaded-map'> = {
  main: 'shaded-map',
  read: (base, { blocks }, _context, { shaded }) => ({ ...base, kind: 'shaded-map', shaded, blocks }),
  passages: (slide) => [...slide.shaded.countries.map(shadedPassage), ...blockPassages(slide.blocks)],
  unsourced: (slide) => [...without(slide.shaded.countries.map(shadedPassage)), ...unsourcedBlocks(slide.blocks)],
};
