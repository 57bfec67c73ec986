import type { CellAlign, Passage, TableSlide } from '../../deck/model.ts';
import type { CellInsets, Paragraph, Table, TableCell } from '../../scene/model.ts';
import { longestWord } from '../../text/lines.ts';
import type { Pt } from '../../units/length.ts';
import { blockItems } from '../blocks.ts';
import { contentPages, flowBodies } from '../content-pages.ts';
import { type LayoutContext, accentOf } from '../context.ts';
import { type FlowItem, flowHeight, setItems } from '../flow.ts';
import { mirror } from '../grid.ts';
import { partName } from '../names.ts';
import { type Body, type Page, citationsOf } from '../page.ts';
import { columnWidths } from '../table-columns.ts';
import { heightOf } from '../../scene/height.ts';
import { type ParagraphSpec, type TextStyle, passageSpec, plain, setParagraph, splitParagraph, widthOf } from '../text.ts';
import { textBox } from '../text-box.ts';
import { BODY_SIZES, TABLE_SIZES, leading, tightLeading } from '../type-scale.ts';

const INSETS: CellInsets = { horizontal: 8, vertical: 6 };
/** Wide enough never to break: the width of a cell on one line is measured with it. */
const UNBROKEN = 1e6;
const GAP_BELOW = 18;
/** Lines are filled to 99 % at most, so a column needs a little more than its text is wide. */
const FILL = 0.98;
/** A word longer than this may be broken. */
const LONGEST_WORD = 260;

/** Share of the body that a header may take; a table with a higher one is told as text. */
const TALLEST_HEADER = 0.4;

interface Row {
  readonly cells: readonly Paragraph[];
  readonly height: Pt;
  readonly source: readonly Passage[];
}

/** A native table; its rows continue on further slides under a repeated header. */
export function tablePages(slide: TableSlide, context: LayoutContext): readonly Page[] {
  const { body: frame } = context.grid;
  const blocks = blockItems(slide.blocks, BODY_SIZES[1], accentOf(slide.section, context), context);
  const blocksSet = setItems(blocks, frame.width, context);
  const blocksHeight = blocks.length > 0 ? flowHeight(blocksSet) + GAP_BELOW : 0;

  for (const size of TABLE_SIZES) {
    const { header, rows, widths } = setTable(slide, size, context);
    const height = tableHeight(header, rows);
    if (height + blocksHeight > frame.height) continue;
    const body = tableBody(slide, header, rows, widths, 0, context);
    const below = textBox(
      'body',
      partName('body', context.meta.language),
      mirror({ ...frame, y: frame.y + height + GAP_BELOW, height: flowHeight(blocksSet) }, context),
      blocksSet.map((item) => item.paragraph),
    );
    return contentPages(
      slide,
      [
        {
          ...body,
          items: blocks.length > 0 ? [...body.items, below] : body.items,
          citations: [...body.citations, ...blocks.flatMap((item) => item.citations)],
        },
      ],
      context,
    );
  }

  const { header, rows, widths } = setTable(slide, TABLE_SIZES[1], context);
  if (header.height > frame.height * TALLEST_HEADER) {
    return contentPages(slide, flowBodies([...asText(slide, context), ...blocks], context), context);
  }
  const pages = paginateRows(header, rows, frame.height).map((page, index) =>
    tableBody(slide, header, page, widths, index, context),
  );
  return contentPages(slide, [...pages, ...(blocks.length > 0 ? flowBodies(blocks, context) : [])], context);
}

/** The rows as paragraphs, the header bold above them. */
function asText(slide: TableSlide, context: LayoutContext): readonly FlowItem[] {
  const [, size] = BODY_SIZES;
  const style = { size, lineHeight: leading(size, context.meta.language), colour: 'ink' as const, before: 8 };
  return [slide.table.header, ...slide.table.rows].map((row, index) => ({
    spec: passageSpec(
      { spans: row.flatMap((cell, column) => (column === 0 ? cell.spans : [{ text: ' — ' }, ...cell.spans])) },
      { ...style, weight: index === 0 ? 'bold' : 'regular' },
      context,
    ),
    citations: citationsOf(row),
  }));
}

const tableHeight = (header: Row, rows: readonly Row[]): Pt =>
  header.height + rows.reduce((sum, row) => sum + row.height, 0);

