/** The foot of a slide: short sources at the reading start, the slide's number at the end. */
import { writingOf } from '../language/languages.ts';
import type { DeckCitation } from '../markdown/model.ts';
import type { Paragraph, TextBox } from '../scene/model.ts';
import { locatorsText } from '../text/locators/write.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import type { ColourRole } from '../units/colour.ts';
import type { Pt } from '../units/length.ts';
import type { TextContext } from './context.ts';
import { type Grid, mirror } from './grid.ts';
import type { BindContext, Footing } from './placed.ts';
import { partName } from './names.ts';
import { roomOf } from '../scene/height.ts';
import { type LinkedSpan, type ParagraphSpec, passageSpec, setParagraph, textSpec } from './text.ts';
import { textBox } from './text-box.ts';
import { CAPTION_SIZE, tightLeading } from './type-scale.ts';

export interface Foot {
  readonly boxes: readonly TextBox[];
  /** Whether there is no room for every source with all its places. */
  readonly shortened: boolean;
}

/**
 * The foot's boxes; without citations there is no sources box. Each source cited leads to its entry.
 */
export function footer(
  citations: readonly DeckCitation[],
  number: number,
  colour: ColourRole,
  footing: Footing,
  context: BindContext,
): Foot {
  const { grid } = context;
  const { language } = context.meta;
  const style = { size: CAPTION_SIZE, lineHeight: tightLeading(CAPTION_SIZE, language), colour };
  const numberText = toLanguageDigits(String(number), language);
  const numberBox = textBox(
    'number',
    partName('slideNumber', language),
    mirror(grid.slideNumber, context),
    [setParagraph(textSpec(numberText, { ...style, align: 'end' }, context), grid.slideNumber.width, context)],
    { role: 'slideNumber', anchor: 'bottom' },
  );
  const mark = handlingSpec(colour, context);
  const isNarrow = grid.footer.width < NARROW;
  const stacked = mark && isStacked(mark, context) ? setAbove(mark, context) : undefined;
  const label = mark && !stacked ? boxBefore('handling', mark, grid.slideNumber.x, context) : undefined;
  const questions = askedSpec(footing.asked, isNarrow ? 'start' : 'end', colour, context);
  const asked = questions && !isNarrow ? boxBefore('asked', questions, label ? label.start - LABEL_GAP : grid.slideNumber.x, context) : undefined;
  const boxes = [...(asked ? [asked] : []), ...(label ? [label] : [])];
  const end = Math.min(grid.footer.x + grid.footer.width, ...boxes.map(({ start }) => start - LABEL_GAP));
  const frame = { ...grid.footer, width: end - grid.footer.x };
  const taken = stacked ? roomOf([stacked]) : 0;
  const { line: sources, shortened } = sourcesLine(citations, footing, context, grid.footer.height + ABOVE - taken, (spans) =>
    setParagraph(passageSpec({ spans }, style, context), frame.width, context),
  );
  const used = sources ? roomOf([sources]) : 0;
  const line = questions && isNarrow ? setParagraph(questions, grid.footer.width, context) : undefined;
  const hasRoom = line !== undefined && used + taken + roomOf([line]) <= grid.footer.height + ABOVE;
  const above = [
    ...(hasRoom ? [boxAbove('asked', line, used + taken, grid.footer.width, context)] : []),
    ...(stacked ? [boxAbove('handling', stacked, used, widthAbove(context), context)] : []),
  ];
  const before = [...above, ...boxes.map(({ box }) => box)];
  // PowerPoint reads foot and number last.
  if (!sources) return { boxes: [...before, numberBox], shortened };
  const sourcesBox = textBox('footer', partName('footer', language), mirror(above.length > 0 ? { ...frame, y: frame.y + frame.height - used, height: used } : frame, context), [sources], {
    role: 'footer',
    anchor: 'bottom',
  });
  return { boxes: [...before, sourcesBox, numberBox], shortened };
}

/** TLP asks for 12 points at least, and for the end of the line. */
const LABEL_SIZE: Pt = 12;
/** Between the label and what stands before it. */
const LABEL_GAP: Pt = 16.6;
/** Above and below a label that has a ground of its own. */
const LABEL_AIR: Pt = 3;
/** A wider face may take so much more. */
const WIDER = 1.4;

/** What stands before the number of the page; `start` is where it begins, seen from the reading start. */
interface Before {
  readonly box: TextBox;
  readonly start: Pt;
}

/** A foot of this width has room for its sources and a number alone: beside a map to the page's edges. */
const NARROW: Pt = 300;

/** Leads to the slides kept for the questions that the page provokes, by their numbers; undefined where there are none. */
function askedSpec(asked: Footing['asked'], align: 'start' | 'end', colour: ColourRole, context: BindContext): ParagraphSpec | undefined {
  const { language, words } = context.meta;
  if (asked.length === 0 || words.backup === undefined) return undefined;
  const spans = asked.flatMap(({ slide, number }, index): LinkedSpan[] => [
    { text: index === 0 ? `${words.backup}: ` : writingOf(language).comma },
    { text: toLanguageDigits(String(number), language), link: { kind: 'slide', slide } },
  ]);
  return passageSpec({ spans }, { size: CAPTION_SIZE, lineHeight: tightLeading(CAPTION_SIZE, language), colour, align }, context);
}

