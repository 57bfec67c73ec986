import type { BottomLineSlide } from '../../deck/kinds/bottom-line.ts';
import { roomOf } from '../../scene/height.ts';
import type { Primitive } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Pt } from '../../units/length.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { evenParts } from '../even-parts.ts';
import { mirror, spreads } from '../grid.ts';
import { partName } from '../names.ts';
import type { Page } from '../page.ts';
import { type Row, type RowCell, rowsPage } from '../rows.ts';
import { type Statement, statementOf, statementsOf } from '../statements.ts';
import { type ParagraphSpec, passageSpec, setParagraphs } from '../text.ts';
import { textBox } from '../text-box.ts';
import { leading, tightLeading } from '../type-scale.ts';
import { markColour } from '../likelihood.ts';
import { textPages } from './text.ts';

/** Of the news; what it means is smaller, and what is watched smaller still. */
const SIZES = [28, 26, 25, 24, 23, 22, 20, 19, 18, 17, 16] as const;
const MEANING: Pt = 2;
/** What is watched is read with ease, and gives way only where the news is small too. */
const watchSize = (size: Pt): Pt => (size >= 20 ? Math.max(16, Math.min(20, size - 5)) : Math.max(14, size - 3));
/** Left free at the end of each thing watched. */
const WATCH_END: Pt = 6;
const LABEL: Pt = 16;
const BASIS: Pt = 12;
const ROWS = { air: 10, from: 'middle', tallest: 200, most: 5, readable: 22 } as const;
/** Things watched side by side. */
const MOST_BESIDE = 3;
const ABOVE_BASIS: Pt = 12;

/** The news large and bold, below it what it means and, side by side, what to watch; at the foot what all of it rests on. */
export function bottomLinePages(slide: BottomLineSlide, context: LayoutContext): readonly Page[] {
  const { grid, meta: { language } } = context;
  const narrow = grid.page.width < 800;
  const colour = context.accent === 'muted' ? 'accent1' : markColour(context);
  const basisOf = statementsOf(slide.blocks);
  const basis = setParagraphs(
    basisOf.map((statement) => basisSpec(statement, context)),
    grid.columnsFrom(narrow ? 1 : 3, 12).width,
    context,
  );
  const below = basis.length === 0 ? 0 : roomOf(basis) + ABOVE_BASIS;
  const rowsAt = (size: Pt): readonly Row[] => slide.items.flatMap((item, index) => rowsOf(statementOf(item, item.children), index, size, narrow, colour, context));
  const frames = spreads(grid).map((frame) => ({ ...frame, height: frame.height - below }));
  const page = rowsPage(rowsAt, SIZES, frames, { ...ROWS, from: narrow ? 8 : 'middle' }, context);
  if (!page) return textPages(slide, context);
  const place = { ...grid.columnsFrom(narrow ? 1 : 3, 12), y: page.foot + ABOVE_BASIS, height: roomOf(basis) };
  const items: readonly Primitive[] = basis.length === 0 ? [] : [textBox('basis', partName('note', language), mirror(place, context), basis)];
  return contentPages(slide, [{ layout: 'titleOnly', items: [...page.items, ...items], citations: [...page.citations, ...basisOf.flatMap((each) => each.citations)] }], context);
}

function basisSpec({ lead, text }: Statement, context: LayoutContext): ParagraphSpec {
  const spans = [...lead.map((span) => ({ ...span, strong: true })), ...(lead.length > 0 ? [{ text: '  ' }] : []), ...text.spans];
  return passageSpec({ spans, citations: text.citations }, { size: BASIS, lineHeight: leading(BASIS, context.meta.language), colour: 'muted' }, context);
}

function rowsOf(statement: Statement, index: number, size: Pt, narrow: boolean, colour: ColourRole, context: LayoutContext): readonly Row[] {
  const { grid, meta: { language } } = context;
  const own = index === 0 ? size : size - MEANING;
  const label: RowCell = {
    part: 'leadWords',
    place: grid.columnsFrom(1, narrow ? 3 : 2),
    specs: statement.lead.length === 0 ? [] : [passageSpec({ spans: statement.lead }, { size: LABEL, lineHeight: tightLeading(LABEL, language), colour, accent: colour, weight: 'bold' }, context)],
  };
  const first = narrow ? 4 : 3;
  const spec = passageSpec(statement.text, { size: own, lineHeight: leading(own, language) - (index === 0 ? 2 : 0), colour: 'ink', accent: colour, weight: index === 0 ? 'bold' : 'regular' }, context);
  const isSaid = statement.below.length === 0 || statement.text.spans.some(({ text }) => text.trim() !== '');
  const said: readonly Row[] = isSaid ? [{ cells: [label, { part: 'statement', place: grid.columnsFrom(first, 12), specs: [spec] }], citations: statement.citations }] : [];
  const watched = statement.below.map((item) => statementOf(item));
  const beside = Math.min(MOST_BESIDE, watched.length);
  const below = evenParts(watched, Math.ceil(watched.length / beside)).map((part, row): Row => {
    const all = grid.columnsFrom(first, 12);
    const width = (all.width - (beside - 1) * grid.gutter) / beside;
    return {
      cells: [
        ...(row === 0 && !isSaid ? [label] : []),
        ...part.map((each, column): RowCell => {
          const x = all.x + column * (width + grid.gutter);
          return { part: 'statement', place: { x, width: width - WATCH_END }, specs: watchSpecs(each, watchSize(size), context) };
        }),
      ],
      citations: part.flatMap(({ citations }) => citations),
    };
  });
  return [...said, ...(watched.length === 0 ? [] : below)];
}

/** The lead word bold, the question below it. */
function watchSpecs({ lead, text, citations }: Statement, size: Pt, context: LayoutContext): readonly ParagraphSpec[] {
  const style = { size, lineHeight: leading(size, context.meta.language), colour: 'ink' as const };
  return [...(lead.length === 0 ? [] : [passageSpec({ spans: lead }, { ...style, weight: 'bold' as const }, context)]), passageSpec({ ...text, citations }, style, context)];
}
