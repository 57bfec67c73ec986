import type { Vector } from '../../deck/blocks.ts';
import type { BalanceSlide } from '../../deck/kinds/balance.ts';
import { roomOf } from '../../scene/height.ts';
import type { Group, Paragraph, Point, Primitive, TextBox } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { withBlocksBelow } from '../blocks-below.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { described } from '../description.ts';
import { mirror } from '../grid.ts';
import { groupOf } from '../group.ts';
import { openLine, stroke } from '../lines.ts';
import { namedSpecs } from '../named-text.ts';
import { partName } from '../names.ts';
import { type Body, type Page, citationsOf } from '../page.ts';
import { passageSpec, plain, unbroken } from '../text.ts';
import { textBox } from '../text-box.ts';
import { SMALLEST_SIZE, tightLeading } from '../type-scale.ts';
import { textPages } from './text.ts';

/** How a side's texts are set. */
interface Spacing {
  /** Type sizes from the preferred one down. */
  readonly sizes: readonly Pt[];
  /** Least distance between two texts. */
  readonly gap: Pt;
}

const EASY: Spacing = { sizes: [22, 20, 18, 16], gap: 12 };
/** Where it spares a further slide. */
const TIGHT: Spacing = { sizes: [16, SMALLEST_SIZE], gap: 8 };
const CENTRE_SIZES = [24, 20, 18, 16, 14] as const;
/** More on a side than this are a list, not a picture. */
const MOST_ON_A_SIDE = 4;
/** Between the bar at a text's side and the text. */
const AIR: Pt = 12;
const BAR: Pt = 3;
/** Between a vector's ends and what it connects. */
const CLEAR: Pt = 7;
/** The circle in which the corners of its text's box stand, as a share of the radius. */
const INSCRIBED = 0.95;
/** Lines that the circle's text may take. */
const CENTRE_LINES = [1, 2, 3, 4] as const;

/** A power's text in place. */
interface Wing {
  readonly vector: Vector;
  readonly side: 'start' | 'end';
  readonly frame: Frame;
  readonly paragraphs: readonly Paragraph[];
}

/** The subject in a circle, and from it a vector to each power around, half of them on either side. */
export function balancePages(slide: BalanceSlide, context: LayoutContext): readonly Page[] {
  const { accent } = context;
  const drawn = (room: Pt, tight: boolean) => {
    const body = balanceBody(slide, room, tight ? TIGHT : EASY, accent, context);
    return body && [body];
  };
  const bodies = withBlocksBelow(slide, drawn, context);
  return bodies ? contentPages(slide, bodies, context) : textPages(slide, context);
}

function balanceBody(slide: BalanceSlide, room: Pt, { sizes, gap }: Spacing, accent: ColourRole, context: LayoutContext): Body | undefined {
  const { body } = context.grid;
  const frame = { ...body, height: room };
  const radius = Math.min(room / 2, context.grid.columns(2) * 0.62);
  const centre: Point = { x: body.x + body.width / 2, y: body.y + room / 2 };
  const text = centreText(slide, centre, radius, context);
  const wings = sizes.map((size) => placeWings(slide.vectors, size, gap, frame, accent, context)).find((found) => found !== undefined);
  if (!text || !wings) return undefined;
  return {
    layout: 'titleOnly',
    items: [picture(slide, centre, radius, text, wings, accent, context), ...wings.map((wing, index) => wingBox(wing, index, context))],
    citations: citationsOf([slide.centre, ...slide.vectors.map(({ passage }) => passage)]),
  };
}

