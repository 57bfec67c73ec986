import { type CardsSlide, isHead } from '../../deck/kinds/cards.ts';
import type { DeckColumn } from '../../deck/blocks.ts';
import { leadingOf } from '../../language/languages.ts';
import type { Block, Passage } from '../../markdown/model.ts';
import { roomOf } from '../../scene/height.ts';
import type { Paragraph, Primitive } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { mirror, spreads } from '../grid.ts';
import { markColour } from '../likelihood.ts';
import { partName } from '../names.ts';
import type { Body, Page } from '../page.ts';
import { isOneSource, referenceCell } from '../reference.ts';
import { HAIRLINE, type Row, rowsPage } from '../rows.ts';
import { type Statement, statementsOf } from '../statements.ts';
import { type ParagraphSpec, passageSpec, unbroken } from '../text.ts';
import { textBox } from '../text-box.ts';
import { leading, tightLeading } from '../type-scale.ts';
import { textPages } from './text.ts';

const ANSWER_SIZES = [30, 28, 26, 25, 24, 22, 20, 18, 17, 16] as const;
/** Of the facts, and the least of the answer beside them. */
const FACT_SIZES = [[18, 24], [16, 20], [14, 18], [13, 16]] as const;
const ASIDE_SIZES = [19, 18, 17, 16, 15, 14] as const;
const HEAD: Pt = 14;
const RULE: Pt = 2.25;
/** From a rule to the head below it, from a head to what it heads, and at least from the answer to the facts. */
const [BELOW_RULE, BELOW_HEAD, ABOVE_FACTS] = [9, 7, 26] as const;
/** Lower than right below the answer. */
const FURTHEST_DOWN: Pt = 12;
const FACT_ROWS = { air: 4, from: 'middle', tallest: 34, most: 6 } as const;
/** The answer keeps clear of the rail. */
const CLEAR: Pt = 18;

/** A question's card: the line to take large, the facts behind it at the foot, and in a rail what not to say. */
export function cardsPages(slide: CardsSlide, context: LayoutContext): readonly Page[] {
  if (slide.blocks.length > 0) return textPages(slide, context);
  for (const frame of spreads(context.grid)) {
    for (const [facts, least] of FACT_SIZES) {
      for (const size of ANSWER_SIZES.filter((each) => each >= least)) {
        const body = cardBody(slide, frame, size, facts, context);
        if (body) return contentPages(slide, [body], context);
      }
    }
  }
  return textPages(slide, context);
}

/** The answer's own blocks, and the facts behind it with their head. */
function partsOf({ blocks }: DeckColumn): { readonly answer: readonly Block[]; readonly head?: Passage; readonly facts: readonly Statement[] } {
  const at = blocks.findIndex((block) => isHead(block) || block.kind === 'list');
  if (at < 0) return { answer: blocks, facts: [] };
  const head = blocks[at];
  const [answer, facts] = [blocks.slice(0, at), head !== undefined && isHead(head) ? blocks.slice(at + 1) : blocks.slice(at)];
  return { answer, ...(head?.kind === 'paragraph' && { head: head.passage }), facts: statementsOf(facts) };
}

function cardBody(slide: CardsSlide, frame: Frame, size: Pt, factSize: Pt, context: LayoutContext): Body | undefined {
  const { grid, meta: { language } } = context;
  const colour = markColour(context);
  const { answer, head, facts } = partsOf(slide.answer);
  const main = grid.columnsFrom(1, slide.aside ? 8 : 12);
  const width = main.width - (slide.aside ? CLEAR : 0);
  const place = { x: main.x, width };
  const above = headOf(slide.answer.title, place, colour, context);
  const style = { size, lineHeight: tightLeading(size, language) + size * leadingOf(language).answer, colour: 'ink' as const, weight: 'bold' as const, accent: colour, before: 8 };
  const said = answer.flatMap((block) => (block.kind === 'paragraph' ? [passageSpec(block.passage, style, context)] : block.items.map((item) => passageSpec(item, style, context))));
  const words = unbroken(said, width, context);
  if (!words || !above) return undefined;
  const top = frame.y + BELOW_RULE;
  const wordsTop = top + roomOf(above) + BELOW_HEAD;
  const wordsFoot = wordsTop + roomOf(words);
  const behind = facts.length === 0 ? { items: [], citations: [] } : factRows(facts, head, place, { ...frame, y: wordsFoot + ABOVE_FACTS, height: frame.y + frame.height - wordsFoot - ABOVE_FACTS }, factSize, context);
  const rail = slide.aside ? railItems(slide.aside, frame, context) : [];
  if (wordsFoot > frame.y + frame.height || !behind || !rail) return undefined;
  const rule: Primitive = { type: 'rect', id: 'answer-rule', name: partName('rule', language), frame: mirror({ ...place, y: frame.y, height: RULE }, context), fill: colour };
  return {
    layout: 'titleOnly',
    items: [
      rule,
      textBox('answer-head', partName('heading', language), mirror({ ...place, y: top, height: roomOf(above) }, context), above),
      textBox('answer', partName('answer', language), mirror({ ...place, y: wordsTop, height: roomOf(words) }, context), words),
      ...behind.items,
      ...rail,
    ],
    citations: [...statementsOf(answer).flatMap(({ citations }) => citations), ...behind.citations],
  };
}

