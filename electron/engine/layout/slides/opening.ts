/** Slides that open or close something: a large title low in its frame, and what goes with it below. */
import type { SectionSlide } from '../../deck/kinds/section.ts';
import type { TitleSlide } from '../../deck/kinds/title.ts';
import type { Passage } from '../../markdown/model.ts';
import type { Primitive } from '../../scene/model.ts';
import { toLanguageDigits } from '../../text/numerals.ts';
import type { ColourRole } from '../../units/colour.ts';
import { type Frame, type Pt, inches } from '../../units/length.ts';
import { flowBodies } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { coverPicture } from '../cover.ts';
import { type FlowItem, flowHeight, setItems } from '../flow.ts';
import { type Grid, mirror } from '../grid.ts';
import { type Ground, sectionGround, titleGround } from '../ground.ts';
import { partName } from '../names.ts';
import { type Page, withProblems } from '../page.ts';
import { passageSpec, plain, setParagraph, textSpec } from '../text.ts';
import { textBox } from '../text-box.ts';
import { type TitleStyle, contentTitle, continuationMark, fitTitle, longTitle } from '../title.ts';
import { TIGHT_SIZE, leading, tightLeading } from '../type-scale.ts';

const LARGE_SIZES = [48, 44, 40, 36] as const;
const LARGE_LONG_SIZES = [32, 28, 24, 20] as const;

interface OpeningFrames {
  readonly title: Frame;
  readonly text: Frame;
  readonly details: Frame;
  readonly number: Frame;
  /** In the accent, where the ground is not. */
  readonly rule: Frame;
  /** Text that reaches down to where the body of other slides ends. */
  readonly closing: Frame;
}

/** Where an opening's texts stand: the title low in its frame, so that title and text meet at one height. */
export const openingFrames = ({ margin, columns, body }: Grid): OpeningFrames => ({
  number: { x: margin, y: 32, width: columns(3), height: 78 },
  title: { x: margin, y: 112, width: columns(10), height: 150 },
  rule: { x: margin, y: 278, width: columns(1), height: 5 },
  text: { x: margin, y: 290, width: columns(10), height: 132 },
  details: { x: margin, y: 430, width: columns(9), height: 78 },
  closing: { x: margin, y: 290, width: columns(10), height: body.y + body.height - 290 },
});

/** Where a first slide has a picture: its texts at the reading start, the picture beside them. */
function coverFrames({ page, margin, columns, columnsFrom }: Grid): { readonly title: Frame; readonly text: Frame; readonly picture: Frame } {
  const narrow = page.width < NARROW;
  const width = columns(narrow ? 6 : 5);
  const place = columnsFrom(narrow ? 7 : 6, 12);
  const over = narrow ? margin / 2 : 0;
  return {
    title: { x: margin, y: 66, width, height: 196 },
    text: { x: margin, y: 282, width, height: 132 },
    picture: { x: place.x + 12, y: 78, width: place.width - 12 + over, height: 306 },
  };
}
const NARROW: Pt = 800;

export interface Opening {
  readonly layout: 'title' | 'section';
  readonly ground: Ground;
  readonly role: 'subtitle' | 'body';
  /** The text below the title at a type size. */
  readonly text: (size: Pt) => readonly FlowItem[];
  /** Where title and text stand, seen from the reading start. */
  readonly frames: { readonly title: Frame; readonly text: Frame };
  readonly decoration: readonly Primitive[];
}

/** Sizes of the text below the title. */
const TEXT_SIZES = [24, 22, 20, 18, TIGHT_SIZE] as const;
const DETAILS_SIZES = [16, 14] as const;
/** Size of what goes on on further slides. */
const FURTHER_SIZE: Pt = 20;

export function titlePages(slide: TitleSlide, context: LayoutContext): readonly Page[] {
  const ground = titleGround(context);
  const subtitle = slide.subtitle ? [slide.subtitle] : [];
  const frames = coverFrames(context.grid);
  const cover = slide.cover && coverPicture(slide.cover, mirror(frames.picture, context), ground, context);
  return openingPages(slide, slide.details, context, {
    layout: 'title',
    ground,
    role: 'subtitle',
    text: (size) => passageItems(subtitle, size, ground.ink, context),
    frames: cover ? frames : openingFrames(context.grid),
    decoration: [...(cover ? [cover] : []), ...themeStrip(context)],
  });
}

/** What an opener is where its claim or its findings have no room beside one another. */
export function plainSectionPages(slide: SectionSlide, context: LayoutContext): readonly Page[] {
  const { language } = context.meta;
  const frames = openingFrames(context.grid);
  const ground = sectionGround(context.accent, context);
  const size = 54;
  const number = textSpec(
    toLanguageDigits(String(slide.number), language),
    { size, lineHeight: tightLeading(size, language), colour: ground.accent, weight: 'bold' },
    context,
  );
  return openingPages(slide, [], context, {
    layout: 'section',
    ground,
    role: 'body',
    text: (size) => passageItems(slide.lead, size, ground.ink, context),
    frames: { title: frames.title, text: frames.closing },
    decoration: [
      textBox('section-number', partName('number', language), mirror(frames.number, context), [
        setParagraph(number, frames.number.width, context),
      ]),
      ...(ground.filled ? [] : [openingRule(ground, context)]),
    ],
  });
}