/** The subject's name in the circle, as large as it fits without breaking a word. */
function centreText(slide: BalanceSlide, centre: Point, radius: Pt, context: LayoutContext): TextBox | undefined {
  for (const size of CENTRE_SIZES) {
    const lineHeight = tightLeading(size, context.meta.language);
    const spec = passageSpec(slide.centre, { size, lineHeight, colour: 'paper', accent: 'paper', weight: 'bold', align: 'center' }, context);
    const fitting = CENTRE_LINES.map((lines) => lines * lineHeight)
      .filter((height) => height < 2 * INSCRIBED * radius)
      .map((height) => ({ height, width: 2 * Math.sqrt((INSCRIBED * radius) ** 2 - (height / 2) ** 2) }))
      .map((room) => ({ ...room, paragraphs: unbroken([spec], room.width, context) }))
      .find(({ height, paragraphs }) => paragraphs && roomOf(paragraphs) <= height);
    if (!fitting?.paragraphs) continue;
    const { width, height, paragraphs } = fitting;
    const frame = { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
    return textBox('centre', partName('centre', context.meta.language), mirror(frame, context), paragraphs, { anchor: 'middle' });
  }
  return undefined;
}

/** The texts at their sides, each in the middle of an equal share of the height. */
function placeWings(
  vectors: readonly Vector[],
  size: Pt,
  gap: Pt,
  { x, y, width: whole, height }: Frame,
  accent: ColourRole,
  context: LayoutContext,
): readonly Wing[] | undefined {
  const width = context.grid.columns(4) - BAR - AIR;
  const half = Math.ceil(vectors.length / 2);
  if (half > MOST_ON_A_SIDE) return undefined;
  const wings: Wing[] = [];
  for (const [index, vector] of vectors.entries()) {
    const side = index < half ? 'start' : 'end';
    const paragraphs = unbroken(namedSpecs(vector, size, accent, context, side === 'start' ? 'end' : 'start'), width, context);
    if (!paragraphs) return undefined;
    const share = height / (side === 'start' ? half : vectors.length - half);
    const tall = roomOf(paragraphs);
    if (tall > share - gap) return undefined;
    const nth = side === 'start' ? index : index - half;
    const top = y + (nth + 0.5) * share - tall / 2;
    wings.push({ vector, side, paragraphs, frame: { x: side === 'start' ? x : x + whole - width, y: top, width, height: tall } });
  }
  return wings;
}

const wingBox = ({ frame, paragraphs }: Wing, index: number, context: LayoutContext): TextBox =>
  textBox(`vector-text-${index + 1}`, partName('vectorText', context.meta.language, index + 1), mirror(frame, context), paragraphs, { anchor: 'middle' });

/** Circle, vectors and bars as one thing to move. */
function picture(
  slide: BalanceSlide,
  centre: Point,
  radius: Pt,
  text: TextBox,
  wings: readonly Wing[],
  accent: ColourRole,
  context: LayoutContext,
): Group {
  const { language } = context.meta;
  const arms = wings.flatMap(({ side, frame }, index): readonly Exclude<Primitive, Group>[] => {
    const inner = side === 'start' ? frame.x + frame.width + AIR : frame.x - AIR - BAR;
    const bar = mirror({ x: inner, y: frame.y, width: BAR, height: frame.height }, context);
    const target: Point = { x: side === 'start' ? inner + BAR + CLEAR : inner - CLEAR, y: frame.y + frame.height / 2 };
    const away = Math.hypot(target.x - centre.x, target.y - centre.y);
    const from: Point = {
      x: centre.x + ((target.x - centre.x) / away) * (radius + CLEAR),
      y: centre.y + ((target.y - centre.y) / away) * (radius + CLEAR),
    };
    return [
      openLine(`vector-${index + 1}`, partName('vector', language, index + 1), [from, target], stroke(accent, 2.25, { arrow: true }), context),
      { type: 'rect', id: `bar-${index + 1}`, name: partName('rule', language, index + 1), frame: bar, fill: accent },
    ];
  });
  const circle = mirror({ x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius }, context);
  const items: readonly Exclude<Primitive, Group>[] = [
    { type: 'ellipse', id: 'circle', name: partName('circle', language), frame: circle, fill: { colour: accent, opacity: 1 } },
    text,
    ...arms,
  ];
  const description = described(slide.title, [plain(slide.centre), ...slide.vectors.map(({ name }) => name)], language);
  return groupOf('balance', partName('balance', language), description, items);
}
