/** A list as rows: lead words, sentence, and where in the source it stands. */
import type { Primitive } from '../scene/model.ts';
import type { Frame, Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import { spreads } from './grid.ts';
import type { Body } from './page.ts';
import { clearOf, isOneSource, referenceCell } from './reference.ts';
import { type Row, type RowCell, type RowsPage, type RowsStyle, rowsPage, rowsPages } from './rows.ts';
import { ABOVE_BAND, type Band } from './so-what.ts';
import type { Statement } from './statements.ts';
import { type ParagraphSpec, passageSpec, plain } from './text.ts';
import { SMALLEST_SIZE, leading } from './type-scale.ts';

const SIZES = [24, 23, 22, 21, 20, 19, 18, 17, 16, 14] as const;
const DOUBLE_SIZES = [20, 19, 18, 17, 16, 14] as const;
const ROWS: RowsStyle = { air: 3.6, from: 'middle', tallest: 120, most: 7 };
/** More rows than this stand in two columns. */
const MOST_ROWS = 6;
const MOST_IN_TWO = 10;
const EASY: Pt = 18;
/** Share of the statements that begin with lead words, from which on these have a column of their own. */
const LED = 0.6;

/** Pages of a list; undefined where a statement is too long for a page. @param band what the slide comes to */
export function listBodies(statements: readonly Statement[], band: Band | undefined, context: LayoutContext): readonly Body[] | undefined {
  const frames = spreads(context.grid).map((frame) => (band ? { ...frame, height: frame.height - band.height - ABOVE_BAND } : frame));
  const together: Together = { led: isLed(statements), oneSource: isOneSource(statements.flatMap(({ citations }) => citations)), several: statements.length > 1 };
  const rowsAt = (size: Pt) => statements.map((statement) => rowOf(statement, size, together, context));
  // A row more than usual has room where its sentences are short.
  const easy = SIZES.filter((size) => statements.length <= MOST_ROWS || size >= EASY);
  const single = statements.length <= ROWS.most ? rowsPage(rowsAt, easy, frames, ROWS, context) : undefined;
  if (single) return [bodyOf([single], band, context)];
  const double = statements.length <= MOST_IN_TWO && statements.length > MOST_ROWS ? inTwo(statements, frames, context) : undefined;
  if (double) return [bodyOf(double, band, context)];
  const pages = rowsPages(rowsAt, SIZES, frames, ROWS, context);
  return pages?.map((page, index) => bodyOf([page], index === pages.length - 1 ? band : undefined, context));
}

function bodyOf(pages: readonly RowsPage[], band: Band | undefined, context: LayoutContext): Body {
  const foot = Math.max(...pages.map((page) => page.foot));
  const below: readonly Primitive[] = band?.items(Math.min(foot + ABOVE_BAND + band.height, context.grid.body.y + context.grid.body.height)) ?? [];
  return { layout: 'titleOnly', items: [...pages.flatMap(({ items }) => items), ...below], citations: [...pages.flatMap(({ citations }) => citations), ...(band?.citations ?? [])] };
}

/** Whether lead words have a column of their own. */
export const isLed = (statements: readonly Statement[]): boolean => statements.filter(({ lead }) => lead.length > 0).length >= statements.length * LED;

/** What the statements of a list have in common. */
interface Together {
  readonly led: boolean;
  readonly oneSource: boolean;
  readonly several: boolean;
}

function rowOf(statement: Statement, size: Pt, { led, oneSource, several }: Together, context: LayoutContext): Row {
  const { grid } = context;
  const narrow = grid.page.width < 800;
  const reference = oneSource ? referenceCell(statement.citations, context) : [];
  const own = { ...statement, text: led || statement.lead.length === 0 ? statement.text : joined(statement) };
  const cells: readonly RowCell[] = [
    ...(led && statement.lead.length > 0 ? [{ part: 'leadWords' as const, place: grid.columnsFrom(1, narrow ? 4 : 3), specs: [leadSpec(statement, size, context)] }] : []),
    { part: 'statement', place: clearOf(reference, led ? (narrow ? 5 : 4) : 1, context), specs: sentenceSpecs(own, size, context, !led && several) },
    ...reference,
  ];
  return { cells, citations: statement.citations };
}

/** Lead words and sentence as one text again. */
const joined = ({ lead, text }: Statement): Statement['text'] => ({ ...text, spans: [...lead.map((span) => ({ ...span, strong: true })), { text: ' ' }, ...text.spans] });

/** Lead words in the section's accent; outside of sections in ink. */
export const leadSpec = ({ lead, citations }: Statement, size: Pt, context: LayoutContext): ParagraphSpec => {
  const colour = context.accent === 'muted' ? 'ink' : context.accent;
  return passageSpec({ spans: lead, citations }, { size, lineHeight: leading(size, context.meta.language), colour, accent: colour, weight: 'bold' }, context);
};

/** The sentence, and below it in grey what belongs to it. @param dashed whether a dash hangs before it */
export function sentenceSpecs({ text, below }: Statement, size: Pt, context: LayoutContext, dashed = false): readonly ParagraphSpec[] {
  const { accent, meta: { language } } = context;
  const small = Math.max(SMALLEST_SIZE, size - 4);
  const hanging = dashed ? size : 0;
  const bullet = dashed ? { bullet: { kind: 'char' as const, char: '–', colour: accent }, hanging, indent: hanging } : {};
  return [
    passageSpec(text, { size, lineHeight: leading(size, language), colour: 'ink', accent, ...bullet }, context),
    ...below.map((item) => passageSpec(item, { size: small, lineHeight: leading(small, language), colour: 'muted', accent, before: 2, indent: hanging }, context)),
  ];
}

/** Seven to ten in two columns of rows, the lead words above their sentences. */
function inTwo(statements: readonly Statement[], frames: readonly Frame[], context: LayoutContext): readonly RowsPage[] | undefined {
  const { grid } = context;
  const half = Math.ceil(statements.length / 2);
  const narrow = frames.map((frame) => ({ ...frame, width: grid.columns(6) }));
  const parts = [statements.slice(0, half), statements.slice(half)];
  for (const size of DOUBLE_SIZES) {
    for (const frame of narrow) {
      const pages: RowsPage[] = [];
      for (const [index, part] of parts.entries()) {
        const place = grid.columnsFrom(index === 0 ? 1 : 7, index === 0 ? 6 : 12);
        const rows = part.map((statement): Row => ({
          cells: [{ part: 'statement', place, specs: [...(statement.lead.length > 0 ? [leadSpec(statement, size, context)] : []), ...sentenceSpecs(statement, size, context)] }],
          citations: statement.citations,
        }));
        // Rows of the second column stand level with those of the first where they have room in that.
        const level = Math.max(0, ...(pages[0]?.rows ?? []).map(({ height }) => height));
        const ways = [...(level > 0 ? [level] : []), ROWS.tallest].map((tallest) => rowsPage(() => rows, [size], [{ ...frame, x: place.x, width: place.width }], { ...ROWS, tallest }, context));
        const page = ways.find((way) => way !== undefined);
        if (page) pages.push(page);
      }
      if (pages.length === parts.length) return renumbered(pages);
    }
  }
  return undefined;
}

/** The second column's shapes have numbers of their own. */
const renumbered = (pages: readonly RowsPage[]): readonly RowsPage[] =>
  pages.map((page, index) => (index === 0 ? page : { ...page, items: page.items.map((item) => ({ ...item, id: `${item.id}-b` })) }));

/** How many letters a statement has, to tell whether several are of like length. */
export const lengthOf = ({ text, below }: Statement): number => plain(text).length + below.reduce((sum, item) => sum + plain(item).length, 0);
