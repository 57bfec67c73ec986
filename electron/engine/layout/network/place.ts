/** Where the parts of a network stand, seen from the reading start of the page. */
import { leadingOf } from '../../language/languages.ts';
import type { Point } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import type { Columns, Row } from './arrange.ts';
import { BESIDE, type Card, MEASURES, type Measures, type MeasuredRow, type Words, cardOf, measureRow, uprightHeight } from './measure.ts';
import type { DeckNetwork, DeckRelation, NetworkActor } from '../../deck/blocks.ts';

export interface PlacedCard extends Card {
  readonly frame: Frame;
}

/** A relation's line. */
export interface PlacedLine {
  readonly relation: DeckRelation;
  /** From whom it leads, and to whom. */
  readonly ends: readonly [NetworkActor, NetworkActor];
  /** Straight, or level and then upright. */
  readonly through: readonly Point[];
  /** Where its sign stands. */
  readonly sign: Point;
  readonly words: Words & { readonly frame: Frame };
}

export interface PlacedNetwork {
  readonly subject: PlacedCard;
  readonly others: readonly PlacedCard[];
  readonly lines: readonly PlacedLine[];
}

/** Between two rows at least. */
const LEAST_GAP: Pt = 10;
/** Of the subject's card. */
const SUBJECT_LEAST = { width: 120, height: 116 } as const;
/** Between words and the subject. */
const AIR: Pt = 10;
/** From the subject's corners to its outermost lines, and between two lines at most. */
const [PORT_EDGE, PORTS_APART] = [10, 12] as const;
/** A line that reaches the subject from above or below comes from as far at least. */
const LEAST_DROP: Pt = 16;
/** The sign on a line, from the edge of its card. */
const SIGN: Pt = 22;
/** Share of the width that a card may take, and the subject's. */
const [WIDEST, WIDEST_SUBJECT] = [0.14, 0.22] as const;

/** The largest way in which all has room in a frame; undefined where there is none. */
export function placeNetwork({ subject }: Pick<DeckNetwork, 'subject'>, columns: Columns, frame: Frame, context: LayoutContext): PlacedNetwork | undefined {
  for (const measures of MEASURES) {
    const middle = cardOf(subject, measures.centre, SUBJECT_LEAST, frame.width * WIDEST_SUBJECT, 'paper', measures.flags?.centre, context);
    const placed = middle && placeAround(middle, columns, measures, frame, context);
    if (placed) return placed;
  }
  return undefined;
}

function placeAround(middle: Card, columns: Columns, measures: Measures, frame: Frame, context: LayoutContext): PlacedNetwork | undefined {
  const centre = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  const { width, height } = middle.size;
  const [start, end] = columns.map((rows, index) => stacked(rows, index === 0 ? 'start' : 'end', width, measures, frame, context));
  if (!start || !end) return undefined;
  const levels = [start, end].flat().flatMap(({ measured, y }) => measured.lines.map((line) => y + line.y));
  const reach = reachOf(levels, { top: centre.y - height / 2, bottom: centre.y + height / 2 });
  // The subject may be higher than all at its sides, where much is told below the drawing.
  if (reach.top < frame.y || reach.bottom > frame.y + frame.height) return undefined;
  const subject: PlacedCard = { ...middle, frame: { x: centre.x - width / 2, y: reach.top, width, height: reach.bottom - reach.top } };
  const air = leadingOf(context.meta.language).aboveLine;
  const sides = [sideOf(start, subject, frame, air), mirrored(sideOf(end, subject, frame, air), frame)];
  return { subject, others: sides.flatMap(({ cards }) => cards), lines: sides.flatMap(({ lines }) => lines) };
}

/** The subject's upper and lower edge, moved out over the lines that would pass too near above or below. */
function reachOf(levels: readonly Pt[], { top, bottom }: { readonly top: Pt; readonly bottom: Pt }): { readonly top: Pt; readonly bottom: Pt } {
  const above = levels.filter((y) => y < top + PORT_EDGE && y > top - LEAST_DROP);
  const below = levels.filter((y) => y > bottom - PORT_EDGE && y < bottom + LEAST_DROP);
  if (above.length === 0 && below.length === 0) return { top, bottom };
  return reachOf(levels, { top: Math.min(top, ...above.map((y) => y - PORT_EDGE)), bottom: Math.max(bottom, ...below.map((y) => y + PORT_EDGE)) });
}

/** A row in its place. */
interface StackedRow {
  readonly measured: MeasuredRow;
  readonly y: Pt;
  /** Where words must end, from the frame's outer edge. */
  readonly room: Pt;
}

