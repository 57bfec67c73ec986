import type { QuestionsSlide } from '../../deck/kinds/questions.ts';
import type { BulletItem } from '../../markdown/model.ts';
import { roomOf } from '../../scene/height.ts';
import type { Primitive } from '../../scene/model.ts';
import { toLanguageDigits } from '../../text/numerals.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Pt } from '../../units/length.ts';
import { withBlocksBelow } from '../blocks-below.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { partName } from '../names.ts';
import { type NumberedRow, numberedRows } from '../numbered-rows.ts';
import { type Body, type Page, citationsOf } from '../page.ts';
import { type ParagraphSpec, passageSpec, setParagraph, textSpec } from '../text.ts';
import { textBox } from '../text-box.ts';
import { leading, tightLeading } from '../type-scale.ts';
import { textPages } from './text.ts';

const SIZES = [28, 26, 24, 22, 20] as const;
const NUMERAL: Pt = 44;
const NUMERAL_WIDTH: Pt = 72;
const MOST_ON_A_PAGE = 4;
/** From the rule above a question to its text. */
const BELOW_RULE: Pt = 14;
/** Room to write below a question, and the rule. */
const ROWS = { air: BELOW_RULE + 22, shortest: BELOW_RULE + 66, tallest: 108, most: MOST_ON_A_PAGE } as const;
/** The same with less room to write, where that spares a page. */
const TIGHT_ROWS = { ...ROWS, air: BELOW_RULE + 8, shortest: BELOW_RULE + 48 } as const;

/** Questions for discussion beside large numerals, with room to write below each. */
export function questionsPages(slide: QuestionsSlide, context: LayoutContext): readonly Page[] {
  const { accent } = context;
  const drawn = (room: Pt) => questionBodies(slide, room, accent, context);
  const bodies = withBlocksBelow(slide, drawn, context);
  return bodies ? contentPages(slide, bodies, context) : textPages(slide, context);
}

function questionBodies(
  slide: QuestionsSlide,
  room: Pt,
  accent: ColourRole,
  context: LayoutContext,
): readonly Body[] | undefined {
  const width = context.grid.body.width - NUMERAL_WIDTH;
  const textsAt = (size: Pt) =>
    slide.items.map((item, index) => ({
      number: index + 1,
      specs: questionSpecs(item, size, accent, context),
      citations: citationsOf([item, ...item.children]),
    }));
  const setIn = (rows: typeof ROWS | typeof TIGHT_ROWS) => numberedRows(SIZES, textsAt, { ...rows, width, height: room }, context);
  const [airy, tight] = [setIn(ROWS), setIn(TIGHT_ROWS)];
  const chosen = airy !== undefined && airy.length <= (tight?.length ?? Infinity) ? airy : tight;
  return chosen?.map((rows) => ({
    layout: 'titleOnly' as const,
    items: rows.flatMap((row) => question(row, accent, context)),
    citations: rows.flatMap(({ citations }) => citations),
  }));
}

/** A question, and below it what belongs to it in grey. */
function questionSpecs(item: BulletItem, size: Pt, accent: ColourRole, context: LayoutContext): readonly ParagraphSpec[] {
  const { language } = context.meta;
  const small = size - 4;
  const text = { size, lineHeight: leading(size, language), colour: 'ink' as const, accent };
  const below = { size: small, lineHeight: leading(small, language), colour: 'muted' as const, accent, before: 4 };
  return [passageSpec(item, text, context), ...item.children.map((child) => passageSpec(child, below, context))];
}

/** A rule, the numeral below it, and the text beside that with its first line at the numeral's middle. */
function question({ number, paragraphs, y }: NumberedRow, accent: ColourRole, context: LayoutContext): readonly Primitive[] {
  const { language } = context.meta;
  const { body } = context.grid;
  const top = body.y + y;
  const lineHeight = tightLeading(NUMERAL, language);
  const numeral = textSpec(
    toLanguageDigits(String(number), language),
    { size: NUMERAL, lineHeight, colour: accent, weight: 'bold' },
    context,
  );
  const text = {
    x: body.x + NUMERAL_WIDTH,
    y: top + BELOW_RULE,
    width: body.width - NUMERAL_WIDTH,
    height: roomOf(paragraphs),
  };
  const first = paragraphs[0]?.lineHeight ?? 0;
  const beside = { x: body.x, y: Math.max(top, text.y + (first - lineHeight) / 2), width: NUMERAL_WIDTH, height: lineHeight };
  return [
    {
      type: 'rule',
      id: `question-rule-${number}`,
      name: partName('rule', language, number),
      frame: mirror({ x: body.x, y: top, width: body.width, height: 0 }, context),
      colour: 'muted',
      thickness: 0.75,
    },
    textBox(`question-number-${number}`, partName('questionNumber', language, number), mirror(beside, context), [
      setParagraph(numeral, NUMERAL_WIDTH, context),
    ]),
    textBox(`question-${number}`, partName('question', language, number), mirror(text, context), paragraphs),
  ];
}
