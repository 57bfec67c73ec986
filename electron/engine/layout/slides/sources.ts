import type { SourcesSlide } from '../../deck/kinds/sources.ts';
import { firstList } from '../../deck/kinds/kind.ts';
import type { DeckSource } from '../../markdown/model.ts';
import { toLanguageDigits } from '../../text/numerals.ts';
import type { Pt } from '../../units/length.ts';
import { blockItems } from '../blocks.ts';
import { contentPages, flowBodies } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { type FlowItem, flowHeight, setItems } from '../flow.ts';
import { spreads, mirror } from '../grid.ts';
import { partName } from '../names.ts';
import type { Body, Page } from '../page.ts';
import { type Row, type RowsPage, rowsPages } from '../rows.ts';
import { type Statement, statementsOf } from '../statements.ts';
import { type ParagraphSpec, passageSpec, textSpec } from '../text.ts';
import { textBox } from '../text-box.ts';
import { leading } from '../type-scale.ts';

/** Sizes by how many sources there are. */
const FEW = { sources: 3, sizes: [18, 17, 16, 15, 14, 13, 12] } as const;
const SOME = { sources: 6, sizes: [16, 15, 14, 13, 12] } as const;
const MANY_SIZES = [14, 13, 12] as const;
const ROWS = { air: 8, from: 14, tallest: 150, most: 8 } as const;
/** Of what is said below the sources. */
const SMALL: Pt = 14;
const ABOVE: Pt = 16;

/** Every source that the deck cites, in full beside the short form that the feet use; what a foot's citation leads to. */
export function sourcesPages(slide: SourcesSlide, context: LayoutContext): readonly Page[] {
  const { grid } = context;
  const [remarks, others] = remarksOf(slide);
  const below = setItems(blockItems(others, SMALL, 'muted', context).map((item) => ({ ...item, spec: muted(item.spec) })), grid.body.width, context);
  const room = below.length === 0 ? 0 : flowHeight(below) + ABOVE;
  const frames = spreads(grid).map((frame) => ({ ...frame, height: frame.height - room }));
  const sizes: readonly Pt[] = slide.sources.length <= FEW.sources ? FEW.sizes : slide.sources.length <= SOME.sources ? SOME.sizes : MANY_SIZES;
  const pages = slide.sources.length === 0 ? undefined : rowsPages((size) => [...slide.sources.map((source) => rowOf(source, size, context)), ...remarks.map((remark) => remarkRow(remark, size, context))], sizes, frames, ROWS, context);
  if (!pages) return contentPages(slide, flowBodies([...slide.sources.map((source) => asText(source, context)), ...blockItems(slide.blocks, SMALL, 'muted', context)], context), context);
  let told = 0;
  const bodies = pages.map((page, index): Body => {
    const entries = slide.sources.slice(told, (told += page.rows.length)).map(({ id }) => id);
    const last = index === pages.length - 1 && below.length > 0;
    return { layout: 'titleOnly', items: [...page.items, ...(last ? [remark(page, below.map(({ paragraph }) => paragraph), context)] : [])], citations: [], entries };
  });
  return contentPages(slide, bodies, context);
}

/** Remarks that begin with lead words stand as rows below the sources; the other blocks below all rows. */
function remarksOf({ blocks }: SourcesSlide): readonly [remarks: readonly Statement[], others: SourcesSlide['blocks']] {
  const [list, others] = firstList(blocks);
  const remarks = statementsOf(list ? [list] : []);
  return remarks.length > 0 && remarks.every(({ lead }) => lead.length > 0) ? [remarks, others] : [[], blocks];
}

const muted = (spec: ParagraphSpec): ParagraphSpec => ({ ...spec, runs: spec.runs.map((run) => (run.colour === 'ink' ? { ...run, colour: 'muted' as const } : run)) });

const remark = ({ foot }: RowsPage, paragraphs: Parameters<typeof textBox>[3], context: LayoutContext) => {
  const { grid: { body }, meta: { language } } = context;
  const height = paragraphs.reduce((sum, each, index) => sum + (index === 0 ? 0 : each.before) + each.mostLines * each.lineHeight, 0);
  return textBox('body', partName('body', language), mirror({ ...body, y: foot + ABOVE, height }, context), paragraphs);
};

const fullSpans = ({ full, url }: DeckSource, { meta: { language } }: LayoutContext) => [
  { text: toLanguageDigits(full, language) },
  ...(url === undefined ? [] : [{ text: ' ' }, { text: url, href: url }]),
];

function rowOf(source: DeckSource, size: Pt, context: LayoutContext): Row {
  const { grid, meta: { language } } = context;
  const narrow = grid.page.width < 800;
  const style = { size, lineHeight: leading(size, language) };
  const short = textSpec(toLanguageDigits(source.short, language), { ...style, colour: 'accent6', weight: 'bold' }, context);
  const full = passageSpec({ spans: fullSpans(source, context) }, { ...style, colour: 'ink' }, context);
  return {
    citations: [],
    cells: [
      { part: 'leadWords', place: grid.columnsFrom(1, narrow ? 4 : 3), specs: [short] },
      { part: 'body', place: grid.columnsFrom(narrow ? 5 : 4, 12), specs: [full] },
    ],
  };
}

function remarkRow({ lead, text }: Statement, size: Pt, context: LayoutContext): Row {
  const { grid, meta: { language } } = context;
  const narrow = grid.page.width < 800;
  const style = { size, lineHeight: leading(size, language), colour: 'muted' as const };
  return {
    citations: [],
    cells: [
      { part: 'leadWords', place: grid.columnsFrom(1, narrow ? 4 : 3), specs: [passageSpec({ spans: lead }, { ...style, weight: 'bold' }, context)] },
      { part: 'body', place: grid.columnsFrom(narrow ? 5 : 4, 12), specs: [passageSpec(text, style, context)] },
    ],
  };
}

/** A source that is too long for a row. */
function asText(source: DeckSource, context: LayoutContext): FlowItem {
  const { language } = context.meta;
  const style = { size: 16, lineHeight: leading(16, language), colour: 'ink' as const, before: 10 };
  const spans = [{ text: toLanguageDigits(source.short, language), strong: true }, { text: ' — ' }, ...fullSpans(source, context)];
  return { spec: passageSpec({ spans }, style, context), citations: [], entry: source.id };
}