function handlingSpec(colour: ColourRole, context: TextContext): ParagraphSpec | undefined {
  const { handling, language } = context.meta;
  return handling === undefined ? undefined : textSpec(handling, { size: LABEL_SIZE, lineHeight: tightLeading(LABEL_SIZE, language), colour, weight: 'bold', align: context.meta.handlingColours === undefined ? 'end' : 'center' }, context);
}

const widthOf = (spec: ParagraphSpec, context: BindContext): Pt => (setParagraph(spec, context.grid.page.width, context).lines[0]?.width ?? 0) * WIDER;

/** A line that ends before a place in the foot. @param id of the box, which names what it is */
function boxBefore(id: 'asked' | 'handling', spec: ParagraphSpec, end: Pt, context: BindContext): Before {
  const { grid: { slideNumber }, meta: { language } } = context;
  const width = widthOf(spec, context);
  const set = setParagraph(spec, width, context);
  const { handlingColours: fixed } = context.meta;
  if (id === 'asked' || fixed === undefined) {
    const frame = { ...slideNumber, x: end - width, width };
    return { start: frame.x, box: textBox(id, partName(id, language), mirror(frame, context), [set], { role: 'none', anchor: 'bottom' }) };
  }
  // A ground of its own is no higher than its line needs.
  const height = Math.min(slideNumber.height, roomOf([set]) + LABEL_AIR);
  const frame = { x: end - width, y: slideNumber.y + slideNumber.height - height, width, height };
  return { start: frame.x, box: { ...textBox(id, partName(id, language), mirror(frame, context), [set], { role: 'none', anchor: 'middle' }), fixed } };
}

/** Lines of their own above the sources. @param below height of what stands below them in the foot */
function boxAbove(id: 'asked' | 'handling', set: Paragraph, below: Pt, width: Pt, context: BindContext): TextBox {
  const { grid: { footer: foot }, meta: { language } } = context;
  const height = roomOf([set]);
  return textBox(id, partName(id, language), mirror({ x: foot.x, y: foot.y + foot.height - below - height, width, height }, context), [set], { role: 'none', anchor: 'bottom' });
}

/** Of a foot's width the sources keep at least so much beside a handling mark. */
const SOURCES_SHARE = 0.4;

/** Whether a handling mark is too long to stand beside the sources: a stamp and an embargo on a narrow foot. It then stands above them. */
const isStacked = (spec: ParagraphSpec, context: BindContext): boolean => {
  const { footer, slideNumber } = context.grid;
  return slideNumber.x - widthOf(spec, context) - LABEL_GAP - footer.x < footer.width * SOURCES_SHARE;
};

/** From the foot's beginning to the number. */
const widthAbove = ({ grid: { footer, slideNumber } }: BindContext): Pt => Math.max(footer.width, slideNumber.x - footer.x);

const setAbove = (spec: ParagraphSpec, context: BindContext): Paragraph => setParagraph(spec, widthAbove(context), context);

/** By how much a foot is higher than others, so that its sources keep their room below a handling mark. */
export function footGrowth(places: Pick<Grid, 'footer' | 'slideNumber'>, context: BindContext): Pt {
  const within = { ...context, grid: { ...context.grid, ...places } };
  const spec = handlingSpec('muted', within);
  return spec && isStacked(spec, within) ? roomOf([setAbove(spec, within)]) : 0;
}

/** Free above the foot, which grows upwards: the air below the body, and that of the first line. */
const ABOVE: Pt = 2;

/** The fullest form that fits: with all locators, without locators, or only as many sources as there is room for. */
function sourcesLine(
  citations: readonly DeckCitation[],
  { shorts, entries }: Footing,
  context: BindContext,
  room: Pt,
  set: (spans: readonly LinkedSpan[]) => Paragraph,
): { readonly line?: Paragraph; readonly shortened: boolean } {
  if (citations.length === 0) return { shortened: false };
  const { words, language } = context.meta;
  const bySource = new Map<string, string[]>();
  for (const { source, at } of citations) {
    const seen = bySource.get(source) ?? [];
    bySource.set(source, seen.includes(at) ? seen : [...seen, at]);
  }
  const { comma } = writingOf(language);
  const name = (id: string): LinkedSpan => {
    const slide = entries.get(id);
    const text = shorts.get(id) ?? id;
    return { text, ...(slide !== undefined && { link: { kind: 'slide', slide } }) };
  };
  const withLocators = [...bySource].map(([id, at]): LinkedSpan => {
    return { ...name(id), text: [name(id).text, locatorsText(at, language)].filter(Boolean).join(comma) };
  });
  const names = [...bySource.keys()].map(name);
  const forms = [withLocators, names, ...names.map((_, index) => [...names.slice(0, -1 - index), { text: '…' }])];
  for (const form of forms) {
    const joined = form.flatMap((span, index) => (index === 0 ? [span] : [{ text: words.separator }, span]));
    const spans = [{ text: `${words.source} ` }, ...joined];
    const paragraph = set(spans.map((span) => ({ ...span, text: toLanguageDigits(span.text, language) })));
    if (roomOf([paragraph]) > room) continue;
    return { line: paragraph, shortened: form !== withLocators };
  }
  return { shortened: true };
}