/** The rows of a side under one another, as far apart as the height allows; undefined where they have no room. */
function stacked(rows: readonly Row[], side: 'start' | 'end', subject: Pt, measures: Measures, frame: Frame, context: LayoutContext): readonly StackedRow[] | undefined {
  const room = (frame.width - subject) / 2 - AIR;
  const measured = rows.map((row) => measureRow(row, side, room, measures, frame.width * WIDEST, context));
  if (measured.some((each) => each === undefined)) return undefined;
  const all = measured.flatMap((each) => each ?? []);
  const own = (each: MeasuredRow): Pt => each.height + (each.above ? uprightHeight(each.above) : 0);
  const free = frame.height - all.reduce((sum, each) => sum + own(each), 0);
  const gap = free / Math.max(1, all.length);
  if (free < LEAST_GAP * (all.length - 1)) return undefined;
  let y = frame.y + gap / 2;
  return all.map((each) => {
    const top = y + own(each) - each.height;
    y += own(each) + gap;
    return { measured: each, y: top, room };
  });
}

interface Side {
  readonly cards: readonly PlacedCard[];
  readonly lines: readonly PlacedLine[];
}

/** The side at the reading start: lines above the subject reach it from above, lines below it from below, the others at its side. */
function sideOf(rows: readonly StackedRow[], subject: PlacedCard, frame: Frame, air: Pt): Side {
  const { x, y: top, width, height } = subject.frame;
  const cards = rows.map(({ measured: { card, cardTop }, y }): PlacedCard => ({ ...card, frame: { x: frame.x, y: y + cardTop, ...card.size } }));
  const spokes = rows.flatMap(({ measured: { lines, row }, y, room }, index) =>
    lines.map((line) => ({ words: line.words, y: y + line.y, card: (cards[index] as PlacedCard).frame, actor: row.actor, room })),
  );
  // The farther a line is from the subject, the nearer to its middle it arrives: so none crosses another.
  const over = spokes.filter(({ y }) => y < top).reverse();
  const under = spokes.filter(({ y }) => y > top + height);
  const apart = Math.min(PORTS_APART, (width / 2 - 2 * PORT_EDGE) / Math.max(1, over.length - 1, under.length - 1));
  const ofSpokes = spokes.map((spoke): PlacedLine => {
    const { y, card, words, room, actor } = spoke;
    const edge = card.x + card.width;
    const nth = Math.max(over.indexOf(spoke), under.indexOf(spoke));
    const port = x + PORT_EDGE + nth * apart;
    const bent = [{ x: edge, y }, { x: port, y }, { x: port, y: y < top ? top : top + height }];
    return {
      relation: words.relation,
      ends: [actor, subject.actor],
      through: nth < 0 ? [{ x: edge, y }, { x, y }] : bent,
      sign: { x: edge + SIGN, y },
      words: { ...words, frame: { x: edge + BESIDE, y: y - air - words.height, width: frame.x + room - edge - BESIDE, height: words.height } },
    };
  });
  return { cards, lines: [...ofSpokes, ...uprights(rows, cards, frame)] };
}

/** Between those who stand above one another. */
const uprights = (rows: readonly StackedRow[], cards: readonly PlacedCard[], frame: Frame): readonly PlacedLine[] =>
  rows.flatMap(({ measured: { above, row }, y, room }, index): readonly PlacedLine[] => {
    const [upper, lower] = [cards[index - 1]?.frame, cards[index]?.frame];
    if (!above || !upper || !lower) return [];
    const x = frame.x + Math.min(upper.width, lower.width) / 2;
    const [from, to] = [upper.y + upper.height, lower.y];
    // The words of the row below may reach above its card: the words of the line keep to the height that was reckoned for them.
    const middle = Math.min((from + to) / 2, y - uprightHeight(above) / 2);
    const other = above.relation.from === row.actor ? above.relation.to : above.relation.from;
    return [
      {
        relation: above.relation,
        ends: [other, row.actor],
        through: [{ x, y: from }, { x, y: to }],
        sign: { x, y: middle },
        words: { ...above, frame: { x: x + BESIDE / 2, y: middle - above.height / 2, width: room - (x - frame.x) - BESIDE / 2, height: above.height } },
      },
    ];
  });

/** The same side at the other edge of the frame. */
function mirrored({ cards, lines }: Side, frame: Frame): Side {
  const turn = (x: Pt): Pt => 2 * frame.x + frame.width - x;
  const frameOf = (own: Frame): Frame => ({ ...own, x: turn(own.x + own.width) });
  const point = ({ x, y }: Point): Point => ({ x: turn(x), y });
  return {
    cards: cards.map((card) => ({ ...card, frame: frameOf(card.frame) })),
    lines: lines.map((line) => ({ ...line, through: line.through.map(point), sign: point(line.sign), words: { ...line.words, frame: frameOf(line.words.frame) } })),
  };
}
