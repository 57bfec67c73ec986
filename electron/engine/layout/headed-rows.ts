/** A table as rows below heads, for kinds whose cells are more than text. */
import type { Block, Passage } from '../markdown/model.ts';
import type { ColourRole } from '../units/colour.ts';
import type { Frame, Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import { spreads } from './grid.ts';
import type { Primitive } from '../scene/model.ts';
import { BELOW_HEADS, headsOf } from './heads.ts';
import type { Body } from './page.ts';
import { type Row, type RowsStyle, rowsPages } from './rows.ts';
import { bandBelow, bandRoom, withBand } from './so-what.ts';

export interface HeadedRows {
  readonly heads: readonly Passage[];
  readonly places: readonly Pick<Frame, 'x' | 'width'>[];
  readonly colours?: Readonly<Record<number, ColourRole>>;
  readonly rowsAt: (size: Pt) => readonly Row[];
  /** From the preferred one down. */
  readonly sizes: readonly Pt[];
  readonly style: RowsStyle;
  /** What stands over the heads beside their texts. @param y of their boxes, which are so high */
  readonly overHeads?: (y: Pt, height: Pt) => readonly Primitive[];
}

/** Pages of rows, their heads on each; undefined where a row is too high, or what stands below is longer than a band. */
export function headedRows({ heads, places, colours, rowsAt, sizes, style, overHeads }: HeadedRows, blocks: readonly Block[], context: LayoutContext): readonly Body[] | undefined {
  const { body } = context.grid;
  const band = bandBelow(blocks, context);
  if (blocks.length > 0 && !band) return undefined;
  const head = headsOf(heads, places, body.y, context, colours);
  const taken = head.height + bandRoom(band);
  const frames = spreads(context.grid).map((frame) => ({ ...frame, y: frame.y + head.height, height: frame.height - taken }));
  const pages = rowsPages(rowsAt, sizes, frames, style, context);
  return pages?.map(({ items, citations, foot }, index): Body => {
    const own = [...head.items, ...(overHeads?.(body.y, head.height - BELOW_HEADS) ?? []), ...items];
    const page: Body = { layout: 'titleOnly', items: own, citations: [...heads.flatMap((each) => each.citations), ...citations] };
    return index === pages.length - 1 ? withBand(page, band, foot + bandRoom(band)) : page;
  });
}
