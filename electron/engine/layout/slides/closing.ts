import type { ClosingSlide } from '../../deck/kinds/closing.ts';
import type { Pt } from '../../units/length.ts';
import { blockItems } from '../blocks.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { type FlowItem, flowHeight, setItems } from '../flow.ts';
import { type Ground, titleGround } from '../ground.ts';
import type { Page } from '../page.ts';
import { textBodies } from './bullets.ts';
import { TEXT_SIZES, openingFrames, openingPages, themeStrip } from './opening.ts';

/** Running text in the ground's own colours. */
const onGround = (item: FlowItem, { ink, muted }: Ground): FlowItem => ({
  ...item,
  spec: { ...item.spec, runs: item.spec.runs.map((run) => ({ ...run, colour: run.colour === 'ink' ? ink : run.colour === 'muted' ? muted : run.colour })) },
});

/** Sizes at which text still stands well below the title where a title slide has its own. */
const LOW_SIZES = TEXT_SIZES.slice(0, 2);

/**
 * The last words: a large title on the ground of the title slide, and below it what is to be done or whom to ask.
 * With little text the title stands low, as on the title slide; with more it rises; what is more than a page runs on
 * as other slides do, on the same ground.
 */
export function closingPages(slide: ClosingSlide, context: LayoutContext): readonly Page[] {
  const ground = titleGround(context);
  const frames = openingFrames(context.grid);
  const text = (size: Pt) => blockItems(slide.blocks, size, ground.accent, context).map((item) => onGround(item, ground));
  const arrangements = [
    { sizes: LOW_SIZES, frames: { title: frames.title, text: frames.closing } },
    { sizes: TEXT_SIZES, frames: frames.raised },
  ];
  const fitting = arrangements.find(({ sizes, frames: { text: frame } }) =>
    sizes.some((size) => flowHeight(setItems(text(size), frame.width, context)) <= frame.height),
  );
  const decoration = themeStrip(context);
  if (fitting) return openingPages(slide, [], context, { layout: 'closing', ground, role: 'body', text, frames: fitting.frames, decoration });
  return contentPages(slide, textBodies(text, context), context).map((page) => ({
    ...page,
    background: ground.background,
    text: ground.muted,
    items: [...page.items, ...decoration],
  }));
}
