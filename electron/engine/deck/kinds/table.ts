/** A table. */
import type { Block, DeckTable } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { SlideBase } from '../blocks.ts';
import { type DeckKind, unsourcedBlocks, unsourcedRows } from './kind.ts';

export interface TableSlide extends SlideBase {
  readonly kind: 'table';
  readonly table: DeckTable;
  readonly blocks: readonly Block[];
}

export const tableKind: DeckKind<TableSlide, 'table'> = {
  main: 'table',
  read: (base, { blocks }, _context, { table }) => ({ ...base, kind: 'table', table, blocks }),
  passages: (slide) => [...slide.table.header, ...slide.table.rows.flat(), ...blockPassages(slide.blocks)],
  unsourced: (slide) => [...unsourcedRows(slide.table), ...unsourcedBlocks(slide.blocks)],
};
