import type { ColumnsSlide } from '../../deck/kinds/columns.ts';
import type { Passage } from '../../markdown/model.ts';
import { roomOf } from '../../scene/height.ts';
import type { Paragraph, Primitive } from '../../scene/model.ts';
import { ACCENTS, type ColourRole } from '../../units/colour.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { withBlocksBelow } from '../blocks-below.ts';
import { blockItems } from '../blocks.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { type FlowItem, type SetItem, flowHeight, paginate, setItems } from '../flow.ts';
import { type Grid, mirror } from '../grid.ts';
import { partName } from '../names.ts';
import { type Body, type Page, citationsOf } from '../page.ts';
import { passageSpec, setParagraph, unbroken } from '../text.ts';
import { textBox } from '../text-box.ts';
import { BODY_SIZES, LITTLE_SIZES, SMALLEST_SIZE, TIGHT_SIZE, tightLeading } from '../type-scale.ts';
import { textPages } from './text.ts';

/** Where columns say little. */
const LARGE_SIZES = [28, 26] as const;
/** Type sizes of headings and of texts, by the number of columns. */
const SIZES = {
  2: { heading: 28, texts: [...LARGE_SIZES, ...LITTLE_SIZES, ...BODY_SIZES, TIGHT_SIZE, SMALLEST_SIZE] },
  3: { heading: 24, texts: [...LARGE_SIZES, ...LITTLE_SIZES, ...BODY_SIZES, TIGHT_SIZE, SMALLEST_SIZE] },
} as const;
/** Share of the room up to which type larger than the body's is taken. */
const LITTLE = 0.85;
const HEADING_HEIGHT: Pt = 42;
/** Share of the room that headings may take; columns with higher ones are told as text. */
const TALLEST_HEADING = 0.35;
const RULE: Pt = 2.25;
/** Between rule and heading, and between heading and text. */
const [BELOW_RULE, BELOW_HEADING] = [8, 6] as const;

/** Two or three columns: more would be too narrow to read. */
export type ColumnCount = keyof typeof SIZES;

export const headingSize = (count: ColumnCount): Pt => SIZES[count].heading;

/**
 * Where headings and texts stand, seen from the reading start.
 * @param room height from the body's top on
 * @param heading height of the headings
 */
export function columnFrames(
  { body, gutter }: Grid,
  count: ColumnCount,
  room: Pt = body.height,
  heading: Pt = HEADING_HEIGHT,
): readonly { readonly heading: Frame; readonly rule: Frame; readonly text: Frame }[] {
  const gap = 3 * gutter;
  const width = (body.width - gap * (count - 1)) / count;
  const head = body.y + RULE + BELOW_RULE;
  const top = head + heading + BELOW_HEADING;
  return Array.from({ length: count }, (_, index) => {
    const x = body.x + index * (width + gap);
    return {
      heading: { x, y: head, width, height: heading },
      rule: { x, y: body.y, width, height: RULE },
      text: { x, y: top, width, height: body.y + room - top },
    };
  });
}

/** Columns in contrast, each with its heading and colour, at one type size; what is too long goes on below its heading. */
export function columnsPages(slide: ColumnsSlide, context: LayoutContext): readonly Page[] {
  const bodies = withBlocksBelow(slide, (room, tight) => columnBodies(slide, room, tight, context), context);
  return bodies ? contentPages(slide, bodies, context) : textPages(slide, context);
}

/** @param tight whether the smallest type and further pages will do */
function columnBodies(slide: ColumnsSlide, room: Pt, tight: boolean, context: LayoutContext): readonly Body[] | undefined {
  const { grid } = context;
  const count = slide.columns.length === 3 ? 3 : 2;
  const [first] = columnFrames(grid, count);
  const width = first?.text.width ?? 0;
  const colours = columnColours(context.accent);
  const headings = slide.columns.map(({ title }, index) => headingParagraph(title, count, colours[index] ?? 'ink', width, context));
  const tallest = Math.max(HEADING_HEIGHT, ...headings.map((heading) => roomOf([heading])));
  if (tallest > room * TALLEST_HEADING) return undefined;

  const frames = columnFrames(grid, count, room, tallest);
  const height = frames[0]?.text.height ?? 0;
  const pages = columnTexts(slide, colours, width, height, tight, context);
  return pages?.map((texts, page) => {
    // Boxes that leave what is said below them where their texts end.
    const high = slide.blocks.length === 0 ? height : Math.min(height, Math.max(...texts.map((text) => roomOf(text.map(({ paragraph }) => paragraph)))));
    const parts = texts.map((text, index): ColumnPart => {
      const given = frames[index] as (typeof frames)[number];
      const frame = { ...given, text: { ...given.text, height: high } };
      return { frame, heading: headings[index] as Paragraph, text, colour: colours[index] ?? 'ink', number: index + 1 };
    });
    return {
      layout: count === 2 ? ('twoColumns' as const) : ('threeColumns' as const),
      items: parts.flatMap((part) => columnItems(part, context)),
      citations: [
        ...(page === 0 ? citationsOf(slide.columns.map(({ title }) => title)) : []),
        ...texts.flat().flatMap((item) => item.citations),
      ],
    };
  });
}

