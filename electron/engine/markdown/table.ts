import type { AlignType, Table, TableRow } from 'mdast';
import type { CellAlign, DeckTable, Passage } from './model.ts';
import type { ParseContext } from './context.ts';
import { readPassage } from './passage.ts';

/** Left means the side where reading starts: Markdown has no word for it. */
function cellAlign(align: AlignType | undefined): CellAlign {
  switch (align) {
    case 'right':
      return 'end';
    case 'center':
      return 'center';
    case 'left':
    case null:
    case undefined:
      return 'start';
  }
}

/** Reads a table; short rows are filled up with empty cells, as Markdown has it, long ones reported. */
export function readTable(table: Table, context: ParseContext): DeckTable {
  const [head, ...body] = table.children;
  const header = head === undefined ? [] : readRow(head, context);
  const rows = body.map((row) => {
    const cells = readRow(row, context);
    const origin = context.origin(row);
    if (cells.length > header.length) {
      context.report('error', 'deck.table-row', { cells: cells.length, columns: header.length }, origin);
    }
    const empty = { spans: [], citations: [], origin };
    return header.map((_, column) => cells[column] ?? empty);
  });
  if (rows.length === 0) context.report('warning', 'deck.empty-text', { what: 'table' }, context.origin(table));
  return {
    align: header.map((_, column) => cellAlign(table.align?.[column])),
    header,
    rows,
    origin: context.origin(table),
  };
}

const readRow = (row: TableRow, context: ParseContext): Passage[] =>
  row.children.map((cell) => readPassage(cell.children, context, context.origin(cell)));
