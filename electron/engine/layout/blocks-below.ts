import type { Block } from '../deck/model.ts';
import type { Pt } from '../units/length.ts';
import { blockItems } from './blocks.ts';
import { flowBodies } from './content-pages.ts';
import { type LayoutContext, accentOf } from './context.ts';
import { flowHeight, setItems } from './flow.ts';
import { mirror } from './grid.ts';
import { partName } from './names.ts';
import type { Body } from './page.ts';
import { textBox } from './text-box.ts';
import { BODY_SIZES, TIGHT_SIZE } from './type-scale.ts';

const GAP: Pt = 24;
const SIZES = [BODY_SIZES[1], TIGHT_SIZE] as const;

/**
 * What a slide mainly shows, with its paragraphs at the foot of the body where one page has room for both,
 * else on further pages.
 * @param main lays the main thing out within a height from the body's top on; undefined where it does not fit
 */
export function withBlocksBelow(
  slide: { readonly blocks: readonly Block[]; readonly section?: number },
  main: (room: Pt) => readonly Body[] | undefined,
  context: LayoutContext,
): readonly Body[] | undefined {
  const { body } = context.grid;
  const itemsAt = (size: Pt) => blockItems(slide.blocks, size, accentOf(slide.section, context), context);
  if (slide.blocks.length === 0) return main(body.height);

  for (const size of SIZES) {
    const items = itemsAt(size);
    const set = setItems(items, body.width, context);
    const height = flowHeight(set);
    const [page, ...further] = main(body.height - height - GAP) ?? [];
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
  const alone = main(body.height);
  return alone && [...alone, ...flowBodies(itemsAt(SIZES[0]), context)];
}
