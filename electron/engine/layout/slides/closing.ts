import type { ClosingSlide } from '../../deck/model.ts';
import { blockItems } from '../blocks.ts';
import type { LayoutContext } from '../context.ts';
import { titleGround } from '../ground.ts';
import type { Page } from '../page.ts';
import { openingFrames, openingPages, themeStrip } from './opening.ts';

/** The last words: a large title on the ground of the title slide, and below it what is to be done or whom to ask. */
export function closingPages(slide: ClosingSlide, context: LayoutContext): readonly Page[] {
  const ground = titleGround(context);
  return openingPages(slide, [], context, {
    layout: 'closing',
    ground,
    role: 'body',
    text: (size) => blockItems(slide.blocks, size, ground.accent, context),
    frame: openingFrames(context.grid).closing,
    decoration: themeStrip(context),
  });
}
