import type { KeyNumber } from '../../deck/blocks.ts';
import type { NumbersSlide } from '../../deck/kinds/numbers.ts';
import type { Paragraph } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Pt } from '../../units/length.ts';
import { blockBodies } from '../block-bodies.ts';
import { blockItems } from '../blocks.ts';
import { contentPages, flowBodies } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { type Flex, box, leaf, solve } from '../flex.ts';
import { type FlowItem, flowHeight, setItems } from '../flow.ts';
import { type Grid, mirror, spreads } from '../grid.ts';
import { partName } from '../names.ts';
import { type Body, type Page, citationsOf, withProblems } from '../page.ts';
import { roomOf } from '../../scene/height.ts';
import { type ParagraphSpec, type TextStyle, passageSpec, setParagraphs, textSpec, widthOf } from '../text.ts';
import { textBox } from '../text-box.ts';
import { ABOVE_BAND, bandBelow } from '../so-what.ts';
import { featuredNumbers } from './featured-numbers.ts';
import { toldAsText } from './text.ts';
import { BODY_SIZES, NUMBER_SIZES, SMALLEST_SIZE, TIGHT_SIZE, leading, tightLeading } from '../type-scale.ts';

const MOST_IN_A_ROW = 4;
/** Between two numbers of a row. */
const gapIn = (grid: Grid): Pt => 2 * grid.gutter;
const LABEL_SIZES: readonly Pt[] = [24, 22, 20, 18, 16];
/** Numbers that leave room for larger labels. */
const FEW = 2;
/** The largest that numbers become, by how many stand in a row: one is the slide, four are a list. */
const LARGEST = [120, 108, 88, 72] as const;

/** How a row of numbers and the text below it are set. */
interface Way {
  readonly labels: readonly Pt[];
  /** Type size of the text. */
  readonly below: Pt;
  /** Between the row and the text. */
  readonly gap: Pt;
}

const PREFERRED: Way = { labels: LABEL_SIZES, below: BODY_SIZES[0], gap: 28 };
/** From the preferred way down: type and spacing give way before the text has a slide of its own. */
const WAYS: readonly Way[] = [PREFERRED, { ...PREFERRED, below: BODY_SIZES[1] }, { ...PREFERRED, below: TIGHT_SIZE }, { labels: [TIGHT_SIZE, SMALLEST_SIZE], below: SMALLEST_SIZE, gap: 16 }];
/** For a row alone. */
const ALONE: Way = { ...PREFERRED, labels: [...LABEL_SIZES, SMALLEST_SIZE] };

/** Key numbers side by side, at one size; further rows of numbers on further slides, the other blocks below the last row where there is room. */
export function numbersPages(slide: NumbersSlide, context: LayoutContext): readonly Page[] {
  const featured = featuredBody(slide, context);
  if (featured) return contentPages(slide, [featured], context);
  const rows = evenRows(slide.numbers);
  const blocks = blockItems(slide.blocks, PREFERRED.below, context.accent, context);
  const drawn = rows.map((row, index) => rowBodies(slide, row, index === rows.length - 1, context));
  const bodies = rows.flatMap((row, index) => {
    const after = index === rows.length - 1 ? blocks : [];
    return drawn[index] ?? flowBodies([...row.map((number) => asText(number, context)), ...after], context);
  });
  return withProblems(contentPages(slide, bodies, context), drawn.includes(undefined) ? [toldAsText(slide)] : []);
}

/** Numbers that stand in two sizes, where they and what is said below have room on one page. */
const FEATURED: ReadonlySet<number> = new Set([4, 5]);
/** Share of the body that numbers in two sizes take at least. */
const LEAST_FEATURED = 0.6;

