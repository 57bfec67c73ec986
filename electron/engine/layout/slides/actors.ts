import { flagOf } from '../../deck/flags.ts';
import type { ActorsSlide } from '../../deck/kinds/actors.ts';
import type { Pt } from '../../units/length.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { spreads } from '../grid.ts';
import { sentenceSpecs } from '../list.ts';
import { type Body, type Page } from '../page.ts';
import { clearOf, isOneSource, referenceCell } from '../reference.ts';
import { type PlacedRow, type Row, rowsPages } from '../rows.ts';
import { FLAG, signItems } from '../sign.ts';
import { bandBelow, bandRoom, withBand } from '../so-what.ts';
import { statementOf } from '../statements.ts';
import { passageSpec, plain } from '../text.ts';
import { leading } from '../type-scale.ts';
import { textPages } from './text.ts';

const SIZES = [24, 22, 21, 20, 18, 16, 14] as const;
const ROWS = { air: 10, from: 'middle', tallest: 84, most: 7 } as const;

/** A row an actor: flag or initials, name, and what is said of it. */
export function actorsPages(slide: ActorsSlide, context: LayoutContext): readonly Page[] {
  const { grid, meta: { language } } = context;
  const narrow = grid.page.width < 800;
  const actors = slide.items.map((item) => {
    const [iso, rest] = flagOf(item);
    return { iso, ...statementOf(rest, item.children) };
  });
  const band = bandBelow(slide.blocks, context);
  if (slide.blocks.length > 0 && !band) return textPages(slide, context);
  const oneSource = isOneSource(actors.flatMap(({ citations }) => citations));
  const rowsAt = (size: Pt): readonly Row[] =>
    actors.map((actor): Row => {
      const name = plain({ spans: actor.lead });
      const reference = oneSource ? referenceCell(actor.text.citations, context) : [];
      return {
        citations: actor.citations,
        cells: [
          { part: 'leadWords', place: narrow ? grid.columnsFrom(2, 4) : nameColumn(context), specs: [passageSpec({ spans: actor.lead, citations: actor.citations }, { size, lineHeight: leading(size, language), colour: 'ink', weight: 'bold' }, context)] },
          { part: 'statement', place: clearOf(reference, 5, context), specs: sentenceSpecs(actor, size - 1, context) },
          ...reference,
        ],
        drawn: { height: 0, draw: ({ number, baseline }: PlacedRow) => signItems(name, number, grid.body.x, baseline - size * 0.36, context, actor.iso) },
      };
    });
  const frames = spreads(grid).map((frame) => ({ ...frame, height: frame.height - bandRoom(band) }));
  const pages = rowsPages(rowsAt, SIZES, frames, ROWS, context);
  const bodies = pages?.map(({ items, citations, foot }, index): Body => {
    const page: Body = { layout: 'titleOnly', items, citations };
    return index === pages.length - 1 ? withBand(page, band, foot + bandRoom(band)) : page;
  });
  return bodies ? contentPages(slide, bodies, context) : textPages(slide, context);
}

/** Beside the sign, to the end of the fourth column. */
function nameColumn({ grid }: LayoutContext): { readonly x: Pt; readonly width: Pt } {
  const { x, width } = grid.columnsFrom(1, 4);
  const from = FLAG.width + 20;
  return { x: x + from, width: width - from };
}
