import { heightOf } from '../scene/height.ts';
import type { Table } from '../scene/model.ts';
import type { Pt } from '../units/length.ts';
import { type Drawer, inkOf } from './drawer.ts';
import { decoration, type Drawn, part, type Role } from './model.ts';
import { drawParagraphs } from './text.ts';

/** A table: fills, cell texts, a rule under each row. */
export function drawTable(table: Table, drawer: Drawer): Drawn {
  let y = table.frame.y;
  const rows = table.rows.flatMap((row, index): readonly Drawn[] => {
    const top = y;
    const height = table.rowHeights[index] as Pt;
    y += height;
    let offset = 0;
    const cells = row.map((cell, column): Drawn => {
      const width = table.columns[column] as Pt;
      const x = table.direction === 'rtl' ? table.frame.x + table.frame.width - offset - width : table.frame.x + offset;
      offset += width;
      const fill = cell.fill ? [decoration({ type: 'rect', frame: { x, y: top, width, height }, fill: inkOf(cell.fill, drawer) })] : [];
      const inner = {
        x: x + table.insets.horizontal,
        // As PowerPoint centres a cell's text between its insets.
        y: top + (height - heightOf(cell.paragraphs)) / 2,
        width: width - 2 * table.insets.horizontal,
        height,
      };
      return part(roleOf(table, index, column), [...fill, ...drawParagraphs(cell.paragraphs, inner, drawer)]);
    });
    const { colour, thickness } = index === 0 ? table.rules.header : table.rules.rows;
    const [left, right] = [table.frame.x, table.frame.x + table.frame.width];
    const rule = decoration({ type: 'line', from: { x: left, y }, to: { x: right, y }, pen: { ...inkOf(colour, drawer), thickness } });
    return [part({ is: 'row' }, cells), rule];
  });
  return part({ is: 'table', description: table.description }, rows);
}

function roleOf({ rowHeads }: Table, row: number, column: number): Role {
  if (row === 0) return { is: 'head', of: 'column' };
  return rowHeads && column === 0 ? { is: 'head', of: 'row' } : { is: 'cell' };
}