function featuredBody(slide: NumbersSlide, context: LayoutContext): Body | undefined {
  if (!FEATURED.has(slide.numbers.length)) return undefined;
  const { language } = context.meta;
  const band = bandBelow(slide.blocks, context);
  for (const { below, gap } of WAYS) {
    for (const frame of spreads(context.grid)) {
      const items = band ? [] : blockItems(slide.blocks, below, context.accent, context);
      const set = setItems(items, frame.width, context);
      const high = band ? band.height : flowHeight(set);
      const room = frame.height - (high === 0 ? 0 : high + (band ? ABOVE_BAND : gap));
      if (room < frame.height * LEAST_FEATURED) continue;
      const drawn = featuredNumbers(slide.numbers, { ...frame, height: room }, context);
      if (!drawn) continue;
      const foot = Math.min(frame.y + frame.height, Math.max(...drawn.map((item) => item.frame.y + item.frame.height)) + high + WIDEST_BELOW);
      const text = set.length === 0 ? [] : [textBox('body', partName('body', language), mirror({ ...frame, y: foot - high, height: high }, context), set.map(({ paragraph }) => paragraph), { anchor: 'bottom' })];
      return {
        layout: 'titleOnly',
        items: [...drawn, ...(band ? band.items(foot) : text)],
        citations: [...citationsOf(slide.numbers.map(({ label }) => label)), ...(band?.citations ?? []), ...set.flatMap(({ citations }) => citations)],
      };
    }
  }
  return undefined;
}

/** Between numbers in two sizes and what is said below them. */
const WIDEST_BELOW: Pt = 48;

/** Rows of at most four, as even as can be. */
function evenRows(numbers: readonly KeyNumber[]): readonly (readonly KeyNumber[])[] {
  const count = Math.max(1, Math.ceil(numbers.length / MOST_IN_A_ROW));
  const size = Math.ceil(numbers.length / count);
  return Array.from({ length: count }, (_, index) => numbers.slice(index * size, (index + 1) * size));
}

/** A row on a page, with the slide's other blocks where it is the last; undefined where it is too high for a page. */
function rowBodies(slide: NumbersSlide, row: readonly KeyNumber[], last: boolean, context: LayoutContext): readonly Body[] | undefined {
  const { accent } = context;
  const blocksAt = (size: Pt) => (last ? blockItems(slide.blocks, size, accent, context) : []);
  if (last && slide.blocks.length > 0) {
    for (const way of WAYS) {
      const body = rowBody(slide, row, blocksAt(way.below), way, context);
      if (body) return [body];
    }
  }
  const alone = rowBody(slide, row, [], ALONE, context);
  return alone && [alone, ...(last ? blockBodies(slide.blocks, PREFERRED.below, context) : [])];
}

/** A row with text below it; undefined where they have no room on one page. */
function rowBody(slide: NumbersSlide, row: readonly KeyNumber[], blocks: readonly FlowItem[], { labels, gap }: Way, context: LayoutContext): Body | undefined {
  const { body: frame } = context.grid;
  const set = setItems(blocks, frame.width, context);
  const below = set.map((item) => item.paragraph);
  const room = frame.height - (below.length > 0 ? flowHeight(set) + gap : 0);
  const own = labels.filter((size) => row.length <= FEW || size <= BODY_SIZES[0]);
  const cells = own.map((size) => rowCells(slide, row, size, context)).find((each) => each && each.height <= room);
  return (
    cells && {
      layout: 'titleOnly',
      items: solve(rowTree(cells, below, gap, context), frame, context).items,
      citations: [...citationsOf(row.map((number) => number.label)), ...set.flatMap((item) => item.citations)],
    }
  );
}

interface Cells {
  readonly cells: readonly { readonly value: readonly Paragraph[]; readonly label: readonly Paragraph[] }[];
  readonly width: Pt;
  readonly valueHeight: Pt;
  readonly labelHeight: Pt;
  readonly height: Pt;
  readonly slide: NumbersSlide;
}

const RULE_GAP = 12;
const LABEL_GAP = 6;

