/** Tables too wide for the page, cut between columns. */
import type { DeckTable } from '../../markdown/model.ts';
import type { Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { evenParts } from '../even-parts.ts';
import { type TableStyle, cellsOf, insetsOf, needsOf } from './rows.ts';

/**
 * A table in parts that have room beside their first column, which heads the rows of each, so that no word and no number is
 * broken; the whole table where it has room.
 */
export function columnGroups(table: DeckTable, style: TableStyle, context: LayoutContext): readonly DeckTable[] {
  const [head, ...others] = needsOf(cellsOf(table, style, context), insetsOf(style), context).map(({ min }) => min);
  const room = context.grid.body.width - (head ?? 0);
  const columns = others.map((_, index) => index + 1);
  for (let count = 1; count <= columns.length; count++) {
    const parts = evenParts(columns, count);
    if (parts.every((part) => sum(part.map((column) => others[column - 1] ?? 0)) <= room) || count === columns.length) {
      return count === 1 ? [table] : parts.map((part) => ofColumns(table, [0, ...part]));
    }
  }
  return [table];
}

const sum = (widths: readonly Pt[]): Pt => widths.reduce((all, width) => all + width, 0);

const ofColumns = (table: DeckTable, columns: readonly number[]): DeckTable => {
  const picked = <T>(list: readonly T[]): readonly T[] => columns.flatMap((column) => list[column] ?? []);
  return { ...table, align: picked(table.align), header: picked(table.header), rows: table.rows.map(picked) };
};
