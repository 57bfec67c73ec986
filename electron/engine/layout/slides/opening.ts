/** Title and section slides: a large title low in its frame, and what goes with it below. */
import type { Passage, SectionSlide, TitleSlide } from '../../deck/model.ts';
import type { Primitive } from '../../scene/model.ts';
import { toLanguageDigits } from '../../text/numerals.ts';
import type { ColourRole } from '../../units/colour.ts';
import { type Frame, type Pt, inches } from '../../units/length.ts';
import { flowBodies } from '../content-pages.ts';
import { type LayoutContext, accentOf } from '../context.ts';
import { type FlowItem, flowHeight, setItems } from '../flow.ts';
import { type Grid, mirror } from '../grid.ts';
import { type Ground, sectionGround, titleGround } from '../ground.ts';
import { partName } from '../names.ts';
import { type Page, citationsOf } from '../page.ts';
import { passageSpec, plain, setParagraph, textSpec } from '../text.ts';
import { textBox } from '../text-box.ts';
import { type TitleStyle, contentTitle, continuationMark, fitTitle, reportLongTitle } from '../title.ts';
import { leading, tightLeading } from '../type-scale.ts';

const LARGE_SIZES = [48, 44, 40, 36] as const;
const LARGE_LONG_SIZES = [32, 28, 24] as const;

interface OpeningFrames {
  readonly title: Frame;
  readonly text: Frame;
  readonly details: Frame;
  readonly number: Frame;
  /** In the accent, where the ground is not. */
  readonly rule: Frame;
}

/** Where an opening's texts stand: the title low in its frame, so that title and text meet at one height. */
export const openingFrames = ({ margin, columns }: Grid): OpeningFrames => ({
  number: { x: margin, y: 40, width: columns(3), height: 78 },
  title: { x: margin, y: 120, width: columns(10), height: 150 },
  rule: { x: margin, y: 277, width: columns(1), height: 6 },
  text: { x: margin, y: 290, width: columns(10), height: 132 },
  details: { x: margin, y: 430, width: columns(9), height: 78 },
});

interface Opening {
  readonly layout: 'title' | 'section';
  readonly ground: Ground;
  readonly role: 'subtitle' | 'body';
  readonly textSizes: readonly Pt[];
  readonly decoration: readonly Primitive[];
}

export function titlePages(slide: TitleSlide, context: LayoutContext): readonly Page[] {
  return openingPages(slide, slide.subtitle ? [slide.subtitle] : [], slide.details, context, {
    layout: 'title',
    ground: titleGround(context),
    role: 'subtitle',
    textSizes: [24, 22, 20, 18],
    decoration: themeStrip(context),
  });
}

export function sectionPages(slide: SectionSlide, context: LayoutContext): readonly Page[] {
  const { language } = context.meta;
  const { number: frame, rule } = openingFrames(context.grid);
  const ground = sectionGround(accentOf(slide.section, context), context);
  const size = 54;
  const number = textSpec(
    toLanguageDigits(String(slide.number), language),
    { size, lineHeight: tightLeading(size, language), colour: ground.accent, weight: 'bold' },
    context,
  );
  return openingPages(slide, slide.lead, [], context, {
    layout: 'section',
    ground,
    role: 'body',
    textSizes: [24, 22, 20, 18],
    decoration: [
      textBox('section-number', partName('number', language), mirror(frame, context), [
        setParagraph(number, frame.width, context),
      ]),
      ...(ground.filled
        ? []
        : [{ type: 'rect', id: 'section-rule', name: partName('rule', language), frame: mirror(rule, context), fill: ground.accent } as const]),
    ],
  });
}

/** The first page as designed; what has no room there follows as running text on pages of the same ground. */
function openingPages(
  slide: TitleSlide | SectionSlide,
  texts: readonly Passage[],
  details: readonly Passage[],
  context: LayoutContext,
  look: Opening,
): readonly Page[] {
  const { language } = context.meta;
  const frames = openingFrames(context.grid);
  const style: TitleStyle = {
    frame: mirror(frames.title, context),
    colour: look.ground.ink,
    sizes: LARGE_SIZES,
    longSizes: LARGE_LONG_SIZES,
  };
  const { rest } = fitTitle(slide.title, '', style, context);
  if (rest.length > 0) reportLongTitle(slide.title, context);

  const itemsAt = (passages: readonly Pick<Passage, 'spans' | 'citations'>[], size: Pt, colour: ColourRole) =>
    passages.map(
      (passage): FlowItem => ({
        spec: passageSpec(passage, { size, lineHeight: leading(size, language), colour, before: 8 }, context),
        citations: passage.citations,
      }),
    );
  const fitting = (passages: readonly Passage[], sizes: readonly Pt[], frame: Frame, colour: ColourRole) =>
    sizes
      .map((size) => setItems(itemsAt(passages, size, colour), frame.width, context))
      .find((set) => flowHeight(set) <= frame.height);

  const text = fitting(texts, look.textSizes, frames.text, look.ground.ink);
  const small = fitting(details, [16, 14], frames.details, look.ground.muted);
  const overflow = [
    ...(rest.length > 0 ? [{ spans: rest, citations: [] }] : []),
    ...(text ? [] : texts),
    ...(small ? [] : details),
  ];
  const further = overflow.length > 0 ? flowBodies(itemsAt(overflow, 20, look.ground.ink), context) : [];
  const count = 1 + further.length;

  return Array.from({ length: count }, (_, index) => {
    const mark = continuationMark(index, count, context);
    const titleStyle = index === 0 ? style : continuedStyle(style, context);
    const { paragraph } = fitTitle(slide.title, mark, titleStyle, context);
    const title = textBox('title', partName('title', language), titleStyle.frame, [paragraph], {
      role: 'title',
      anchor: 'bottom',
    });
    const body = further[index - 1];
    return {
      layout: index === 0 ? look.layout : 'content',
      background: look.ground.background,
      text: look.ground.muted,
      title: plain(slide.title) + mark,
      items: [
        title,
        ...(index === 0 ? look.decoration : []),
        ...(index === 0 && text && text.length > 0
          ? [
              textBox('text', partName(look.role, language), mirror(frames.text, context), text.map((item) => item.paragraph), {
                role: look.role,
              }),
            ]
          : []),
        ...(index === 0 && small && small.length > 0
          ? [
              textBox('details', partName('details', language), mirror(frames.details, context), small.map((item) => item.paragraph), {
                anchor: 'bottom',
              }),
            ]
          : []),
        ...(body?.items ?? []),
      ],
      citations: index === 0 ? citationsOf(text ? texts : []) : (body?.citations ?? []),
    };
  });
}

/** Continuations of an opening carry the title where all other slides do. */
const continuedStyle = (style: TitleStyle, context: LayoutContext): TitleStyle => ({
  ...contentTitle(mirror(context.grid.title, context)),
  colour: style.colour,
});

/** Along the foot of the title slide, one bar a theme: what the deck is made of, in the colours it will wear. */
function themeStrip(context: LayoutContext): readonly Primitive[] {
  const { page } = context.grid;
  const height = inches(0.125);
  const width = page.width / Math.max(1, context.sections.length);
  return context.sections.map((section, index) => ({
    type: 'rect',
    id: `strip-${index + 1}`,
    name: partName('mark', context.meta.language, index + 1),
    frame: mirror({ x: index * width, y: page.height - height, width, height }, context),
    fill: section.accent,
  }));
}
