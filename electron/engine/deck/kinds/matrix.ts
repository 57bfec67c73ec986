/** A table whose first column heads its rows. */
import type { Block, DeckTable } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { SlideBase } from '../blocks.ts';
import { type DeckKind, unsourcedBlocks, unsourcedRows } from './kind.ts';

/** A table whose first column heads its rows. */
export interface MatrixSlide extends SlideBase {
  readonly kind: 'matrix';
  readonly table: DeckTable;
  readonly blocks: readonly Block[];
}

export const matrixKind: DeckKind<MatrixSlide, 'table'> = {
  main: 'table',
  read: (base, { blocks }, _context, { table }) => ({ ...base, kind: 'matrix', table, blocks }),
  passages: (slide) => [...slide.table.header, ...slide.table.rows.flat(), ...blockPassages(slide.blocks)],
  unsourced: (slide) => [...unsourcedRows(slide.table), ...unsourcedBlocks(slide.blocks)],
};
