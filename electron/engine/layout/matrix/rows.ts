/** A matrix with flags and marks as rows below heads: no program draws the signs of a right-to-left table where its cells are. */
import type { MatrixSlide } from '../../deck/kinds/matrix.ts';
import type { DeckTable, Passage } from '../../markdown/model.ts';
import { DESCENT } from '../../scene/baseline.ts';
import type { Primitive } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { headedRows } from '../headed-rows.ts';
import { HEAD_SIZE, headBaseline } from '../heads.ts';
import { type Body, citationsOf } from '../page.ts';
import type { PlacedRow, Row, RowCell } from '../rows.ts';
import { headedColumnWidths } from '../table/columns.ts';
import { cellsOf, insetsOf, needsOf } from '../table/rows.ts';
import { passageSpec } from '../text.ts';
import { leading } from '../type-scale.ts';
import { type CellSigns, indentOf, signAt } from './signs.ts';

const SIZES = [20, 19, 18, 17, 16, 15, 14, 13, 12] as const;
const ROWS = { air: 5, from: 'middle', tallest: 96, most: 8 } as const;
/** The size at which columns are measured. */
const MEASURED: Pt = 16;
/** Between two columns. */
const GAP: Pt = 16;
/** The middle of a line's letters stands above its baseline by this share of the size. */
const MIDDLE = 0.36;
/** A row is at least so much higher than its air that its flag touches no hairline. */
const FLAGGED: Pt = 20;

/** Undefined where they have no room, or more is said below than a band. @param empty what stands in a cell that says nothing */
export function matrixRows(table: DeckTable, signs: CellSigns, blocks: MatrixSlide['blocks'], empty: string, context: LayoutContext): readonly Body[] | undefined {
  const { language } = context.meta;
  const places = placesOf(table, signs, empty, context);
  const rowsAt = (size: Pt): readonly Row[] =>
    table.rows.map((cells): Row => ({
      citations: citationsOf(cells),
      cells: cells.flatMap((cell, column): readonly RowCell[] => {
        const place = places[column];
        if (place === undefined) return [];
        const indent = indentOf(signs.get(cell), size);
        const says = cell.spans.length > 0;
        const style = { size, lineHeight: leading(size, language), accent: context.accent, colour: says ? ('ink' as const) : ('muted' as const), weight: column === 0 ? ('bold' as const) : ('regular' as const) };
        return [{ part: column === 0 ? 'leadWords' : 'statement', place: { x: place.x + indent, width: place.width - indent }, specs: [passageSpec(says ? cell : { ...cell, spans: [{ text: empty }] }, style, context)], ...(column === 0 && { alone: true as const }) }];
      }),
      drawn: {
        height: cells.some((cell) => signs.get(cell)?.kind === 'flag') ? FLAGGED : 0,
        draw: ({ number, baseline, y, height }: PlacedRow) => signsOf(cells, `${number}`, [y + height / 2 + leading(size, language) / 2 - DESCENT * size, baseline].map((each) => each - size * MIDDLE) as [Pt, Pt], size),
      },
    }));
  const signsOf = (cells: readonly Passage[], id: string, [head, others]: readonly [Pt, Pt], size: Pt): readonly Primitive[] =>
    cells.flatMap((cell, column) => signAt(cell, signs.get(cell), places[column]?.x ?? 0, column === 0 ? head : others, size, cell.spans.some(({ accent }) => accent) ? context.accent : 'muted', `${id}-${column + 1}`, context));
  const heads = table.header.map((_, column) => {
    const { x, width } = places[column] ?? { x: 0, width: 0 };
    const indent = indentOf(signs.get(table.header[column] as Passage), HEAD_SIZE);
    return { x: x + indent, width: width - indent };
  });
  const overHeads = (y: Pt, height: Pt) => {
    const middle = y + headBaseline(height, language) - HEAD_SIZE * MIDDLE;
    return signsOf(table.header, 'head', [middle, middle], HEAD_SIZE);
  };
  return headedRows({ heads: table.header, places: heads, rowsAt, sizes: SIZES, style: ROWS, overHeads }, blocks, context);
}

/** Columns as a native table has them. */
function placesOf(table: DeckTable, signs: CellSigns, empty: string, context: LayoutContext): readonly Pick<Frame, 'x' | 'width'>[] {
  const { body } = context.grid;
  const style = { size: MEASURED, tight: false, accent: context.accent, rowHeads: true, empty };
  const needs = needsOf(cellsOf(table, style, context), insetsOf(style), context);
  const set = needs.map((need, column) => {
    const own = Math.max(0, ...[table.header, ...table.rows].map((row) => indentOf(row[column] && signs.get(row[column]), MEASURED)));
    return { min: need.min + own, max: need.max + own };
  });
  let x = body.x;
  return headedColumnWidths(set, body.width + GAP).map((width) => {
    x += width;
    return { x: x - width, width: width - GAP };
  });
}