/**
 * Texts of every column by page, empty where a column has ended: at the largest size at which one page has room for them, else at
 * the largest that needs no more pages than the smallest.
 */
function columnTexts(
  slide: ColumnsSlide,
  colours: readonly ColourRole[],
  width: Pt,
  height: Pt,
  tight: boolean,
  context: LayoutContext,
): readonly (readonly (readonly SetItem[])[])[] | undefined {
  const sizes: readonly Pt[] = SIZES[slide.columns.length === 3 ? 3 : 2].texts;
  const itemsAt = (size: Pt) =>
    slide.columns.map(({ blocks }, index) => blockItems(blocks, size, colours[index] ?? 'ink', context));
  const isWhole = (columns: readonly (readonly FlowItem[])[]) => columns.every((items) => unbroken(items.map(({ spec }) => spec), width, context) !== undefined);
  for (const size of sizes.filter((each) => tight || each > SMALLEST_SIZE)) {
    const columns = itemsAt(size);
    const set = columns.map((items) => setItems(items, width, context));
    const limit = size > BODY_SIZES[0] ? height * LITTLE : height;
    if (set.every((items) => flowHeight(items) <= limit) && isWhole(columns)) return [set];
  }
  if (!tight) return undefined;
  const divided = sizes
    .filter((size) => size <= BODY_SIZES[0])
    .map(itemsAt)
    .filter((columns, index, all) => index === all.length - 1 || isWhole(columns))
    .map((columns) => columns.map((items) => (items.length === 0 ? [] : paginate(items, width, height, context))));
  const counts = divided.map((columns) => Math.max(1, ...columns.map((pages) => pages.length)));
  const count = Math.min(...counts);
  const columns = divided[counts.indexOf(count)] ?? [];
  return Array.from({ length: count }, (_, page) => columns.map((pages) => pages[page] ?? []));
}

/** The section's accent, the one across from it on the palette, and the next. */
function columnColours(accent: ColourRole): readonly ColourRole[] {
  const index = ACCENTS.findIndex((each) => each === accent);
  return index < 0 ? [accent, 'ink', accent] : [accent, ...[3, 1].map((step) => ACCENTS[(index + step) % ACCENTS.length] ?? accent)];
}

function headingParagraph(title: Passage, count: ColumnCount, colour: ColourRole, width: Pt, context: LayoutContext): Paragraph {
  const size = headingSize(count);
  const style = { size, lineHeight: tightLeading(size, context.meta.language), colour, accent: colour, weight: 'bold' as const };
  return setParagraph(passageSpec(title, style, context), width, context);
}

interface ColumnPart {
  readonly frame: ReturnType<typeof columnFrames>[number];
  readonly heading: Paragraph;
  readonly text: readonly SetItem[];
  readonly colour: ColourRole;
  readonly number: number;
}

/** Heading, rule and text of a column; nothing where it has ended on an earlier page. */
function columnItems({ frame, heading, text, colour, number }: ColumnPart, context: LayoutContext): readonly Primitive[] {
  const { language } = context.meta;
  if (text.length === 0) return [];
  const paragraphs = text.map((item) => item.paragraph);
  return [
    textBox(`heading-${number}`, partName('heading', language, number), mirror(frame.heading, context), [heading], {
      role: 'heading',
    }),
    { type: 'rect', id: `column-rule-${number}`, name: partName('rule', language, number), frame: mirror(frame.rule, context), fill: colour },
    textBox(`column-${number}`, partName('column', language, number), mirror(frame.text, context), paragraphs, { role: 'body' }),
  ];
}
