/** A quotation as large as it reads well, below it who says it and what is to be known of it. */
import type { QuoteSlide } from '../deck/kinds/quote.ts';
import { heightOf, roomOf } from '../scene/height.ts';
import type { Primitive } from '../scene/model.ts';
import type { Pt } from '../units/length.ts';
import { blockItems } from './blocks.ts';
import type { LayoutContext } from './context.ts';
import { mirror, spreads } from './grid.ts';
import { partName } from './names.ts';
import { type Body, citationsOf } from './page.ts';
import { SIGN_HEIGHT, signItems } from './sign.ts';
import { splitAt } from './split-sentence.ts';
import { type ParagraphSpec, passageSpec, plain, unbroken } from './text.ts';
import { textBox } from './text-box.ts';
import { leading, tightLeading } from './type-scale.ts';

const SIZES = [70, 64, 60, 54, 48, 44, 40, 36, 32, 28, 26, 24] as const;
const NARROW_SIZES = SIZES.slice(3);
const MOST_LINES = 4;
/** More lines where the words are many. */
const SMALL: Pt = 32;
/** Share of the height that the words take at most. */
const WORDS = 0.62;
const NOTE_SIZES = [18, 16, 15, 14] as const;
const [NAME, ROLE]: readonly [Pt, Pt] = [20, 18];
const RULE: Pt = 2.25;
const [BELOW_WORDS, BELOW_RULE, BESIDE_SIGN]: readonly [Pt, Pt, Pt] = [16, 14, 16];
/** Share of the height that may stand empty between the words and the rule. */
const EMPTY = 0.16;

/** @param words the quotation with its marks at a size, in bold; undefined where there is no room for so large words */
export function quoteBody(slide: QuoteSlide, words: (size: Pt) => ParagraphSpec, context: LayoutContext): Body | undefined {
  const { accent, grid, meta: { language } } = context;
  const narrow = grid.page.width < 800;
  for (const frame of spreads(grid)) {
    for (const size of narrow ? NARROW_SIZES : SIZES) {
      const set = unbroken([words(size)], grid.columnsFrom(1, 12).width, context);
      if (!set || roomOf(set) > frame.height * WORDS || (size > SMALL && set.some(({ mostLines }) => mostLines > MOST_LINES))) continue;
      for (const note of slide.blocks.length === 0 ? NOTE_SIZES.slice(0, 1) : NOTE_SIZES) {
        const below = footOf(slide, note, context);
        const foot = below && RULE + BELOW_RULE + below.height;
        const free = frame.height - roomOf(set) - BELOW_WORDS;
        if (!below || foot === undefined || foot > free) continue;
        const y = frame.y + roomOf(set) + BELOW_WORDS + Math.min(free - foot, Math.max(0, frame.height * EMPTY - (roomOf(set) - heightOf(set))));
        return {
          layout: 'titleOnly',
          items: [
            textBox('quote', partName('quote', language), mirror({ ...frame, height: roomOf(set) }, context), set),
            { type: 'rect', id: 'quote-rule', name: partName('rule', language), frame: mirror({ ...frame, y, height: RULE }, context), fill: accent },
            ...below.items(y + RULE + BELOW_RULE),
          ],
          citations: [...citationsOf([slide.quote, ...(slide.attribution ? [slide.attribution] : [])]), ...below.citations],
        };
      }
    }
  }
  return undefined;
}

/** What a speaker's name ends with, where a role follows. */
const BEHIND_NAME = /[,،;؛]\s+/u;

/** The speaker at the reading start, and beside what is to be known. */
function footOf(slide: QuoteSlide, note: Pt, context: LayoutContext): { readonly height: Pt; readonly items: (y: Pt) => readonly Primitive[]; readonly citations: Body['citations'] } | undefined {
  const { grid, meta: { language } } = context;
  const alone = slide.blocks.length === 0;
  const whole = grid.columnsFrom(1, alone ? 12 : 6);
  const from = slide.attribution ? SIGN_HEIGHT + BESIDE_SIGN : 0;
  const speaker = { x: whole.x + from, width: whole.width - from - 12 };
  const said = slide.attribution ? unbroken(speakerSpecs(slide.attribution, context), speaker.width, context) : [];
  const beside = slide.attribution ? grid.columnsFrom(7, 12) : grid.columnsFrom(1, 12);
  const items = blockItems(slide.blocks, note, context.accent, context).map((item) => ({ ...item, spec: { ...item.spec, before: Math.min(item.spec.before, 5) } }));
  const notes = unbroken(items.map(({ spec }) => spec), beside.width, context);
  if (!said || !notes) return undefined;
  const name = slide.attribution ? plain(nameOf(slide.attribution)[0]) : '';
  return {
    height: Math.max(roomOf(said), from === 0 ? 0 : SIGN_HEIGHT, roomOf(notes)),
    citations: items.flatMap(({ citations }) => citations),
    items: (y) => [
      ...(said.length === 0 ? [] : [...signItems(name, 1, whole.x, y + SIGN_HEIGHT / 2, context), textBox('attribution', partName('attribution', language), mirror({ ...speaker, y, height: roomOf(said) }, context), said)]),
      ...(notes.length === 0 ? [] : [textBox('body', partName('body', language), mirror({ ...beside, y, height: roomOf(notes) }, context), notes)]),
    ],
  };
}

type Attribution = NonNullable<QuoteSlide['attribution']>;

function nameOf(attribution: Attribution): readonly [name: Attribution, role: Attribution | undefined] {
  const found = BEHIND_NAME.exec(plain(attribution));
  if (!found) return [attribution, undefined];
  const [name, role] = splitAt(attribution, found.index + found[0].length);
  const last = name.spans.at(-1);
  const spans = last ? [...name.spans.slice(0, -1), { ...last, text: last.text.replace(/[,،;؛]\s*$/u, '') }] : name.spans;
  return [{ ...name, spans }, role];
}

function speakerSpecs(attribution: Attribution, context: LayoutContext): readonly ParagraphSpec[] {
  const { language } = context.meta;
  const [name, role] = nameOf(attribution);
  return [
    passageSpec(name, { size: NAME, lineHeight: tightLeading(NAME, language) + 2, colour: 'ink', weight: 'bold' }, context),
    ...(role ? [passageSpec(role, { size: ROLE, lineHeight: leading(ROLE, language), colour: 'ink' }, context)] : []),
  ];
}
