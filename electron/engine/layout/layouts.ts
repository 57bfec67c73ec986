/** The slide layouts of the master: what a user gets who adds a slide to the deck. */
import { SLIDE_LAYOUTS, type LayoutPlaceholder, type SlideLayout, type SlideLayoutName } from '../scene/model.ts';
import type { Direction, Language } from '../units/language.ts';
import type { Frame, Pt } from '../units/length.ts';
import { BODY, FOOTER, SLIDE_NUMBER, TITLE, mirror } from './grid.ts';
import { layoutName } from './names.ts';
import { OPENING_TEXT, OPENING_TITLE } from './slides/opening.ts';
import { BODY_SIZES, CAPTION_SIZE, TITLE_SIZES, leading, tightLeading } from './type-scale.ts';

/** All layouts, in the order of SLIDE_LAYOUTS. */
export function slideLayouts(language: Language, direction: Direction): readonly SlideLayout[] {
  const place = (
    role: LayoutPlaceholder['role'],
    frame: Frame,
    size: Pt,
    look: Partial<Pick<LayoutPlaceholder, 'weight' | 'colour' | 'anchor'>> = {},
  ): LayoutPlaceholder => ({
    role,
    frame: mirror(frame, direction),
    size,
    lineHeight: (role === 'body' || role === 'subtitle' ? leading : tightLeading)(size, language),
    weight: 'regular',
    colour: 'ink',
    anchor: 'top',
    ...look,
  });
  const foot = (colour: LayoutPlaceholder['colour']) => [
    place('footer', FOOTER, CAPTION_SIZE, { colour, anchor: 'bottom' }),
    place('slideNumber', SLIDE_NUMBER, CAPTION_SIZE, { colour, anchor: 'bottom' }),
  ];
  const title = place('title', TITLE, TITLE_SIZES[0], { weight: 'bold', anchor: 'bottom' });
  const opening = (colour: LayoutPlaceholder['colour']) =>
    place('title', OPENING_TITLE, 48, { weight: 'bold', anchor: 'bottom', colour });
  const placeholders: Readonly<Record<SlideLayoutName, readonly LayoutPlaceholder[]>> = {
    title: [opening('ink'), place('subtitle', OPENING_TEXT, 24), ...foot('muted')],
    agenda: [title, place('body', BODY, 24), ...foot('muted')],
    section: [opening('paper'), place('body', OPENING_TEXT, 24, { colour: 'paper' }), ...foot('paper')],
    content: [title, place('body', BODY, BODY_SIZES[0]), ...foot('muted')],
    titleOnly: [title, ...foot('muted')],
  };
  return SLIDE_LAYOUTS.map((name) => ({ name, title: layoutName(name, language), placeholders: placeholders[name] }));
}
