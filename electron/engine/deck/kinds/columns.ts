/** Two or three columns. */
import type { Block } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { DeckColumn, SlideBase } from '../blocks.ts';
import { type DeckKind, unsourcedBlocks } from './kind.ts';

export interface ColumnsSlide extends SlideBase {
  readonly kind: 'columns';
  /** Two or three. */
  readonly columns: readonly DeckColumn[];
  readonly blocks: readonly Block[];
}

const MOST_COLUMNS = 3;

export const columnsKind: DeckKind<ColumnsSlide, 'columns'> = {
  main: 'columns',
  read(base, { blocks }, context, { columns, origin }) {
    const count = columns.length;
    if (count >= 2 && count <= MOST_COLUMNS) return { ...base, kind: 'columns', columns: columns.filter((column) => column !== undefined), blocks };
    context.report('error', 'deck.columns-count', { count, most: MOST_COLUMNS }, origin);
    return undefined;
  },
  passages: (slide) => [...slide.columns.flatMap(({ title, blocks }) => [title, ...blockPassages(blocks)]), ...blockPassages(slide.blocks)],
  unsourced: (slide) => [...slide.columns.flatMap(({ blocks }) => unsourcedBlocks(blocks)), ...unsourcedBlocks(slide.blocks)],
};
