import type { Table, TableCell, TableRule } from '../../../scene/model.ts';
import type { Language } from '../../../units/language.ts';
import { toEmu } from '../../../units/length.ts';
import { solidFill } from '../colours.ts';
import { transform } from './placeholder.ts';
import { type ShapeId, shapeIdentity } from './shape.ts';
import { mendParagraphs } from './text-body.ts';

/**
 * Mends a table: direction, header row and column, description, cell insets, and in each cell what every text needs.
 * LibreOffice (7.4) ignores `rtl` on `a:tblPr` and shows the first column leftmost; PowerPoint shows it rightmost,
 * which is what the deck means, so the columns stay in reading order.
 */
export function mendTable(xml: string, table: Table, id: ShapeId, language: Language): string {
  const [, ...cells] = xml.split('<a:tc>');
  const count = table.rows.reduce((sum, row) => sum + row.length, 0);
  if (cells.length !== count) throw new Error(`pptxgenjs wrote ${cells.length} cells for ${count}`);
  let written = 0;
  const rows = table.rows.map((row, n) => {
    const rule = n === 0 ? table.rules.header : table.rules.rows;
    const mended = row.map((cell) => mendCell(cells[written++] ?? '', cell, language) + cellProperties(cell, table, rule));
    return `<a:tr h="${toEmu(table.rowHeights[n] ?? 0)}">${mended.join('')}</a:tr>`;
  });
  return `${tableHead(table, id)}${rows.join('')}${xml.slice(xml.indexOf('</a:tbl>'))}`;
}

function tableHead(table: Table, id: ShapeId): string {
  const heads = `${table.direction === 'rtl' ? ' rtl="1"' : ''} firstRow="1"${table.rowHeads ? ' firstCol="1"' : ''}`;
  const grid = table.columns.map((width) => `<a:gridCol w="${toEmu(width)}"/>`).join('');
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${shapeIdentity(table, id)}` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
    `${transform(table.frame).replaceAll('a:xfrm', 'p:xfrm')}<a:graphic>` +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">' +
    `<a:tbl><a:tblPr${heads}/><a:tblGrid>${grid}</a:tblGrid>`
  );
}

function mendCell(xml: string, cell: TableCell, language: Language): string {
  const text = xml.slice(xml.indexOf('<a:p>'), xml.lastIndexOf('</a:txBody>'));
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${mendParagraphs(text, cell.paragraphs, language)}</a:txBody>`;
}

/** Insets, rule below and fill. pptxgenjs reads insets in inches or in points by the size of the first of the four. */
function cellProperties(cell: TableCell, { insets }: Table, { colour, thickness }: TableRule): string {
  const across = toEmu(insets.horizontal);
  const down = toEmu(insets.vertical);
  const rule = `<a:lnB w="${toEmu(thickness)}">${solidFill(colour)}</a:lnB>`;
  const fill = cell.fill === undefined ? '' : solidFill(cell.fill);
  return `<a:tcPr marL="${across}" marR="${across}" marT="${down}" marB="${down}" anchor="ctr">${rule}${fill}</a:tcPr></a:tc>`;
}