const headOf = (passage: Passage, { width }: Pick<Frame, 'width'>, colour: ColourRole, context: LayoutContext): readonly Paragraph[] | undefined => {
  const bold = { size: HEAD, lineHeight: tightLeading(HEAD, context.meta.language) + 1, colour, accent: colour, weight: 'bold' as const };
  return unbroken([passageSpec(passage, bold, context)], width, context);
};

/** The facts at the foot of the answer's column. */
function factRows(facts: readonly Statement[], head: Passage | undefined, place: Pick<Frame, 'x' | 'width'>, room: Frame, size: Pt, context: LayoutContext): Pick<Body, 'items' | 'citations'> | undefined {
  const { language } = context.meta;
  const above = head ? headOf(head, place, 'muted', context) : [];
  if (!above) return undefined;
  const headRoom = above.length === 0 ? 0 : roomOf(above) + BELOW_HEAD - 2;
  const oneSource = isOneSource(facts.flatMap(({ citations }) => citations));
  const rows = facts.map((fact): Row => {
    const reference = oneSource ? referenceCell(fact.citations, context).map((cell) => ({ ...cell, place: { x: place.x + place.width - cell.place.width, width: cell.place.width } })) : [];
    const width = place.width - (reference[0] ? reference[0].place.width + 6 : 0);
    return { cells: [{ part: 'statement', place: { x: place.x, width }, specs: factSpecs(fact, size, context) }, ...reference], citations: fact.citations };
  });
  const frame = { ...room, x: place.x, width: place.width, y: room.y + headRoom, height: room.height - headRoom };
  const tried = rowsPage(() => rows, [size], [frame], FACT_ROWS, context);
  if (!tried) return undefined;
  // They stand at the foot of what is free, not far from the answer.
  const down = Math.min(FURTHEST_DOWN, Math.max(0, frame.y + frame.height - tried.foot));
  const lowered = rowsPage(() => rows, [size], [{ ...frame, y: frame.y + down, height: frame.height - down }], FACT_ROWS, context);
  const [page, top] = lowered ? [lowered, frame.y + down] : [tried, frame.y];
  const headBox = above.length === 0 ? [] : [textBox('facts-head', partName('heading', language), mirror({ ...place, y: top - headRoom, height: roomOf(above) }, context), above)];
  return { items: [...headBox, ...page.items], citations: page.citations };
}

const factSpecs = ({ lead, text }: Statement, size: Pt, context: LayoutContext): readonly ParagraphSpec[] => [
  passageSpec({ ...text, spans: [...lead.map((span) => ({ ...span, strong: true })), ...(lead.length > 0 ? [{ text: ' ' }] : []), ...text.spans] }, { size, lineHeight: leading(size, context.meta.language), colour: 'ink' }, context),
];

/** What not to say, bold, and below it why. */
function railItems({ title, blocks }: DeckColumn, frame: Frame, context: LayoutContext): readonly Primitive[] | undefined {
  const { grid, meta: { language } } = context;
  const place = grid.columnsFrom(9, 12);
  const head = headOf(title, place, 'muted', context);
  if (!head) return undefined;
  const top = frame.y + BELOW_RULE;
  const first = top + roomOf(head) + BELOW_HEAD;
  for (const size of ASIDE_SIZES) {
    const style = { size, lineHeight: leading(size, language) - 2, colour: 'ink' as const };
    const items = statementsOf(blocks).map(({ lead, text, citations }) => unbroken([
      ...(lead.length > 0 ? [passageSpec({ spans: lead, citations }, { ...style, weight: 'bold' as const }, context)] : []),
      passageSpec(text, { ...style, before: 2 }, context),
    ], place.width, context));
    const height = items.reduce((sum, item) => sum + roomOf(item ?? []) + 20, 0);
    if (items.some((item) => item === undefined) || first + height > frame.y + frame.height) continue;
    let y = first;
    return [
      { type: 'rule', id: 'aside-rule', name: partName('rule', language), frame: mirror({ ...place, y: frame.y + RULE / 2, height: 0 }, context), colour: 'muted', thickness: HAIRLINE },
      textBox('aside-head', partName('heading', language), mirror({ ...place, y: top, height: roomOf(head) }, context), head),
      ...items.flatMap((item = [], index): readonly Primitive[] => {
        const at = y;
        y += roomOf(item) + 20;
        return [
          ...(index === 0 ? [] : [{ type: 'rule' as const, id: `aside-rule-${index + 1}`, name: partName('rule', language, index + 1), frame: mirror({ ...place, y: at - 10, height: 0 }, context), colour: 'line' as const, thickness: HAIRLINE }]),
          textBox(`aside-${index + 1}`, partName('aside', language, index + 1), mirror({ ...place, y: at, height: roomOf(item) }, context), item),
        ];
      }),
    ];
  }
  return undefined;
}
