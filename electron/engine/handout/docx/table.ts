/** Tables: real columns and rows, heads repeated on every page, rows that stay whole. */
import type { FileChild } from 'docx';
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { CellAlign } from '../../markdown/model.ts';
import { type HandoutTable, type Prose, SHORT_TABLE } from '../model.ts';
import type { Twips } from './paper.ts';
import { proseRuns, type RunSetUp } from './prose.ts';

const ALIGN: Readonly<Record<Exclude<CellAlign, 'start'>, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  end: AlignmentType.END,
  center: AlignmentType.CENTER,
};

/** The caption above its table, and the table. A paragraph behind it keeps two tables apart, which Word would join. */
export function tableBlocks({ caption, align, header, rows, widths, small }: HandoutTable, width: Twips, runs: RunSetUp): readonly FileChild[] {
  const columns = columnWidths(widths, width);
  const bidi = runs.direction === 'rtl' ? { bidirectional: true } : runs.document === 'rtl' ? { bidirectional: false } : {};
  // A long one leaves no single row on a page of its own.
  const isShort = rows.length <= SHORT_TABLE;
  const cell = (prose: Prose, column: number, style: string, keepNext: boolean): TableCell => {
    const side = align[column] ?? 'start';
    const paragraph = new Paragraph({
      style,
      ...bidi,
      ...(keepNext ? { keepNext } : {}),
      ...(side === 'start' ? {} : { alignment: ALIGN[side] }),
      children: proseRuns(prose, runs),
    });
    return new TableCell({ width: { size: columns[column] ?? 0, type: WidthType.DXA }, children: [paragraph] });
  };
  const row = (cells: readonly Prose[], isHead: boolean, keepNext = false): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      children: cells.map((prose, column) => cell(prose, column, isHead ? 'TableHeading' : small ? 'TableTextSmall' : 'TableText', keepNext)),
    });
  const table = new Table({
    style: 'BriefingTable',
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    ...(runs.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [row(header, true), ...rows.map((cells, index) => row(cells, false, index < rows.length - 1 && (isShort || index === 0 || index === rows.length - 2)))],
  });
  const named = caption.length === 0 ? [] : [new Paragraph({ style: 'Caption', ...bidi, keepNext: true, children: proseRuns(caption, runs) })];
  return [...named, table, new Paragraph({ style: 'TableEnd', ...bidi })];
}

/** Whole twips that add up to the width. */
function columnWidths(shares: readonly number[], width: Twips): readonly Twips[] {
  const ends = shares.map((_, column) => Math.round(width * shares.slice(0, column + 1).reduce((sum, share) => sum + share, 0)));
  return ends.map((end, column) => end - (ends[column - 1] ?? 0));
}
