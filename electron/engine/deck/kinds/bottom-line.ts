/** The briefing in one slide: what is new, what it means, what to watch, and what it rests on. */
import type { Block, BulletItem } from '../../markdown/model.ts';
import { blockPassages, itemPassages } from '../../markdown/passages.ts';
import type { SlideBase } from '../blocks.ts';
import { type DeckKind, firstList, without } from './kind.ts';

export interface BottomLineSlide extends SlideBase {
  readonly kind: 'bottom-line';
  /** Each with its label in bold; what is watched stands in an inner list. The first is the news. */
  readonly items: readonly BulletItem[];
  /** What it rests on. */
  readonly blocks: readonly Block[];
}

export const bottomLineKind: DeckKind<BottomLineSlide> = {
  read(base, body) {
    const [list, blocks] = firstList(body.blocks);
    return list && { ...base, kind: 'bottom-line', items: list.items, blocks };
  },
  passages: (slide) => [...itemPassages(slide.items), ...blockPassages(slide.blocks)],
  // What is to be watched claims nothing, and the basis tells of the dataset.
  unsourced: (slide) => without(slide.items.filter(({ children }) => children.length === 0)),
};
