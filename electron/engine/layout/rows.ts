/** Rows of texts below one another, hairlines between them: at the largest type at which all have room, on further pages where none does. */
import type { DeckCitation } from '../markdown/model.ts';
import { ascentOf } from '../scene/baseline.ts';
import { heightOf, roomOf } from '../scene/height.ts';
import type { Paragraph, Primitive } from '../scene/model.ts';
import type { ColourRole } from '../units/colour.ts';
import type { Frame, Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import { evenParts } from './even-parts.ts';
import { mirror } from './grid.ts';
import { partName } from './names.ts';
import type { Part } from '../language/shapes.ts';
import { type ParagraphSpec, unbroken } from './text.ts';
import { textBox } from './text-box.ts';

/** A text of a row; it begins with the row's first baseline. */
export interface RowCell {
  readonly part: Part;
  /** Seen from the reading start. */
  readonly place: Pick<Frame, 'x' | 'width'>;
  readonly specs: readonly ParagraphSpec[];
  /** Whether it stands in the middle of its row by itself, whatever the others' first line. */
  readonly alone?: true;
}

export interface Row {
  readonly cells: readonly RowCell[];
  readonly citations: readonly DeckCitation[];
  /** What is drawn in the row beside its texts, and how high that is. */
  readonly drawn?: { readonly height: Pt; readonly draw: (row: PlacedRow) => readonly Primitive[] };
}

/** Where a row stands, seen from the reading start. */
export interface PlacedRow {
  /** From 1, on the page. */
  readonly number: number;
  readonly y: Pt;
  readonly height: Pt;
  /** Where its texts begin. */
  readonly top: Pt;
  /** Of its first line. */
  readonly baseline: Pt;
}

export interface RowsStyle {
  /** Least distance between a text and the hairlines around its row. */
  readonly air: Pt;
  /** Whether texts stand in the middle of their rows, or so far below the hairline. */
  readonly from: 'middle' | Pt;
  /** The highest that a row becomes. */
  readonly tallest: Pt;
  /** Most rows on a page. */
  readonly most: number;
  /** Type that gives way for air above the foot, no smaller ones. */
  readonly readable?: Pt;
  /** The rule above the first row; hairlines otherwise. */
  readonly opening?: { readonly colour: ColourRole; readonly thickness: Pt };
}

export const HAIRLINE: Pt = 0.75;

/** A page of rows, and where the last one ends. */
export interface RowsPage {
  readonly items: readonly Primitive[];
  readonly citations: readonly DeckCitation[];
  readonly foot: Pt;
  readonly rows: readonly PlacedRow[];
}

interface SetRow {
  readonly row: Row;
  readonly cells: readonly { readonly cell: RowCell; readonly paragraphs: readonly Paragraph[]; readonly ascent: Pt }[];
  /** From the row's first line to its last, of its texts alone, with what is drawn beside them, and that in a wider face. */
  readonly texts: Pt;
  readonly visible: Pt;
  readonly room: Pt;
  readonly ascent: Pt;
}

/**
 * Rows in a frame at the largest of the sizes at which they have room, in the first of the frames that has it.
 * @param frames from the preferred one on; all begin at one height
 * @returns undefined where one page has no room for them
 */
export const rowsPage = (rowsAt: (size: Pt) => readonly Row[], sizes: readonly Pt[], frames: readonly Frame[], style: RowsStyle, context: LayoutContext): RowsPage | undefined =>
  fittingPage((size) => setRows(rowsAt(size), (row) => setRow(row, context)), sizes, frames, style, context);

/** @param setAt the rows with their texts set; undefined where a word does not fit */
function fittingPage(setAt: (size: Pt) => readonly SetRow[] | undefined, sizes: readonly Pt[], frames: readonly Frame[], style: RowsStyle, context: LayoutContext): RowsPage | undefined {
  // Air above the foot gives way before type becomes small.
  const readable = (style.readable ?? READABLE) - (context.grid.page.width < NARROW ? LESS : 0);
  const ways = [readable, SMALL, 0].flatMap((least) => frames.map((frame) => ({ frame, own: sizes.filter((size) => size >= least) })));
  for (const { frame, own } of ways) {
    const fitting: { readonly size: Pt; readonly rows: readonly SetRow[]; readonly heights: readonly Pt[] }[] = [];
    for (const size of own) {
      if (fitting[0] && size < fitting[0].size * EVEN) break;
      const rows = setAt(size);
      if (rows === undefined || rows.length > style.most) continue;
      const heights = rowHeights(rows, frame.height, style);
      if (heights) fitting.push({ size, rows, heights });
      if (heights && isEven(heights)) break;
    }
    const chosen = fitting.find(({ heights }) => isEven(heights)) ?? fitting[0];
    if (chosen) return placed(chosen.rows, chosen.heights, frame, style, context);
  }
  return undefined;
}

/** Running text that is read from afar with ease, and with some. */
const [READABLE, SMALL] = [18, 16] as const;
/** Narrow pages are read in smaller type. */
const [NARROW, LESS] = [800, 2] as const;
/** Type gives way so far for rows of one height. */
const EVEN = 0.9;

const isEven = (heights: readonly Pt[]): boolean => heights.every((height) => height === heights[0]);

/** The same over as few pages as can be, about as many rows on each; undefined where a row is too high for a page. */
export function rowsPages(rowsAt: (size: Pt) => readonly Row[], sizes: readonly Pt[], frames: readonly Frame[], style: RowsStyle, context: LayoutContext): readonly RowsPage[] | undefined {
  const total = rowsAt(sizes[0] ?? 0).length;
  // Hundreds of rows are tried on many pages in many ways: each is made and set once a size.
  const made = onceEach(rowsAt);
  const set = onceEach((row: Row) => setRow(row, context));
  for (let count = Math.max(1, Math.ceil(total / style.most)); count <= total; count++) {
    const pages = evenParts(Array.from({ length: total }, (_, index) => index), count).map((part) =>
      fittingPage((size) => setRows(made(size).slice(part[0], (part.at(-1) ?? 0) + 1), set), count === 1 ? sizes : sizes.slice(1), frames, style, context),
    );
    if (pages.every((page) => page !== undefined)) return pages;
  }
  return undefined;
}

/** A function that makes each thing once. */
function onceEach<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as V;
  };
}

