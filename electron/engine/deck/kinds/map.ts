/** A map. */
import type { Block } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { DeckMap, SlideBase } from '../blocks.ts';
import { type DeckKind, routePassage, unsourcedBlocks, without } from './kind.ts';

export interface MapSlide extends SlideBase {
  readonly kind: 'map';
  readonly map: DeckMap;
  readonly blocks: readonly Block[];
}

export const mapKind: DeckKind<MapSlide, 'map'> = {
  main: 'map',
  read: (base, { blocks }, _context, { map }) => ({ ...base, kind: 'map', map, blocks }),
  passages: (slide) => [...slide.map.routes.map(routePassage), ...blockPassages(slide.blocks)],
  unsourced: (slide) => [...without(slide.map.routes.map(routePassage)), ...unsourcedBlocks(slide.blocks)],
};