/** A row's texts, set at the largest size at which every number stands on one line; undefined where none does. */
function rowCells(
  slide: NumbersSlide,
  row: readonly KeyNumber[],
  labelSize: Pt,
  context: LayoutContext,
): Cells | undefined {
  const { grid } = context;
  const width = Math.min(grid.columns(6), (grid.body.width - gapIn(grid) * (row.length - 1)) / Math.max(2, row.length));
  const { accent } = context;
  for (const size of NUMBER_SIZES.filter((each) => each <= (LARGEST[row.length - 1] ?? 72))) {
    const values = row.map((number, index) => setParagraphs(valueSpecs(number, size, index === 0 ? accent : 'ink', context), width, context));
    if (!values.every((paragraphs) => onOneLine(paragraphs.at(-1) as Paragraph, width))) continue;
    const style = { size: labelSize, lineHeight: leading(labelSize, context.meta.language), colour: 'ink' as const, accent };
    const labels = row.map((number) => setParagraphs(labelSpecs(number, style, context), width, context));
    const valueHeight = Math.max(...values.map(roomOf));
    const labelHeight = Math.max(...labels.map(roomOf));
    const cells = values.map((value, index) => ({ value, label: labels[index] as readonly Paragraph[] }));
    return { cells, width, valueHeight, labelHeight, height: RULE_GAP + 2 + valueHeight + LABEL_GAP + labelHeight, slide };
  }
  return undefined;
}

/** Not broken, and no single character wider than the cell either. */
const onOneLine = (paragraph: Paragraph, width: Pt): boolean =>
  paragraph.mostLines === 1 && widthOf(paragraph) <= width;

/** Qualifier and value; the value stands last, so that the values of a row share a baseline. */
function valueSpecs(
  number: KeyNumber,
  size: Pt,
  colour: ColourRole,
  context: LayoutContext,
): readonly ParagraphSpec[] {
  const { language } = context.meta;
  const small = { size: 20, lineHeight: tightLeading(20, language), colour: 'muted' as const };
  return [
    ...(number.qualifier === '' ? [] : [textSpec(number.qualifier, small, context, number.label.citations)]),
    textSpec(number.value, { size, lineHeight: tightLeading(size, language), colour, weight: 'bold' }, context, number.label.citations),
  ];
}

/** Unit and what is measured. */
const labelSpecs = (number: KeyNumber, style: TextStyle, context: LayoutContext): readonly ParagraphSpec[] => [
  ...(number.unit === '' ? [] : [textSpec(number.unit, { ...style, weight: 'bold' }, context, number.label.citations)]),
  passageSpec(number.label, { ...style, colour: 'muted' }, context),
];

function rowTree(row: Cells, below: readonly Paragraph[], gap: Pt, context: LayoutContext): Flex {
  const { language } = context.meta;
  const { accent } = context;
  const fixed = (height: Pt, paint: Parameters<typeof leaf>[1]) => leaf({ height }, paint);
  const cells = row.cells.map(({ value, label }, index) => {
    const nth = index + 1;
    return box({ direction: 'column', width: row.width }, [
      fixed(2, (frame) => [
        { type: 'rect', id: `number-rule-${nth}`, name: partName('rule', language, nth), frame, fill: index === 0 ? accent : 'line' },
      ]),
      fixed(RULE_GAP, () => []),
      fixed(row.valueHeight, (frame) => [
        textBox(`number-${nth}`, partName('number', language, nth), frame, value, { anchor: 'bottom' }),
      ]),
      fixed(LABEL_GAP, () => []),
      fixed(row.labelHeight, (frame) => [textBox(`label-${nth}`, partName('label', language, nth), frame, label)]),
    ]);
  });
  return box({ direction: 'column', gap }, [
    box({ direction: 'row', gap: gapIn(context.grid) }, cells),
    ...(below.length > 0
      ? [leaf({ height: roomOf(below) }, (frame) => [textBox('body', partName('body', language), frame, below)])]
      : []),
  ]);
}

/** A number that has no room among its row, as a sentence. */
function asText(number: KeyNumber, context: LayoutContext): FlowItem {
  const [size] = BODY_SIZES;
  const head = [number.qualifier, number.value, number.unit].filter((part) => part !== '').join(' ');
  return {
    spec: passageSpec(
      { ...number.label, spans: [{ text: `${head} `, strong: true }, ...number.label.spans] },
      { size, lineHeight: leading(size, context.meta.language), colour: 'ink', before: 10 },
      context,
    ),
    citations: number.label.citations,
  };
}
