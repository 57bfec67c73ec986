/** Pages of a slide that is a table: whole with its paragraphs where it fits, else over further pages by rows. */
import type { MatrixSlide } from '../../deck/kinds/matrix.ts';
import type { TableSlide } from '../../deck/kinds/table.ts';
import type { Table, TableCell } from '../../scene/model.ts';
import type { Pt } from '../../units/length.ts';
import { blockBodies } from '../block-bodies.ts';
import { blockItems } from '../blocks.ts';
import { contentPages, flowBodies } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { described } from '../description.ts';
import { type FlowItem, flowHeight, setItems } from '../flow.ts';
import { mirror, spreads } from '../grid.ts';
import { partName } from '../names.ts';
import { type Body, type Page, citationsOf } from '../page.ts';
import { passageSpec, plain } from '../text.ts';
import { textBox } from '../text-box.ts';
import { BODY_SIZES, SMALLEST_SIZE, TIGHT_SIZE, leading } from '../type-scale.ts';
import { columnGroups } from './groups.ts';
import { paginateRows } from './paginate.ts';
import { HAIRLINE } from '../rows.ts';
import { ABOVE_BAND, bandBelow, withBand } from '../so-what.ts';
import { type Row, type SetTable, type TableStyle, setTable, tableHeight, tableRoom } from './rows.ts';

const [GAP_BELOW, TIGHT_GAP] = [18, 9] as const;
/** Of paragraphs below a table on its slide. */
const BELOW_SIZES = [BODY_SIZES[1], TIGHT_SIZE, SMALLEST_SIZE] as const;
/** Share of the body that a header may take; a table with a higher one is told as text. */
const TALLEST_HEADER = 0.4;

/** What sets the tables of one kind of slide apart from those of another. */
export interface TableKind extends Pick<TableStyle, 'rowHeads' | 'empty'> {
  /** Type sizes from the preferred one down. */
  readonly sizes: readonly [Pt, Pt, ...(readonly Pt[])];
}

/** A native table; its rows continue on further slides under a repeated header, at the second of its sizes. */
export function tableSlidePages(slide: TableSlide | MatrixSlide, kind: TableKind, context: LayoutContext): readonly Page[] {
  const { body: frame } = context.grid;
  const { accent } = context;
  const blocksAt = (size: Pt) => blockItems(slide.blocks, size, accent, context);

  const whole = bandBelow(slide.blocks, context);
  for (const { below: size, room, banded, ...type } of waysIn(slide, kind, whole !== undefined, context)) {
    const band = banded ? whole : undefined;
    const blocks = band ? [] : blocksAt(size);
    const blocksSet = setItems(blocks, frame.width, context);
    const gap = type.tight ? TIGHT_GAP : band ? ABOVE_BAND : GAP_BELOW;
    const below = band?.height ?? flowHeight(blocksSet);
    const blocksHeight = below === 0 ? 0 : below + gap;
    const set = setTable(slide.table, { ...kind, ...type, accent }, context);
    if (set.broken || tableRoom(set.header, set.rows) + blocksHeight > room) continue;
    const rows = spreadRows(set.header, set.rows, Math.max(context.grid.spread, room) - blocksHeight);
    const height = tableRoom(set.header, rows);
    const body = tableBody(slide, kind, set, rows, 0, context);
    if (band) {
      const foot = Math.min(frame.y + height + blocksHeight, frame.y + frame.height);
      return contentPages(slide, [withBand(body, band, foot)], context);
    }
    if (blocks.length === 0) return contentPages(slide, [body], context);
    const text = textBox(
      'body',
      partName('body', context.meta.language),
      mirror({ ...frame, y: frame.y + height + gap, height: flowHeight(blocksSet) }, context),
      blocksSet.map((item) => item.paragraph),
    );
    const citations = [...body.citations, ...blocks.flatMap((item) => item.citations)];
    return contentPages(slide, [{ ...body, items: [...body.items, text], citations }], context);
  }

  // A table stays whole before what is said below it does.
  for (const type of slide.blocks.length > 0 ? waysOf({ ...slide, blocks: [] }, kind) : []) {
    const set = setTable(slide.table, { ...kind, ...type, accent }, context);
    if (set.broken || tableRoom(set.header, set.rows) > frame.height) continue;
    const body = tableBody(slide, kind, set, spreadRows(set.header, set.rows, context.grid.spread), 0, context);
    return contentPages(slide, [body, ...blockBodies(slide.blocks, BODY_SIZES[1], context)], context);
  }

  const blocks = blocksAt(BODY_SIZES[1]);
  const parts = dividedParts(slide, kind, context);
  if (parts.some(({ set: { header } }) => header.most > frame.height * TALLEST_HEADER)) {
    return contentPages(slide, flowBodies([...asText(slide, context), ...blocks], context), context);
  }
  const pages = parts.map(({ set, rows }, index) => tableBody(slide, kind, set, spreadRows(set.header, rows, context.grid.spread), index, context));
  return contentPages(slide, [...pages, ...blockBodies(slide.blocks, BODY_SIZES[1], context)], context);
}

/** How a table and the paragraphs below it are set. */
interface Way extends Pick<TableStyle, 'size' | 'tight'> {
  /** Type size of the paragraphs. */
  readonly below: Pt;
}

