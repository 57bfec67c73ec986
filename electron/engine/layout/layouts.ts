/** The slide layouts of the master: what a user gets who adds a slide to the deck. */
import { SLIDE_LAYOUTS, type LayoutPlaceholder, type SlideLayout, type SlideLayoutName } from '../scene/model.ts';
import type { ColourRole } from '../units/colour.ts';
import type { Frame, Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import { mirror } from './grid.ts';
import { type Ground, sectionGround, titleGround } from './ground.ts';
import { layoutName } from './names.ts';
import { type ColumnCount, columnFrames, headingSize } from './slides/columns.ts';
import { closingFrames } from './slides/closing.ts';
import { openingFrames } from './slides/opening.ts';
import { sectionFrames } from './slides/section.ts';
import { titleFrame } from './title.ts';
import { BODY_SIZES, CAPTION_SIZE, TITLE_SIZES, leading, tightLeading } from './type-scale.ts';

/** All layouts, in the order of SLIDE_LAYOUTS. */
export function slideLayouts(context: Pick<LayoutContext, 'grid' | 'meta' | 'grounds'>): readonly SlideLayout[] {
  const { grid } = context;
  const { language } = context.meta;
  const frames = openingFrames(grid);
  const [opener, closing] = [sectionFrames(grid), closingFrames(grid)];
  const place = (
    role: LayoutPlaceholder['role'],
    frame: Frame,
    size: Pt,
    look: Partial<Pick<LayoutPlaceholder, 'weight' | 'colour' | 'anchor'>> = {},
  ): LayoutPlaceholder => ({
    role,
    frame: mirror(frame, context),
    size,
    lineHeight: (role === 'body' || role === 'subtitle' ? leading : tightLeading)(size, language),
    weight: 'regular',
    colour: 'ink',
    anchor: 'top',
    ...look,
  });
  const foot = (colour: LayoutPlaceholder['colour']) => [
    place('footer', grid.footer, CAPTION_SIZE, { colour, anchor: 'bottom' }),
    place('date', grid.date, CAPTION_SIZE, { colour, anchor: 'bottom' }),
    place('slideNumber', grid.slideNumber, CAPTION_SIZE, { colour, anchor: 'bottom' }),
  ];
  const [titleSize] = TITLE_SIZES;
  const titlePlace = titleFrame(grid.title, { size: titleSize, lineHeight: tightLeading(titleSize, language) }, grid.body.y);
  const title = place('title', titlePlace, titleSize, { weight: 'bold' });
  const opening = ({ ink, muted }: Ground, role: 'subtitle' | 'body', text: Frame) => [
    place('title', frames.title, 48, { weight: 'bold', anchor: 'bottom', colour: ink }),
    place(role, text, 24, { colour: ink }),
    ...foot(muted),
  ];
  const columned = (count: ColumnCount) => [
    title,
    ...columnFrames(grid, count).flatMap((frame) => [
      place('heading', frame.heading, headingSize(count), { weight: 'bold' }),
      place('body', frame.text, count === 2 ? BODY_SIZES[0] : BODY_SIZES[1]),
    ]),
    ...foot('muted'),
  ];
  const [ground, sectioned] = [titleGround(context), sectionGround('accent1', context)];
  const backgrounds: Readonly<Partial<Record<SlideLayoutName, ColourRole>>> = {
    title: ground.background,
    section: sectioned.background,
    closing: ground.background,
  };
  const placeholders: Readonly<Record<SlideLayoutName, readonly LayoutPlaceholder[]>> = {
    title: opening(ground, 'subtitle', frames.text),
    agenda: [title, place('body', grid.body, 24), ...foot('muted')],
    section: [
      place('title', opener.title, 18, { weight: 'bold', colour: sectioned.filled ? sectioned.ink : 'accent1' }),
      place('body', opener.claim, 36, { weight: 'bold', colour: sectioned.ink, anchor: 'bottom' }),
      ...foot(sectioned.muted),
    ],
    content: [title, place('body', grid.body, BODY_SIZES[0]), ...foot('muted')],
    titleOnly: [title, ...foot('muted')],
    twoColumns: columned(2),
    threeColumns: columned(3),
    closing: [
      place('title', closing.title, 44, { weight: 'bold', anchor: 'middle', colour: ground.ink }),
      place('body', closing.text, 24, { colour: ground.ink, anchor: 'middle' }),
      ...foot(ground.muted),
    ],
  };
  return SLIDE_LAYOUTS.map((name) => ({
    name,
    title: layoutName(name, language),
    background: backgrounds[name] ?? 'paper',
    placeholders: placeholders[name],
  }));
}
