/** A subject between powers. */
import type { Block, Passage } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { SlideBase, Vector } from '../blocks.ts';
import { readVectors } from '../parse/vectors.ts';
import { type DeckKind, firstList, unsourcedBlocks, vectorPassage, without } from './kind.ts';

/** A subject between powers. */
export interface BalanceSlide extends SlideBase {
  readonly kind: 'balance';
  readonly centre: Passage;
  readonly vectors: readonly Vector[];
  readonly blocks: readonly Block[];
}

export const balanceKind: DeckKind<BalanceSlide> = {
  /** A paragraph names the centre; the list behind it has the powers. */
  read(base, { blocks: [centre, ...others] }, context) {
    const [list, blocks] = firstList(others);
    if (centre?.kind !== 'paragraph' || list === undefined) return undefined;
    return { ...base, kind: 'balance', centre: centre.passage, vectors: readVectors(list.items, context), blocks };
  },
  passages: (slide) => [slide.centre, ...slide.vectors.map(vectorPassage), ...blockPassages(slide.blocks)],
  unsourced: (slide) => [...without(slide.vectors.map(vectorPassage)), ...unsourcedBlocks(slide.blocks)],
};
