/** Steps in their order. */
import type { Block } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { SlideBase, Vector } from '../blocks.ts';
import { readVectors } from '../parse/vectors.ts';
import { type DeckKind, firstList, unsourcedBlocks, vectorPassage, without } from './kind.ts';

export interface ProcessSlide extends SlideBase {
  readonly kind: 'process';
  readonly steps: readonly Vector[];
  readonly blocks: readonly Block[];
}

export const processKind: DeckKind<ProcessSlide> = {
  read(base, body, context) {
    const [list, blocks] = firstList(body.blocks);
    return list && { ...base, kind: 'process', steps: readVectors(list.items, context), blocks };
  },
  passages: (slide) => [...slide.steps.map(vectorPassage), ...blockPassages(slide.blocks)],
  unsourced: (slide) => [...without(slide.steps.map(vectorPassage)), ...unsourcedBlocks(slide.blocks)],
};
