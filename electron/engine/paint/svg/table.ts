import { heightOf } from '../../scene/height.ts';
import type { Table } from '../../scene/model.ts';
import type { Pt } from '../../units/length.ts';
import { element } from './element.ts';
import { type SvgPainter, paint } from './painter.ts';
import { paintParagraphs } from './text.ts';

/** A table: fills, cell texts, a rule under each row. */
export function paintTable(table: Table, painter: SvgPainter): string {
  let y = table.frame.y;
  return table.rows
    .map((row, index) => {
      const top = y;
      const height = table.rowHeights[index] as Pt;
      y += height;
      let offset = 0;
      const cells = row.map((cell, column) => {
        const width = table.columns[column] as Pt;
        const x =
          table.direction === 'rtl' ? table.frame.x + table.frame.width - offset - width : table.frame.x + offset;
        offset += width;
        const fill = cell.fill ? element('rect', { x, y: top, width, height, fill: paint(cell.fill, painter) }) : '';
        const inner = {
          x: x + table.insets.horizontal,
          // As PowerPoint centres a cell's text between its insets.
          y: top + (height - heightOf(cell.paragraphs)) / 2,
          width: width - 2 * table.insets.horizontal,
          height,
        };
        return fill + paintParagraphs(cell.paragraphs, inner, painter);
      });
      const { colour, thickness } = index === 0 ? table.rules.header : table.rules.rows;
      const rule = element('line', {
        x1: table.frame.x,
        x2: table.frame.x + table.frame.width,
        y1: y,
        y2: y,
        stroke: paint(colour, painter),
        'stroke-width': thickness,
      });
      return cells.join('') + rule;
    })
    .join('');
}