function setTable(slide: TableSlide, size: Pt, context: LayoutContext) {
  const { language } = context.meta;
  const { table } = slide;
  const accent = accentOf(slide.section, context);
  const headerStyle = { size: Math.max(14, size - 2), lineHeight: tightLeading(Math.max(14, size - 2), language), colour: accent, weight: 'bold' as const };
  const bodyStyle = { size, lineHeight: leading(size, language), colour: 'ink' as const, accent };
  const specs = [table.header, ...table.rows].map((passages, row) =>
    passages.map((passage, column) =>
      cellSpec(passage, { ...(row === 0 ? headerStyle : bodyStyle), align: alignOf(table.align[column]) }, context),
    ),
  );
  const needs = table.header.map((_, column) => {
    const cells = specs.map((row) => row[column]).filter((spec) => spec !== undefined);
    const widest = (width: (spec: ParagraphSpec) => Pt) => Math.max(0, ...cells.map(width)) / FILL + 2 * INSETS.horizontal;
    return {
      min: Math.min(LONGEST_WORD, widest((spec) => longestWord(spec.runs, context.typeface))),
      max: widest((spec) => widthOf(setParagraph(spec, UNBROKEN, context))),
    };
  });
  const widths = columnWidths(needs, context.grid.body.width);
  const [header, ...rows] = specs.map((row, index): Row => {
    const cells = row.map((spec, column) =>
      setParagraph(spec, (widths[column] as Pt) - 2 * INSETS.horizontal, context),
    );
    return { cells, height: rowHeight(cells), source: index === 0 ? [] : (table.rows[index - 1] as readonly Passage[]) };
  });
  return { header: header as Row, rows, widths };
}

/** An empty cell keeps a run without text: PowerPoint takes its height from the run's size. */
const cellSpec = (passage: Passage, style: TextStyle, context: LayoutContext): ParagraphSpec =>
  passageSpec(passage.spans.length > 0 ? passage : { spans: [{ text: '' }] }, style, context);

const alignOf = (align: CellAlign | undefined): CellAlign => align ?? 'start';

const rowHeight = (cells: readonly Paragraph[]): Pt =>
  Math.max(...cells.map((cell) => heightOf([cell]))) + 2 * INSETS.vertical;

/** Rows in order, as many to a page as fit, evenly; a row higher than a page is cut between lines. */
function paginateRows(header: Row, rows: readonly Row[], height: Pt): readonly (readonly Row[])[] {
  const room = height - header.height;
  const pieces = rows.flatMap((row) => cutRow(row, room));
  const fill = (limit: Pt) => {
    const pages: Row[][] = [[]];
    let used = 0;
    for (const row of pieces) {
      if (used > 0 && used + row.height > limit) {
        pages.push([]);
        used = 0;
      }
      (pages.at(-1) as Row[]).push(row);
      used += row.height;
    }
    return pages;
  };
  const fewest = fill(room).length;
  const tallest = Math.max(0, ...pieces.map((row) => row.height));
  const even = pieces.reduce((sum, row) => sum + row.height, 0) / fewest;
  for (let limit = Math.max(even, tallest); limit < room; limit += 8) {
    if (fill(limit).length === fewest) return fill(limit);
  }
  return fill(room);
}

function cutRow(row: Row, room: Pt): readonly Row[] {
  if (row.height <= room) return [row];
  const parts = row.cells.map((cell) => {
    const most = Math.max(1, Math.floor((room - 2 * INSETS.vertical) / cell.lineHeight));
    if (cell.lines.length <= most) return [cell, emptied(cell)] as const;
    const [head, tail] = splitParagraph(cell, most);
    return [
      { ...head, lines: cell.lines.slice(0, most) },
      { ...tail, lines: cell.lines.slice(most) },
    ] as const;
  });
  const piece = (index: 0 | 1): Row => {
    const cells = parts.map((part) => part[index]);
    return { cells, height: rowHeight(cells), source: row.source };
  };
  return [piece(0), ...cutRow(piece(1), room)];
}

/** What a finished cell shows beside the rest of a longer one. */
const emptied = (cell: Paragraph): Paragraph => ({
  ...cell,
  runs: cell.runs.slice(0, 1).map((run) => ({ ...run, text: '' })),
  lines: [{ runs: [], width: 0 }],
});

function tableBody(
  slide: TableSlide,
  header: Row,
  rows: readonly Row[],
  widths: readonly Pt[],
  index: number,
  context: LayoutContext,
): Body {
  const { language, direction } = context.meta;
  const frame = { ...context.grid.body, height: tableHeight(header, rows) };
  const cellsOf = (row: Row): readonly TableCell[] => row.cells.map((cell) => ({ paragraphs: [cell] }));
  const table: Table = {
    type: 'table',
    id: `table-${index + 1}`,
    name: partName('table', language),
    description: `${plain(slide.title)} (${slide.table.header.map(plain).join(language === 'fa' ? '، ' : ', ')})`,
    frame: mirror(frame, context),
    direction,
    columns: widths,
    rowHeights: [header.height, ...rows.map((row) => row.height)],
    insets: INSETS,
    rows: [cellsOf(header), ...rows.map(cellsOf)],
    ruleColour: 'muted',
  };
  return { layout: 'titleOnly', items: [table], citations: citationsOf(rows.flatMap((row) => row.source)) };
}
