import type { ScenariosSlide } from '../../deck/kinds/scenarios.ts';
import type { Passage } from '../../markdown/model.ts';
import { roomOf } from '../../scene/height.ts';
import type { Primitive } from '../../scene/model.ts';
import type { Pt } from '../../units/length.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { headedRows } from '../headed-rows.ts';
import { YARDSTICK_HEIGHT, markColour, rangeOf, toldOf, yardstick } from '../likelihood.ts';
import { partName } from '../names.ts';
import { type Page, citationsOf } from '../page.ts';
import type { PlacedRow, Row } from '../rows.ts';
import { passageSpec, plain, setParagraph } from '../text.ts';
import { textBox } from '../text-box.ts';
import { leading, tightLeading } from '../type-scale.ts';
import { textPages } from './text.ts';

const SIZES = [20, 18, 17, 16, 15, 14] as const;
const ROWS = { air: 8, from: 15, tallest: 110, most: 5 } as const;
/** Between yardstick and word. */
const BELOW: Pt = 3;

/** A row a scenario: its name, its likelihood on the yardstick, what it would mean and what would show it first. */
export function scenariosPages(slide: ScenariosSlide, context: LayoutContext): readonly Page[] {
  const { table: { header, rows }, blocks } = slide;
  const { grid } = context;
  const narrow = grid.page.width < 800;
  const rest = header.length - 2;
  const from = narrow ? 5 : 6;
  const span = (12 - from + 1) / Math.max(1, rest);
  const others = Array.from({ length: rest }, (_, index) => grid.columnsFrom(Math.round(from + index * span), Math.round(from + (index + 1) * span) - 1));
  const likelihood = narrow ? grid.columnsFrom(3, 4) : grid.columnsFrom(4, 5);
  const places = [grid.columnsFrom(1, narrow ? 2 : 3), likelihood, ...others.map(({ x, width }) => ({ x: x + 6, width: width - 6 }))];
  const rowsAt = (size: Pt): readonly Row[] =>
    rows.map((cells): Row => {
      const [name, likely, ...texts] = cells as [Passage, Passage, ...Passage[]];
      const { language } = context.meta;
      return {
        citations: citationsOf(cells),
        cells: [
          { part: 'leadWords', place: places[0] ?? likelihood, specs: [passageSpec(name, { size: size + 1, lineHeight: tightLeading(size + 1, language) + 1, colour: 'ink', weight: 'bold' }, context)] },
          ...texts.map((text, index) => ({ part: 'statement' as const, place: others[index] ? (places[index + 2] ?? likelihood) : likelihood, specs: [passageSpec(text, { size, lineHeight: leading(size, language), colour: 'ink', accent: context.accent }, context)] })),
        ],
        drawn: likelihoodDrawn(likely, size, likelihood, context),
      };
    });
  const bodies = headedRows({ heads: header, places, rowsAt, sizes: SIZES, style: ROWS }, blocks, context);
  return bodies ? contentPages(slide, bodies, context) : textPages(slide, context);
}

/** The yardstick, the step's word below it. */
function likelihoodDrawn(passage: Passage, size: Pt, place: { readonly x: Pt; readonly width: Pt }, context: LayoutContext): NonNullable<Row['drawn']> {
  const { words, figures } = toldOf(passage);
  const range = rangeOf(figures);
  const { language } = context.meta;
  const colour = markColour(context);
  const paragraph = setParagraph(passageSpec(words, { size, lineHeight: tightLeading(size, language) + 2, colour, accent: colour, weight: 'bold' }, context), place.width, context);
  const above = range ? YARDSTICK_HEIGHT + BELOW : 0;
  return {
    height: above + roomOf([paragraph]),
    draw: ({ number, top }: PlacedRow): readonly Primitive[] => [
      ...(range ? [yardstick(number, range, plain(passage), { ...place, y: top + 4 }, context)] : []),
      textBox(`likelihood-${number}`, partName('likelihood', language, number), mirror({ ...place, y: top + above, height: roomOf([paragraph]) }, context), [paragraph]),
    ],
  };
}
