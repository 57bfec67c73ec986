import type { GapsSlide } from '../../deck/kinds/gaps.ts';
import type { Passage } from '../../markdown/model.ts';
import type { Primitive } from '../../scene/model.ts';
import type { Pt } from '../../units/length.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { headedRows } from '../headed-rows.ts';
import { openLine, stroke } from '../lines.ts';
import { partName } from '../names.ts';
import { type Page, citationsOf } from '../page.ts';
import type { PlacedRow, Row } from '../rows.ts';
import { passageSpec, plain } from '../text.ts';
import { leading } from '../type-scale.ts';
import { markColour } from '../likelihood.ts';
import { textPages } from './text.ts';

const SIZES = [22, 21, 20, 19, 18, 17, 16, 15, 14] as const;
const ROWS = { air: 6, from: 'middle', tallest: 100, most: 7 } as const;
/** What leads from a gap to what is watched for it. */
const ARROW: Pt = 25;

/** A row a gap: its subject, in grey what the sources do not say, and behind an arrow what to watch for it. */
export function gapsPages(slide: GapsSlide, context: LayoutContext): readonly Page[] {
  const { table: { header, rows }, blocks } = slide;
  const { grid, meta: { language } } = context;
  const watched = header.length > 2;
  const watch = grid.columnsFrom(8, 12);
  const places = watched
    ? [grid.columnsFrom(1, 3), grid.columnsFrom(4, 7), { x: watch.x + ARROW, width: watch.width - ARROW }]
    : [grid.columnsFrom(1, 3), grid.columnsFrom(4, 12)];
  const colour = markColour(context);
  const rowsAt = (size: Pt): readonly Row[] =>
    rows.map((cells): Row => {
      const style = { size, lineHeight: leading(size, language), accent: colour };
      const last = cells[2];
      const arrow = last !== undefined && plain(last) !== '';
      return {
        citations: citationsOf(cells),
        cells: cells.flatMap((cell: Passage, index) => {
          const place = places[index];
          if (place === undefined || plain(cell) === '') return [];
          const part = index === 0 ? ('leadWords' as const) : ('statement' as const);
          const look = index === 0 ? ({ colour: 'ink', weight: 'bold' } as const) : ({ colour: index === 1 ? 'muted' : 'ink' } as const);
          return [{ part, place: index === 1 ? { ...place, width: place.width - 12 } : place, specs: [passageSpec(cell, { ...style, ...look }, context)] }];
        }),
        ...(arrow && { drawn: { height: 0, draw: (row: PlacedRow) => [arrowAt(row, size, watch.x, context)] } }),
      };
    });
  const bodies = headedRows({ heads: header, places, colours: { 2: colour }, rowsAt, sizes: SIZES, style: ROWS }, blocks, context);
  return bodies ? contentPages(slide, bodies, context) : textPages(slide, context);
}

function arrowAt({ number, baseline }: PlacedRow, size: Pt, x: Pt, context: LayoutContext): Primitive {
  const y = baseline - size * 0.3;
  return openLine(`arrow-${number}`, partName('arrow', context.meta.language, number), [{ x, y }, { x: x + ARROW - 9, y }], stroke(markColour(context), 1.5, { arrow: true }), context);
}
