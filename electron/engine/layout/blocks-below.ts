import type { Block } from '../markdown/model.ts';
import type { Pt } from '../units/length.ts';
import { blockBodies } from './block-bodies.ts';
import { blockItems } from './blocks.ts';
import type { LayoutContext } from './context.ts';
import { flowHeight, setItems } from './flow.ts';
import { mirror } from './grid.ts';
import { partName } from './names.ts';
import { ABOVE_BAND, bandOf } from './so-what.ts';
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

/**
 * What a slide mainly shows, with its paragraphs at the foot of the body where one page has room for both,
 * else on further pages.
 * @param main lays the main thing out within a height from the body's top on, `tight` where it shall take its smallest type and
 * spacing rather than further pages; undefined where it does not fit
 */
export function withBlocksBelow(
  slide: { readonly blocks: readonly Block[]; readonly section?: number },
  main: (room: Pt, tight: boolean) => readonly Body[] | undefined,
  context: LayoutContext,
): readonly Body[] | undefined {
  const { body } = context.grid;
  const itemsAt = (size: Pt) => blockItems(slide.blocks, size, context.accent, context);
  if (slide.blocks.length === 0) return main(body.height, false) ?? main(body.height, true);

  const [only, ...more] = slide.blocks;
  const band = only?.kind === 'paragraph' && more.length === 0 ? bandOf(only.passage, context) : undefined;
  for (const tight of band ? [false, true] : []) {
    const [page, ...further] = main(body.height - (band?.height ?? 0) - ABOVE_BAND, tight) ?? [];
    if (!page || !band || further.length > 0) continue;
    return [{ ...page, items: [...page.items, ...band.items(body.y + body.height)], citations: [...page.citations, ...band.citations] }];
  }

  for (const { size, gap, tight } of WAYS) {
    const items = itemsAt(size);
    const set = setItems(items, body.width, context);
    const height = flowHeight(set);
    const room = body.height - height - gap;
    if (tight && room < body.height * LEAST_TIGHT) continue;
    const [page, ...further] = main(room, tight) ?? [];
    if (!page || further.length > 0) continue;
    const below = textBox(
      'body',
      partName('body', context.meta.language),
      mirror({ ...body, y: body.y + body.height - height, height }, context),
      set.map((item) => item.paragraph),
      { anchor: 'bottom' },
    );
    const citations = [...page.citations, ...items.flatMap((item) => item.citations)];
    return [{ ...page, items: [...page.items, below], citations }];
  }
  const alone = main(body.height, false) ?? main(body.height, true);
  return alone && [...alone, ...blockBodies(slide.blocks, BODY_SIZES[1], context)];
}