function setRows(rows: readonly Row[], set: (row: Row) => SetRow | undefined): readonly SetRow[] | undefined {
  const all: SetRow[] = [];
  for (const row of rows) {
    const one = set(row);
    if (one === undefined) return undefined;
    all.push(one);
  }
  return all;
}

function setRow(row: Row, context: LayoutContext): SetRow | undefined {
  const cells: SetRow['cells'][number][] = [];
  for (const cell of row.cells) {
    const paragraphs = unbroken(cell.specs, cell.place.width, context);
    if (!paragraphs) return undefined;
    cells.push({ cell, paragraphs, ascent: firstAscent(paragraphs) });
  }
  const together = cells.filter(({ cell }) => cell.alone !== true);
  const ascent = Math.max(0, ...together.map((each) => each.ascent));
  const below = (height: (paragraphs: readonly Paragraph[]) => Pt) => Math.max(0, ...together.map((each) => ascent - each.ascent + height(each.paragraphs)));
  const drawn = Math.max(row.drawn?.height ?? 0, ...cells.map((each) => (each.cell.alone === true ? roomOf(each.paragraphs) : 0)));
  return { row, cells, ascent, texts: below(heightOf), visible: Math.max(drawn, below(heightOf)), room: Math.max(drawn, below(roomOf)) };
}

const firstAscent = ([first]: readonly Paragraph[]): Pt => (first === undefined ? 0 : ascentOf({ size: first.runs[0]?.size ?? 0, lineHeight: first.lineHeight }));

/** Rows that were set in a frame have room in what they took of it. */
const ROUNDING: Pt = 0.01;

