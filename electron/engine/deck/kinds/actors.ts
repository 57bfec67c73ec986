/** What is said of several actors, a row each. */
import type { Block, BulletItem } from '../../markdown/model.ts';
import { blockPassages, itemPassages } from '../../markdown/passages.ts';
import type { SlideBase } from '../blocks.ts';
import { type DeckKind, firstList, unsourcedBlocks } from './kind.ts';

export interface ActorsSlide extends SlideBase {
  readonly kind: 'actors';
  /** Each with its actor's name in bold; a flag may stand before that. */
  readonly items: readonly BulletItem[];
  readonly blocks: readonly Block[];
}

export const actorsKind: DeckKind<ActorsSlide> = {
  read(base, body) {
    const [list, blocks] = firstList(body.blocks);
    return list && { ...base, kind: 'actors', items: list.items, blocks };
  },
  passages: (slide) => [...itemPassages(slide.items), ...blockPassages(slide.blocks)],
  unsourced: (slide) => unsourcedBlocks([{ kind: 'list', ordered: false, items: slide.items, origin: slide.origin }, ...slide.blocks]),
};
