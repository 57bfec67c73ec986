import type PptxGenJS from 'pptxgenjs';
import type { Table } from '../../scene/model.ts';
import { toInches } from '../../units/length.ts';
import type { SlideNumbers } from './links.ts';
import { position } from './position.ts';
import { toTextRuns } from './runs.ts';
import { plain } from '../../text/xml.ts';

/**
 * Paints a native table, columns in reading order; finishing writes what surrounds the text of its cells. It never pages
 * by itself: layout has done that, and pages made by pptxgenjs would land in another section (#1405).
 */
export function paintTable(slide: PptxGenJS.Slide, table: Table, numbers: SlideNumbers): void {
  const rows = table.rows.map((row) => row.map((cell) => ({ text: toTextRuns(cell.paragraphs, numbers) })));
  slide.addTable(rows, {
    ...position(table.frame),
    objectName: plain(table.name),
    autoPage: false,
    colW: table.columns.map(toInches),
    rowH: table.rowHeights.map(toInches),
  });
}
