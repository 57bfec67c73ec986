/** How large the parts of a network are, before they have places. */
import type { DeckRelation, NetworkActor } from '../../deck/blocks.ts';
import { leadingOf } from '../../language/languages.ts';
import { roomOf } from '../../scene/height.ts';
import type { Paragraph } from '../../scene/model.ts';
import type { Pt, Size } from '../../units/length.ts';
import { flagName } from '../../units/media.ts';
import type { LayoutContext } from '../context.ts';
import { setParagraphs, textSpec, unbroken, widthOf } from '../text.ts';
import { leading, tightLeading } from '../type-scale.ts';
import type { Row } from './arrange.ts';

/** Sizes of type, and of the smallest card. */
export interface Measures {
  readonly words: Pt;
  readonly name: Pt;
  readonly centre: Pt;
  readonly card: Size;
  /** Flags above the names, of who stands around and of the subject; left out where they have no room. */
  readonly flags?: { readonly around: Size; readonly centre: Size };
}

/** From the preferred one down; flags give way before type becomes small. */
const PLAIN: readonly Measures[] = [
  { words: 16, name: 18, centre: 24, card: { width: 84, height: 42 } },
  { words: 15, name: 18, centre: 24, card: { width: 84, height: 38 } },
  { words: 14, name: 16, centre: 22, card: { width: 72, height: 34 } },
  { words: 13, name: 15, centre: 20, card: { width: 64, height: 30 } },
  { words: 12, name: 14, centre: 18, card: { width: 56, height: 28 } },
];

const FLAGS: Measures['flags'] = { around: { width: 36, height: 27 }, centre: { width: 72, height: 54 } };
const READABLE: Pt = 14;
export const MEASURES: readonly Measures[] = [...PLAIN.filter(({ words }) => words >= READABLE).map((each) => ({ ...each, flags: FLAGS })), ...PLAIN];

/** Between a flag and the name below it. */
export const BELOW_FLAG: Pt = 4;

/** Between a card's edge and its name. */
const INSET: Size = { width: 10, height: 5 };

/** A name in a card. */
export interface Card {
  readonly actor: NetworkActor;
  readonly paragraphs: readonly Paragraph[];
  readonly size: Size;
  /** Of its flag. */
  readonly flag?: Size;
}

/** Undefined where the name has no room without breaking a word. @param widest that the card may be */
export function cardOf(actor: NetworkActor, size: Pt, least: Size, widest: Pt, colour: 'ink' | 'paper', flagSize: Size | undefined, context: LayoutContext): Card | undefined {
  const style = { size, lineHeight: tightLeading(size, context.meta.language), colour, weight: 'bold', align: 'center' } as const;
  const room = widest - 2 * INSET.width;
  const fitted = unbroken([textSpec(actor.name, style, context)], room, context);
  if (!fitted) return undefined;
  const width = Math.min(widest, Math.max(least.width, Math.max(...fitted.map(widthOf)) + 2 * INSET.width + 2));
  const paragraphs = setParagraphs([textSpec(actor.name, style, context)], width - 2 * INSET.width, context);
  const flag = context.pictures.has(flagName(actor.iso)) ? flagSize : undefined;
  const above = flag === undefined ? 0 : flag.height + BELOW_FLAG;
  return { actor, paragraphs, size: { width, height: Math.max(least.height, above + roomOf(paragraphs) + 2 * INSET.height) }, ...(flag && { flag }) };
}

/** Where the text of a card stands in it. */
export const withinCard = <F extends { readonly x: Pt; readonly y: Pt; readonly width: Pt; readonly height: Pt }>({ x, y, width, height }: F) => ({
  x: x + INSET.width,
  y,
  width: width - 2 * INSET.width,
  height,
});

/** Between a line and the words of the next. */
const BELOW_LINE: Pt = 4;
/** From a card's edge to the outermost line that it holds. */
const EDGE: Pt = 7;
/** From the edge of a card to the words beside it: the sign stands there on the line. */
export const BESIDE: Pt = 40;
/** The least length of a line between two who stand above one another. */
const UPRIGHT: Pt = 34;

/** Words of a relation, set. */
export interface Words {
  readonly relation: DeckRelation;
  readonly paragraphs: readonly Paragraph[];
  readonly height: Pt;
}

/** An actor at a side with the words of its lines; heights are counted from the row's top. */
export interface MeasuredRow {
  readonly row: Row;
  readonly card: Card;
  readonly cardTop: Pt;
  readonly lines: readonly { readonly words: Words; readonly y: Pt }[];
  readonly height: Pt;
  /** What stands between it and the one above. */
  readonly above?: Words;
}

/** @param room from the column's outer edge to where words must end; @param side at which it stands */
export function measureRow(row: Row, side: 'start' | 'end', room: Pt, measures: Measures, widestCard: Pt, context: LayoutContext): MeasuredRow | undefined {
  const card = cardOf(row.actor, measures.name, measures.card, widestCard, 'ink', measures.flags?.around, context);
  if (!card) return undefined;
  const set = (relation: DeckRelation, width: Pt): Words | undefined => {
    const style = { size: measures.words, lineHeight: leading(measures.words, context.meta.language), colour: 'ink', align: side } as const;
    const paragraphs = unbroken([textSpec(relation.how, style, context, relation.citations)], width, context);
    return paragraphs && { relation, paragraphs, height: roomOf(paragraphs) };
  };
  const words = row.relations.map((relation) => set(relation, room - card.size.width - BESIDE));
  const above = row.above && set(row.above, room - card.size.width / 2 - BESIDE / 2);
  if (words.some((each) => each === undefined) || (row.above && !above)) return undefined;

  const lines: { readonly words: Words; readonly y: Pt }[] = [];
  for (const each of words.flatMap((own) => own ?? [])) lines.push({ words: each, y: (lines.at(-1)?.y ?? -BELOW_LINE) + BELOW_LINE + each.height + leadingOf(context.meta.language).aboveLine });
  const [first, last] = [lines[0]?.y ?? 0, lines.at(-1)?.y ?? 0];
  const height = Math.max(card.size.height, last - first + 2 * EDGE);
  const middle = lines.length === 0 ? height / 2 : (first + last) / 2;
  // Words may reach above their card, and a card above its words.
  const lower = Math.max(0, height / 2 - middle);
  return {
    row,
    card: { ...card, size: { ...card.size, height } },
    cardTop: middle + lower - height / 2,
    lines: lines.map(({ words: own, y }) => ({ words: own, y: y + lower })),
    height: Math.max(middle + lower + height / 2, last + lower),
    ...(above && { above }),
  };
}

/** What the words between two who stand above one another take. */
export const uprightHeight = ({ height }: Words): Pt => Math.max(UPRIGHT, height + 2 * BELOW_LINE);
