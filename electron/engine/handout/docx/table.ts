/** Tables: real columns and rows, heads repeated on every page, rows that stay whole. */
import { type HandoutTable, type Prose, SHORT_TABLE } from '../model.ts';
import type { Cell, Flow, Paragraph, Row, Table } from './flow.ts';
import type { Twips } from './paper.ts';
import { form } from './paragraph.ts';
import { proseRuns, type RunSetUp } from './prose.ts';

/** The caption above its table, and the table. A paragraph behind it keeps two tables apart, which Word would join. */
export function tableBlocks({ caption, align, header, rows, widths, small }: HandoutTable, width: Twips, runs: RunSetUp): readonly Flow[] {
  const paragraph = (style: string, prose: Prose, more: Pick<Paragraph, 'keepNext' | 'align'> = {}): Paragraph => ({ ...form(style, runs), ...more, runs: proseRuns(prose, runs) });
  // A long one leaves no single row on a page of its own.
  const isShort = rows.length <= SHORT_TABLE;
  const cell = (prose: Prose, column: number, style: string, keepNext: boolean): Cell => {
    const side = align[column] ?? 'start';
    return { children: [paragraph(style, prose, { ...(keepNext ? { keepNext } : {}), ...(side === 'start' ? {} : { align: side }) })] };
  };
  const row = (cells: readonly Prose[], style: string, keepNext = false): Row => ({ whole: true, cells: cells.map((prose, column) => cell(prose, column, style, keepNext)) });
  const style = small ? 'TableTextSmall' : 'TableText';
  const table: Table = {
    kind: 'table',
    look: 'briefing',
    bidi: runs.direction === 'rtl',
    columns: columnWidths(widths, width),
    rows: [{ ...row(header, 'TableHeading'), head: true }, ...rows.map((cells, index) => row(cells, style, index < rows.length - 1 && (isShort || index === 0 || index === rows.length - 2)))],
  };
  const named = caption.length === 0 ? [] : [paragraph('Caption', caption, { keepNext: true })];
  return [...named, table, paragraph('TableEnd', [])];
}

/** Whole twips that add up to the width. */
function columnWidths(shares: readonly number[], width: Twips): readonly Twips[] {
  const ends = shares.map((_, column) => Math.round(width * shares.slice(0, column + 1).reduce((sum, share) => sum + share, 0)));
  return ends.map((end, column) => end - (ends[column - 1] ?? 0));
}
