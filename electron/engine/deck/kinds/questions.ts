/** Questions to discuss. */
import type { Block, BulletItem } from '../../markdown/model.ts';
import { blockPassages, itemPassages } from '../../markdown/passages.ts';
import type { SlideBase } from '../blocks.ts';
import { type DeckKind, firstList } from './kind.ts';

/** Questions to discuss. */
export interface QuestionsSlide extends SlideBase {
  readonly kind: 'questions';
  readonly items: readonly BulletItem[];
  readonly blocks: readonly Block[];
}

export const questionsKind: DeckKind<QuestionsSlide> = {
  read(base, body) {
    const [list, blocks] = firstList(body.blocks);
    return list && { ...base, kind: 'questions', items: list.items, blocks };
  },
  passages: (slide) => [...itemPassages(slide.items), ...blockPassages(slide.blocks)],
  // Questions claim nothing.
  unsourced: () => [],
};
