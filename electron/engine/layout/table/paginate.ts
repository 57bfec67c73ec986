import type { Paragraph } from '../../scene/model.ts';
import type { Pt } from '../../units/length.ts';
import { splitParagraph } from '../text.ts';
import { INSETS, type Row, rowHeight } from './rows.ts';

/**
 * Rows in order, as many to a page as fit, evenly; a row higher than a page is cut between lines.
 * @param rowHeads the first cell stands again beside the rest of a row that is cut
 */
export function paginateRows(header: Row, rows: readonly Row[], height: Pt, rowHeads: boolean): readonly (readonly Row[])[] {
  const room = height - header.height;
  const pieces = rows.flatMap((row) => cutRow(row, room, rowHeads));
  const fill = (limit: Pt) => {
    const pages: Row[][] = [[]];
    let used = 0;
    for (const row of pieces) {
      if (used > 0 && used + row.height > limit) {
        pages.push([]);
        used = 0;
      }
      (pages.at(-1) as Row[]).push(row);
      used += row.height;
    }
    return pages;
  };
  const fewest = fill(room).length;
  const tallest = Math.max(0, ...pieces.map((row) => row.height));
  const even = pieces.reduce((sum, row) => sum + row.height, 0) / fewest;
  for (let limit = Math.max(even, tallest); limit < room; limit += 8) {
    if (fill(limit).length === fewest) return fill(limit);
  }
  return fill(room);
}

function cutRow(row: Row, room: Pt, rowHeads: boolean): readonly Row[] {
  if (row.height <= room) return [row];
  const parts = row.cells.map((cell, column) => {
    const most = Math.max(1, Math.floor((room - 2 * INSETS.vertical) / cell.lineHeight));
    if (cell.lines.length <= most) return [cell, rowHeads && column === 0 ? cell : emptied(cell)] as const;
    const [head, tail] = splitParagraph(cell, most);
    return [
      { ...head, lines: cell.lines.slice(0, most) },
      { ...tail, lines: cell.lines.slice(most) },
    ] as const;
  });
  const piece = (index: 0 | 1): Row => {
    const cells = parts.map((part) => part[index]);
    return { cells, height: rowHeight(cells), source: row.source };
  };
  return [piece(0), ...cutRow(piece(1), room, rowHeads)];
}

/** What a finished cell shows beside the rest of a longer one. */
const emptied = (cell: Paragraph): Paragraph => ({
  ...cell,
  runs: cell.runs.slice(0, 1).map((run) => ({ ...run, text: '' })),
  lines: [{ runs: [], width: 0 }],
});
