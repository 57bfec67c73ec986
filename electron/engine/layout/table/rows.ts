/** The rows of a table, set at one type size: how wide its columns are and how high its rows become. */
import type { DeckTable, Passage } from '../../markdown/model.ts';
import { heightOf, roomOf } from '../../scene/height.ts';
import type { CellInsets, Paragraph } from '../../scene/model.ts';
import { SUBSTITUTED, longestWord } from '../../text/lines.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { type ParagraphSpec, type TextStyle, passageSpec, setParagraph, widthOf } from '../text.ts';
import { SMALLEST_SIZE, leading, tightLeading } from '../type-scale.ts';
import { type ColumnNeeds, columnWidths, headedColumnWidths } from './columns.ts';

const INSETS: CellInsets = { horizontal: 8, vertical: 6 };
/** Where it spares a further slide. */
const TIGHT_INSETS: CellInsets = { horizontal: 5, vertical: 2 };
/** Wide enough never to break: the width of a cell on one line is measured with it. */
const UNBROKEN = 1e6;
/** Lines are filled to 99 % at most, so a column needs a little more than its text is wide. */
const FILL = 0.98;
/** A word longer than this may be broken. */
const LONGEST_WORD = 260;
const ROUNDING: Pt = 1e-6;

export interface Row {
  readonly cells: readonly Paragraph[];
  readonly height: Pt;
  /** How high it grows where a wider face stands in for the typeface. */
  readonly most: Pt;
  readonly source: readonly Passage[];
}

/** How a table is set. */
export interface TableStyle {
  readonly size: Pt;
  /** Cells stand closer, where it spares a further slide. */
  readonly tight: boolean;
  readonly accent: ColourRole;
  /** The first column heads the rows: bold, the other columns of one width. */
  readonly rowHeads: boolean;
  /** What stands in a cell that says nothing. */
  readonly empty: string;
}

export interface SetTable {
  readonly header: Row;
  readonly rows: readonly Row[];
  readonly widths: readonly Pt[];
  readonly insets: CellInsets;
  /** Whether a word or a number is broken for want of room. */
  readonly broken: boolean;
}

/** Sets a table over the whole width of the body. */
export function setTable(table: DeckTable, style: TableStyle, context: LayoutContext): SetTable {
  const specs = cellsOf(table, style, context);
  const insets = insetsOf(style);
  const needs = needsOf(specs, insets, context);
  const widths = (style.rowHeads ? headedColumnWidths : columnWidths)(needs, context.grid.body.width);
  const [header, ...rows] = specs.map((row, index): Row => {
    const cells = row.map((spec, column) =>
      setParagraph(spec, (widths[column] as Pt) - 2 * insets.horizontal, context),
    );
    return { cells, ...heightsOf(cells, insets), source: index === 0 ? [] : (table.rows[index - 1] as readonly Passage[]) };
  });
  const broken = widths.some((width, column) => width < (needs[column]?.min ?? 0) - ROUNDING);
  return { header: header as Row, rows, widths, insets, broken };
}

export const insetsOf = ({ tight }: TableStyle): CellInsets => (tight ? TIGHT_INSETS : INSETS);

/** The cells of a table, the header first, before they know their widths. */
export const cellsOf = (table: DeckTable, style: TableStyle, context: LayoutContext): readonly (readonly ParagraphSpec[])[] =>
  [table.header, ...table.rows].map((passages, row) =>
    passages.map((passage, column) => {
      const align = table.align[column] ?? 'start';
      return cellSpec(passage, { ...cellStyle(row, column, style, context), align }, row === 0 ? '' : style.empty, context);
    }),
  );

/** How wide each column must be, and would be best. */
export const needsOf = (specs: readonly (readonly ParagraphSpec[])[], insets: CellInsets, context: LayoutContext): readonly ColumnNeeds[] =>
  (specs[0] ?? []).map((_, column) => {
    const cells = specs.map((row) => row[column]).filter((spec) => spec !== undefined);
    const widest = (width: (spec: ParagraphSpec) => Pt) => Math.max(0, ...cells.map(width)) / FILL + 2 * insets.horizontal;
    return {
      min: Math.min(LONGEST_WORD, widest((spec) => longestWord(spec.runs, context.typeface, SUBSTITUTED))),
      max: widest((spec) => widthOf(setParagraph(spec, UNBROKEN, context))),
    };
  });

/** The header in the accent, heads of rows bold. */
function cellStyle(row: number, column: number, { size, accent, rowHeads }: TableStyle, { meta }: LayoutContext): TextStyle {
  if (row === 0) {
    const small = Math.min(size, Math.max(SMALLEST_SIZE, size - 2));
    return { size: small, lineHeight: tightLeading(small, meta.language), colour: accent, weight: 'bold' };
  }
  const lineHeight = leading(size, meta.language);
  return { size, lineHeight, colour: 'ink', accent, weight: rowHeads && column === 0 ? 'bold' : 'regular' };
}

/** A cell without text keeps a run: PowerPoint takes its height from the run's size. */
function cellSpec(passage: Passage, style: TextStyle, empty: string, context: LayoutContext): ParagraphSpec {
  if (passage.spans.length > 0) return passageSpec(passage, style, context);
  return passageSpec({ ...passage, spans: [{ text: empty }] }, { ...style, colour: 'muted' }, context);
}

/** A row is as high as its highest cell. */
export function heightsOf(cells: readonly Paragraph[], insets: CellInsets): Pick<Row, 'height' | 'most'> {
  const highest = (height: (paragraphs: readonly Paragraph[]) => Pt): Pt => Math.max(...cells.map((cell) => height([cell]))) + 2 * insets.vertical;
  return { height: highest(heightOf), most: highest(roomOf) };
}

export const tableHeight = (header: Row, rows: readonly Row[]): Pt =>
  header.height + rows.reduce((sum, row) => sum + row.height, 0);

/** The height to keep for a table, whose rows grow with their texts. */
export const tableRoom = (header: Row, rows: readonly Row[]): Pt => header.most + rows.reduce((sum, row) => sum + row.most, 0);
