import { roomOf } from '../../scene/height.ts';
import type { CellInsets, Paragraph } from '../../scene/model.ts';
import type { Pt } from '../../units/length.ts';
import { linesWithin, splitParagraph } from '../text.ts';
import { type Row, type SetTable, heightsOf } from './rows.ts';

/**
 * Rows in order, as many to a page as fit, evenly; a row higher than a page is cut between lines.
 * @param rowHeads the first cell stands again beside the rest of a row that is cut
 */
export function paginateRows({ header, rows, insets }: SetTable, height: Pt, rowHeads: boolean): readonly (readonly Row[])[] {
  const room = height - header.most;
  const pieces = rows.flatMap((row) => cutRow(row, room, rowHeads, insets));
  const fill = (limit: Pt) => {
    const pages: Row[][] = [[]];
    let used = 0;
    for (const row of pieces) {
      if (used > 0 && used + row.most > limit) {
        pages.push([]);
        used = 0;
      }
      (pages.at(-1) as Row[]).push(row);
      used += row.most;
    }
    return pages;
  };
  const fewest = fill(room).length;
  const tallest = Math.max(0, ...pieces.map((row) => row.most));
  const even = pieces.reduce((sum, row) => sum + row.most, 0) / fewest;
  for (let limit = Math.max(even, tallest); limit < room; limit += 8) {
    if (fill(limit).length === fewest) return fill(limit);
  }
  return fill(room);
}

function cutRow(row: Row, room: Pt, rowHeads: boolean, insets: CellInsets): readonly Row[] {
  if (row.most <= room || row.cells.every((cell) => cell.lines.length === 1)) return [row];
  const parts = row.cells.map((cell, column) => {
    const height = room - 2 * insets.vertical;
    const most = linesWithin(cell, height);
    if (roomOf([cell]) <= height || cell.lines.length <= most) return [cell, rowHeads && column === 0 ? cell : emptied(cell)] as const;
    const [head, tail] = splitParagraph(cell, most);
    return [
      { ...head, lines: cell.lines.slice(0, most), mostLines: Math.floor(height / cell.lineHeight) },
      { ...tail, lines: cell.lines.slice(most), mostLines: Math.ceil((cell.mostLines * (cell.lines.length - most)) / cell.lines.length) + 1 },
    ] as const;
  });
  const piece = (index: 0 | 1): Row => {
    const cells = parts.map((part) => part[index]);
    return { cells, ...heightsOf(cells, insets), source: row.source };
  };
  const rest = piece(1);
  // What is repeated may be what is too high; a row that gets no shorter stands as it is.
  return linesIn(rest) < linesIn(row) ? [piece(0), ...cutRow(rest, room, rowHeads, insets)] : [row];
}

const linesIn = ({ cells }: Row): number => cells.reduce((sum, { lines }) => sum + lines.length, 0);

/** What a finished cell shows beside the rest of a longer one. */
const emptied = (cell: Paragraph): Paragraph => ({
  ...cell,
  runs: cell.runs.slice(0, 1).map((run) => ({ ...run, text: '' })),
  lines: [{ runs: [], width: 0 }],
  mostLines: 1,
});
