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
import { leading, tightLeading } from '../type-scale.ts';
import { type CellSigns, indentOf, signAt } from './signs.ts';

/** How rows stand: the sizes, what is left around a text, the size at which columns are measured, and the distance of lines. */
const AIRY = { sizes: [20, 19, 18, 17, 16, 15, 14], air: 5, measured: 16, lines: leading } as const;
/** Where that has no room on one page. */
const TIGHT = { sizes: [16, 15, 14, 13, 12], air: 3, measured: 13, lines: tightLeading } as const;
const ROWS = { from: 'middle', tallest: 96, most: 8 } as const;
/** Between two columns. */
const GAP: Pt = 16;
/** The middle of a line's letters stands above its baseline by this share of the size. */
const MIDDLE = 0.36;
/** A row is at least so much higher than its air that its flag touches no hairline. */
const FLAGGED: Pt = 20;

/** Undefined where they have no room, or more is said below than a band. @param empty what stands in a cell that says nothing */
export function matrixRows(table: DeckTable, signs: CellSigns, blocks: MatrixSlide['blocks'], empty: string, context: LayoutContext): readonly Body[] | undefined {
  let further: readonly Body[] | undefined;
  for (const style of [AIRY, TIGHT]) {
    const needed = placesOf(table, signs, empty, style.measured, context);
    for (const places of [needed, alike(needed)]) {
      const bodies = rowsIn(style, places, table, signs, blocks, empty, context);
      if (bodies?.length === 1) return bodies;
      further ??= bodies;
    }
  }
  return further;
}

type Column = Pick<Frame, 'x' | 'width'>;

function rowsIn({ sizes, air, lines }: typeof AIRY | typeof TIGHT, places: readonly Column[], table: DeckTable, signs: CellSigns, blocks: MatrixSlide['blocks'], empty: string, context: LayoutContext): readonly Body[] | undefined {
  const { language } = context.meta;
  const rowsAt = (size: Pt): readonly Row[] =>
    table.rows.map((cells): Row => ({
      citations: citationsOf(cells),
      cells: cells.flatMap((cell, column): readonly RowCell[] => {
        const place = places[column];
        if (place === undefined) return [];
        const indent = indentOf(signs.get(cell), size);
        const says = cell.spans.length > 0;
        const style = { size, lineHeight: lines(size, language), accent: context.accent, colour: says ? ('ink' as const) : ('muted' as const), weight: column === 0 ? ('bold' as const) : ('regular' as const) };
        return [{ part: column === 0 ? 'leadWords' : 'statement', place: { x: place.x + indent, width: place.width - indent }, specs: [passageSpec(says ? cell : { ...cell, spans: [{ text: empty }] }, style, context)], ...(column === 0 && { alone: true as const }) }];
      }),
      drawn: {
        height: cells.some((cell) => signs.get(cell)?.kind === 'flag') ? FLAGGED : 0,
        draw: ({ number, baseline, y, height }: PlacedRow) => signsOf(cells, `${number}`, [y + height / 2 + lines(size, language) / 2 - DESCENT * size, baseline].map((each) => each - size * MIDDLE) as [Pt, Pt], size),
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
  return headedRows({ heads: table.header, places: heads, rowsAt, sizes, style: { ...ROWS, air }, overHeads }, blocks, context);
}

/** The first column as it is, the others of one width: a long text in one of them makes the others narrow else. */
function alike(columns: readonly Column[]): readonly Column[] {
  const [first, second, last] = [columns[0], columns[1], columns.at(-1)];
  if (first === undefined || second === undefined || last === undefined) return columns;
  const count = columns.length - 1;
  const width = (last.x + last.width - second.x - GAP * (count - 1)) / count;
  return [first, ...Array.from({ length: count }, (_, index) => ({ x: second.x + index * (width + GAP), width }))];
}

/** Columns as a native table has them. */
function placesOf(table: DeckTable, signs: CellSigns, empty: string, size: Pt, context: LayoutContext): readonly Column[] {
  const { body } = context.grid;
  const style = { size, tight: false, accent: context.accent, rowHeads: true, empty };
  const needs = needsOf(cellsOf(table, style, context), insetsOf(style), context);
  const set = needs.map((need, column) => {
    const own = Math.max(0, ...[table.header, ...table.rows].map((row) => indentOf(row[column] && signs.get(row[column]), size)));
    return { min: need.min + own, max: need.max + own };
  });
  let x = body.x;
  return headedColumnWidths(set, body.width + GAP).map((width) => {
    x += width;
    return { x: x - width, width: width - GAP };
  });
}
