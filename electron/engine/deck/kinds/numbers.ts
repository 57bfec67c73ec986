/** Key numbers. */
import type { Block } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { KeyNumber, SlideBase } from '../blocks.ts';
import { type DeckKind, unsourcedBlocks, without } from './kind.ts';

export interface NumbersSlide extends SlideBase {
  readonly kind: 'numbers';
  readonly numbers: readonly KeyNumber[];
  readonly blocks: readonly Block[];
}

export const numbersKind: DeckKind<NumbersSlide, 'numbers'> = {
  main: 'numbers',
  read: (base, { blocks }, _context, { numbers }) => ({ ...base, kind: 'numbers', numbers, blocks }),
  passages: (slide) => [...slide.numbers.map(({ label }) => label), ...blockPassages(slide.blocks)],
  unsourced: (slide) => [...without(slide.numbers.map(({ label }) => label)), ...unsourcedBlocks(slide.blocks)],
};