/** Of one height where each has room in it, else those that need more as high as they need and the others of one height; undefined where they have no room. */
function rowHeights(rows: readonly SetRow[], height: Pt, { air, from, tallest }: RowsStyle): readonly Pt[] | undefined {
  const natural = rows.map(({ room }) => room + air + (from === 'middle' ? air : Math.max(air, from)));
  const used = natural.reduce((sum, each) => sum + each, 0);
  if (used > height + ROUNDING) return undefined;
  // Rows that need more than others shall not touch their hairlines either: all get some of what is left.
  const even = natural.every((each) => each <= height / rows.length);
  const needed = natural.map((each) => each + (even ? 0 : ((height - used) / rows.length) * SHARED));
  const level = Math.min(tallest, levelOf(needed, height));
  return needed.map((each, index) => Math.max(natural[index] ?? 0, Math.min(tallest, each), level));
}

/** Share of what rows leave that all of them get alike. */
const SHARED = 0.5;

/** The height of all rows that need no more, so that all together are so high. */
function levelOf(natural: readonly Pt[], height: Pt): Pt {
  const ascending = natural.toSorted((a, b) => a - b);
  let left = height;
  for (let count = ascending.length; count > 0; count--) {
    const highest = ascending[count - 1] ?? 0;
    if (highest <= left / count) return left / count;
    left -= highest;
  }
  return 0;
}

/** How far text grows to either side in a wider face. */
const growthOf = (paragraphs: readonly Paragraph[]): Pt => (roomOf(paragraphs) - heightOf(paragraphs)) / 2;

/** Between a text in a wider face and the hairlines. */
const LEAST_AIR: Pt = 1;

function placed(rows: readonly SetRow[], heights: readonly Pt[], frame: Frame, style: RowsStyle, context: LayoutContext): RowsPage {
  const { language } = context.meta;
  const items: Primitive[] = [];
  const rule = (y: Pt, index: number) => {
    const { colour, thickness } = (index === 0 ? style.opening : undefined) ?? { colour: 'line' as const, thickness: HAIRLINE };
    items.push({ type: 'rule', id: `row-rule-${index + 1}`, name: partName('rule', language, index + 1), frame: mirror({ ...frame, y, height: 0 }, context), colour, thickness });
  };
  const places: PlacedRow[] = [];
  let y = frame.y;
  rows.forEach(({ row, cells, ascent, texts, visible, room }, index) => {
    const height = heights[index] ?? 0;
    rule(y, index);
    const middle = (height - texts) / 2;
    // Texts that a wider face breaks into more lines grow up and down from where they stand, where the row has room for that.
    const centred = style.from === 'middle' && cells.every((each) => {
      if (each.cell.alone === true) return true;
      const [start, grown] = [middle + ascent - each.ascent, growthOf(each.paragraphs)];
      return start - grown >= LEAST_AIR && start + heightOf(each.paragraphs) + grown <= height - LEAST_AIR;
    });
    const top = y + (style.from !== 'middle' ? style.from : centred ? middle : Math.max(style.air, Math.min((height - visible) / 2, height - style.air - room)));
    const number = index + 1;
    const place = { number, y, height, top, baseline: top + ascent };
    places.push(place);
    items.push(...(row.drawn?.draw(place) ?? []));
    const isNumbered = cells[0]?.cell.part === 'number';
    for (const { cell, paragraphs, ascent: own } of cells) {
      const alone = cell.alone === true;
      const grown = centred || alone ? growthOf(paragraphs) : 0;
      const start = alone ? y + (height - heightOf(paragraphs)) / 2 : top + ascent - own;
      const place = { ...cell.place, y: start - grown, height: roomOf(paragraphs) };
      items.push(textBox(`${cell.part}-${number}`, partName(cell.part, language, number), mirror(place, context), paragraphs, { ...(grown > 0 && { anchor: 'middle' }), ...(isNumbered && { listed: cell.part === 'number' ? 'number' : 'body' }) }));
    }
    y += height;
  });
  rule(y, rows.length);
  return { items, citations: rows.flatMap(({ row }) => row.citations), foot: y, rows: places };
}
