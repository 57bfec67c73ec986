import type { Block } from '../markdown/model.ts';
import type { Frame, Pt } from '../units/length.ts';
import { blockBodies } from './block-bodies.ts';
import { blockItems } from './blocks.ts';
import { heightOf } from '../scene/height.ts';
import type { Primitive } from '../scene/model.ts';
import type { LayoutContext } from './context.ts';
import { flowHeight, setItems } from './flow.ts';
import { mirror, spreads } from './grid.ts';
import { partName } from './names.ts';
import { bandBelow, bandRoom, withBand } from './so-what.ts';
import type { Body } from './page.ts';
import { textBox } from './text-box.ts';
import { BODY_SIZES, SMALLEST_SIZE, TIGHT_SIZE } from './type-scale.ts';

/** Share of the body that is left at least for what a slide mainly shows where it is tight: long texts have a slide of their own. */
const LEAST_TIGHT = 0.5;
/** From the preferred way down; what a slide mainly shows is `tight` only in the last ones. */
const WAYS: readonly { readonly size: Pt; readonly gap: Pt; readonly tight: boolean }[] = [
  { size: BODY_SIZES[1], gap: 24, tight: false },
  { size: TIGHT_SIZE, gap: 24, tight: false },
  { size: TIGHT_SIZE, gap: 14, tight: true },
  { size: SMALLEST_SIZE, gap: 14, tight: true },
];
const EASY_WAYS = WAYS.filter(({ tight }) => !tight);

/**
 * What a slide mainly shows, with its paragraphs at the foot of the body where one page has room for both,
 * else on further pages.
 * @param main lays the main thing out within a height from the body's top on, `tight` where it shall take its smallest type and
 * spacing rather than further pages; undefined where it does not fit
 */
export function withBlocksBelow(
  slide: { readonly blocks: readonly Block[]; readonly section?: number },
  main: Main,
  context: LayoutContext,
): readonly Body[] | undefined {
  const [airy, whole] = spreads(context.grid) as [Frame, Frame];
  const alone = () => onePage(main(airy.height, false)) ?? main(whole.height, false) ?? main(whole.height, true);
  if (slide.blocks.length === 0) return alone();
  // Air above the foot gives way before spacing and type do.
  const beside = aboveBand(slide.blocks, main, [[airy, false], [whole, false], [whole, true]], context) ?? withText(slide, main, airy, EASY_WAYS, context) ?? withText(slide, main, whole, WAYS, context);
  if (beside) return beside;
  const first = alone();
  return first && [...first, ...blockBodies(slide.blocks, BODY_SIZES[1], context)];
}

type Main = (room: Pt, tight: boolean) => readonly Body[] | undefined;

const onePage = (bodies: readonly Body[] | undefined): readonly Body[] | undefined => (bodies?.length === 1 ? bodies : undefined);

/** With a single paragraph as a band at the frame's foot. */
function aboveBand(blocks: readonly Block[], main: Main, ways: readonly (readonly [frame: Frame, tight: boolean])[], context: LayoutContext): readonly Body[] | undefined {
  const band = bandBelow(blocks, context);
  for (const [frame, tight] of band ? ways : []) {
    const [page] = onePage(main(frame.height - bandRoom(band), tight)) ?? [];
    if (page && band) return [withBand(page, band, footBelow(page, band.height, frame))];
  }
  return undefined;
}

/** With running text at the frame's foot. */
function withText(slide: { readonly blocks: readonly Block[] }, main: Main, frame: Frame, ways: typeof WAYS, context: LayoutContext): readonly Body[] | undefined {
  for (const { size, gap, tight } of ways) {
    const items = blockItems(slide.blocks, size, context.accent, context);
    const set = setItems(items, frame.width, context);
    const height = flowHeight(set);
    const room = frame.height - height - gap;
    if (tight && room < frame.height * LEAST_TIGHT) continue;
    const [page] = onePage(main(room, tight)) ?? [];
    if (!page) continue;
    const below = textBox(
      'body',
      partName('body', context.meta.language),
      mirror({ ...frame, y: footBelow(page, height, frame) - height, height }, context),
      set.map((item) => item.paragraph),
      { anchor: 'bottom' },
    );
    const citations = [...page.citations, ...items.flatMap((item) => item.citations)];
    return [{ ...page, items: [...page.items, below], citations }];
  }
  return undefined;
}

/** Where what is said below a body ends: at the frame's foot, or higher where that would leave a wide band between. @param height of what is said */
function footBelow({ items }: Body, height: Pt, frame: Frame): Pt {
  // A body that is drawn later fills its place.
  if (items.length === 0) return frame.y + frame.height;
  const foot = Math.max(...items.map((item) => Math.max(inkFoot(item) + WIDEST_BETWEEN, item.frame.y + item.frame.height + LEAST_BETWEEN)));
  return Math.min(frame.y + frame.height, foot + height);
}

/** A box of text may be higher than its text. */
const inkFoot = (item: Primitive): Pt =>
  item.type === 'text' && item.anchor === 'top' ? item.frame.y + heightOf(item.paragraphs) : item.frame.y + item.frame.height;

/** Between the ink of what a slide mainly shows and what is said below it, and between their boxes, which hold a wider face too. */
const [WIDEST_BETWEEN, LEAST_BETWEEN] = [48, 2] as const;