/** A rule between title and text in the accent, where the ground is not. */
export const openingRule = (ground: Ground, context: LayoutContext): Primitive => ({
  type: 'rect',
  id: 'section-rule',
  name: partName('rule', context.meta.language),
  frame: mirror(openingFrames(context.grid).rule, context),
  fill: ground.accent,
});

const passageItems = (
  passages: readonly Pick<Passage, 'spans' | 'citations'>[],
  size: Pt,
  colour: ColourRole,
  context: LayoutContext,
): readonly FlowItem[] =>
  passages.map((passage) => ({
    spec: passageSpec(passage, { size, lineHeight: leading(size, context.meta.language), colour, before: 8 }, context),
    citations: passage.citations,
  }));

/** The first page as designed; what has no room there follows as running text on pages of the same ground. */
export function openingPages(
  slide: TitleSlide | SectionSlide,
  details: readonly Passage[],
  context: LayoutContext,
  look: Opening,
): readonly Page[] {
  const { language } = context.meta;
  const detailsFrame = aboveMark(openingFrames(context.grid).details, context);
  const { ink, muted, background } = look.ground;
  const style: TitleStyle = {
    frame: mirror(look.frames.title, context),
    colour: ink,
    sizes: LARGE_SIZES,
    longSizes: LARGE_LONG_SIZES,
  };
  const { rest } = fitTitle(slide.title, '', style, context);

  const fitting = (itemsAt: (size: Pt) => readonly FlowItem[], sizes: readonly Pt[], frame: Frame) =>
    sizes.map((size) => setItems(itemsAt(size), frame.width, context)).find((set) => flowHeight(set) <= frame.height);
  const restAt = (size: Pt) => passageItems(rest.length > 0 ? [{ spans: rest, citations: [] }] : [], size, ink, context);
  const textAt = (size: Pt) => [...restAt(size), ...look.text(size)];
  const text = fitting(textAt, TEXT_SIZES, look.frames.text);
  const small = fitting((size) => passageItems(details, size, muted, context), DETAILS_SIZES, detailsFrame);
  const overflow = [
    ...(text ? [] : textAt(FURTHER_SIZE)),
    ...passageItems(small ? [] : details, FURTHER_SIZE, ink, context),
  ];
  const further = overflow.length > 0 ? flowBodies(overflow, context) : [];
  const count = 1 + further.length;

  const pages = Array.from({ length: count }, (_, index): Page => {
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
      background,
      text: muted,
      title: plain(slide.title) + mark,
      items: [
        title,
        ...(index === 0 ? look.decoration : []),
        ...(index === 0 && text && text.length > 0
          ? [
              textBox('text', partName(look.role, language), mirror(look.frames.text, context), text.map((item) => item.paragraph), {
                role: look.role,
              }),
            ]
          : []),
        ...(index === 0 && small && small.length > 0
          ? [
              textBox('details', partName('details', language), mirror(detailsFrame, context), small.map((item) => item.paragraph), {
                anchor: 'bottom',
              }),
            ]
          : []),
        ...(body?.items ?? []),
      ],
      citations: index === 0 ? (text ?? []).flatMap((item) => item.citations) : (body?.citations ?? []),
    };
  });
  return withProblems(pages, rest.length > 0 ? [longTitle(slide.title)] : []);
}

/** What stands low on the slide leaves the foot to a handling mark. */
const aboveMark = (frame: Frame, { grid, meta: { handling } }: LayoutContext): Frame =>
  handling === undefined ? frame : { ...frame, height: Math.min(frame.height, grid.footer.y - frame.y) };

/** Continuations of an opening carry the title where all other slides do; it keeps to its frame, below which their body begins. */
function continuedStyle({ colour }: TitleStyle, context: LayoutContext): TitleStyle {
  const { tall: _tall, ...style } = contentTitle(mirror(context.grid.title, context));
  return { ...style, colour };
}

/** Along the foot of the first slide and the last, one bar a theme: what the deck is made of, in the colours it wears; one bar where there are no themes. */
export function themeStrip(context: LayoutContext): readonly Primitive[] {
  const { page } = context.grid;
  const height = inches(0.125);
  const colours = context.sections.length > 0 ? context.sections.map(({ accent }) => accent) : [context.accent];
  const width = page.width / colours.length;
  return colours.map((fill, index) => ({
    type: 'rect',
    id: `strip-${index + 1}`,
    name: partName('mark', context.meta.language, index + 1),
    frame: mirror({ x: index * width, y: page.height - height, width, height }, context),
    fill,
  }));
}