interface WayIn extends Way {
  readonly room: Pt;
  /** Whether what is said below stands as a band. */
  readonly banded: boolean;
}

/** Air above the foot gives way before type becomes small, and the band that is said below before the table is divided. */
function waysIn(slide: TableSlide | MatrixSlide, kind: TableKind, banded: boolean, { grid }: LayoutContext): readonly WayIn[] {
  const inRooms = (ways: readonly Way[], band: boolean) =>
    spreads(grid).flatMap(({ height }, index) => ways.filter(({ size }) => index > 0 || size >= READABLE).map((way) => ({ ...way, room: height, banded: band })));
  return [...(banded ? inRooms(waysOf({ ...slide, blocks: [] }, kind), true) : []), ...inRooms(waysOf(slide, kind), false)];
}

/** From the preferred way down; a table gives way last, and its spacing before its type. */
function waysOf({ blocks }: TableSlide | MatrixSlide, { sizes }: TableKind): readonly Way[] {
  const easy = sizes.filter((size) => size >= SMALLEST_SIZE);
  const small = sizes.filter((size) => size < SMALLEST_SIZE);
  const below = blocks.length > 0 ? BELOW_SIZES : [SMALLEST_SIZE];
  return [
    ...below.flatMap((text) => easy.map((size) => ({ size, below: text, tight: false }))),
    { size: easy.at(-1) ?? SMALLEST_SIZE, below: SMALLEST_SIZE, tight: true },
    ...small.flatMap((size) => [false, true].map((tight) => ({ size, below: SMALLEST_SIZE, tight }))),
  ];
}

/** Rows that stand on one page. */
interface TablePart {
  readonly set: SetTable;
  readonly rows: readonly Row[];
}

/**
 * A table over several pages: at the largest of the lower sizes of running text that needs no more of them than the others and
 * breaks no word; where every one does, at the last one and cut between columns.
 */
function dividedParts({ table }: TableSlide | MatrixSlide, kind: TableKind, context: LayoutContext): readonly TablePart[] {
  const { accent } = context;
  const [, ...sizes] = kind.sizes;
  const candidates = sizes.map((size) => {
    const style = { ...kind, size, accent, tight: false };
    const sets = columnGroups(table, style, context).map((group) => setTable(group, style, context));
    const parts = sets.flatMap((set) => paginateRows(set, context.grid.body.height, kind.rowHeads).map((rows) => ({ set, rows })));
    return { size, parts, whole: sets.length === 1 };
  });
  const whole = candidates.filter((each) => each.whole);
  const readable = whole.filter(({ size }) => size >= SMALLEST_SIZE);
  const fewest = Math.min(...readable.map(({ parts }) => parts.length));
  return (readable.find(({ parts }) => parts.length === fewest) ?? whole[0] ?? candidates.at(-1))?.parts ?? [];
}

/** Rows with an equal share of the height that they leave, as high as rows still read as those of one table. */
function spreadRows(header: Row, rows: readonly Row[], room: Pt): readonly Row[] {
  const more = Math.max(0, (room - tableRoom(header, rows)) / Math.max(1, rows.length));
  return rows.map((row) => {
    const own = Math.min(more, Math.max(0, TALLEST_ROW - row.height));
    return { ...row, height: row.height + own, most: row.most + own };
  });
}

const TALLEST_ROW: Pt = 96;
/** Type of a table that is read from afar. */
const READABLE: Pt = 14;

/** The rows as paragraphs, the header bold above them. */
function asText({ table }: TableSlide | MatrixSlide, context: LayoutContext): readonly FlowItem[] {
  const [, size] = BODY_SIZES;
  const style = { size, lineHeight: leading(size, context.meta.language), colour: 'ink' as const, before: 8 };
  return [table.header, ...table.rows].map((row, index) => ({
    spec: passageSpec(
      { spans: row.flatMap((cell, column) => (column === 0 ? cell.spans : [{ text: ' — ' }, ...cell.spans])), citations: citationsOf(row) },
      { ...style, weight: index === 0 ? 'bold' : 'regular' },
      context,
    ),
    citations: citationsOf(row),
  }));
}

function tableBody(
  slide: TableSlide | MatrixSlide,
  { rowHeads }: TableKind,
  { header, widths, insets }: SetTable,
  rows: readonly Row[],
  index: number,
  context: LayoutContext,
): Body {
  const { language, direction } = context.meta;
  const cellsOf = (row: Row): readonly TableCell[] => row.cells.map((cell) => ({ paragraphs: [cell] }));
  const table: Table = {
    type: 'table',
    id: `table-${index + 1}`,
    name: partName('table', language),
    description: described(slide.title, slide.table.header.map(plain), language),
    frame: mirror({ ...context.grid.body, height: tableHeight(header, rows) }, context),
    direction,
    rowHeads,
    columns: widths,
    rowHeights: [header.height, ...rows.map((row) => row.height)],
    insets,
    rows: [cellsOf(header), ...rows.map(cellsOf)],
    rules: { header: { colour: context.accent, thickness: 1.5 }, rows: { colour: 'line', thickness: HAIRLINE } },
  };
  return { layout: 'titleOnly', items: [table], citations: citationsOf(rows.flatMap((row) => row.source)) };
}
