import type { ChartCategory, DeckChart } from '../../deck/blocks.ts';
import type { ChartSlide } from '../../deck/kinds/chart.ts';
import { type Problem, problem } from '../../diagnostics/problem.ts';
import type { Primitive } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { blockItems } from '../blocks.ts';
import { withBlocksBelow } from '../blocks-below.ts';
import { chartDescription } from '../chart/description.ts';
import { type DrawnPage, type Draft, oneSeries } from '../chart/draft.ts';
import { type Drawing, type Instead, drawn } from '../chart/drawn.ts';
import { hedgeNote, untold } from '../chart/hedges.ts';
import { finished } from '../chart/finished.ts';
import { tableInstead } from '../chart/instead.ts';
import { withDigits } from '../chart/values.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { flowHeight, setItems } from '../flow.ts';
import { mirror, spreads } from '../grid.ts';
import { partName } from '../names.ts';
import { type Body, type Page, citationsOf, factsOf, withProblems } from '../page.ts';
import { plain, textSpec, unbroken } from '../text.ts';
import { textBox } from '../text-box.ts';
import { BODY_SIZES, leading } from '../type-scale.ts';
import { roomOf } from '../../scene/height.ts';

const MEASURE: Pt = 16;
const NOTE: Pt = 14;
const MEASURE_GAP: Pt = 10;
/** Share of the room that what is measured may take. */
const TALLEST_MEASURE = 0.3;
/** As many values as this leave room for text at their side. */
const FEW = 4;
/** Height left free from which a chart is moved down, and the share of it that then stands above. */
const [MUCH_FREE, ABOVE] = [40, 0.3] as const;
/** Columns of the grid that text beside a chart takes, from the preferred number. */
const BESIDE = [4, 5] as const;

/**
 * A native chart under a line that says what is measured. Where there is little to draw its text stands beside it, else below;
 * what has no readable form is a table of its values.
 */
export function chartPages(slide: ChartSlide, context: LayoutContext): readonly Page[] {
  const { body } = context.grid;
  let last: LaidChart = {};
  const lay: Lay = (frame) => {
    last = chartBodies(slide, frame, context);
    return last.bodies;
  };
  const bodies = besideText(slide, lay, context) ?? withBlocksBelow(slide, (room) => lay({ ...body, height: room }), context);
  return withProblems(bodies ? contentPages(slide, bodies, context) : tableInstead(slide, context), changes(slide, last));
}

/** Bodies of a chart in a frame; undefined where no form is readable. */
type Lay = (frame: Frame) => readonly Body[] | undefined;

/** A chart as it has been laid out last, and what of it is not as it was to be. */
interface LaidChart {
  readonly bodies?: readonly Body[];
  readonly instead?: Instead;
  readonly evenly?: boolean;
}

function changes({ title, chart, origin }: ChartSlide, { instead, evenly }: LaidChart): readonly Problem[] {
  const about = { title: plain(title) };
  const fact = chart.categories.flatMap(({ citations }) => citations.flatMap((citation) => citation.fact ?? []))[0];
  const where = { ...origin, ...(fact !== undefined && { fact }) };
  const spaced = evenly === true ? [problem('info', 'layout.chart-evenly', about, where)] : [];
  if (instead === undefined) return spaced;
  const changed = { ...about, form: chart.form, cause: instead.cause };
  return [
    ...spaced,
    instead.form === 'table' ? problem('info', 'layout.chart-as-table', changed, where) : problem('info', 'layout.chart-other-form', { ...changed, drawn: instead.form }, where),
  ];
}

/** A chart of few values on one page with its text at the reading end. */
function besideText(slide: ChartSlide, lay: Lay, context: LayoutContext): readonly Body[] | undefined {
  const { categories, series, form } = slide.chart;
  const { accent } = context;
  if (slide.blocks.length === 0 || form === 'share' || (categories.length * series.length > FEW && form !== 'doughnut')) return undefined;
  const { gutter, columns } = context.grid;
  const [body] = spreads(context.grid) as [Frame];
  for (const size of BODY_SIZES) {
    for (const count of BESIDE) {
      const width = columns(count) - gutter;
      const items = blockItems(slide.blocks, size, accent, context);
      const set = setItems(items, width, context);
      const height = flowHeight(set);
      if (height > body.height || !unbroken(items.map(({ spec }) => spec), width, context)) continue;
      const [page, ...further] = lay({ ...body, width: body.width - width - 3 * gutter }) ?? [];
      if (!page || further.length > 0) continue;
      // A ring that has no room at the text's side may have it above.
      if (form === 'doughnut' && !page.items.some((item) => item.type === 'chart' && item.form === form)) continue;
      const middle = middleOf(page, body);
      const frame = { x: body.x + body.width - width, y: Math.max(body.y, Math.min(middle - height / 2, body.y + body.height - height)), width, height };
      const text = textBox('body', partName('body', context.meta.language), mirror(frame, context), set.map((item) => item.paragraph));
      return [{ ...page, items: [...page.items, text], citations: [...page.citations, ...items.flatMap((item) => item.citations)] }];
    }
  }
  return undefined;
}

/** Where the chart's middle is, so that the text is level with it. */
function middleOf({ items }: Body, { y, height }: Frame): Pt {
  const frame = items.find(({ type }) => type === 'chart')?.frame ?? { y, height };
  return frame.y + frame.height / 2;
}

/**
 * Bodies of a chart under its measure. Where it has no room for words at its values these stand there too; where they have none
 * either, only a chart that has labels will do.
 */
function chartBodies(slide: ChartSlide, frame: Frame, context: LayoutContext): LaidChart {
  const chart = plainChart(slide.chart);
  const { language } = context.meta;
  const draw = (note: string, labelled = false) => drawnBelow(measureLine(chart.measure, note, frame, context), chart, frame, labelled, context);
  const first = draw('');
  if (first === undefined) return { instead: { form: 'table', cause: { of: 'names' } } };
  const below = untold(chart, first.drawing.pages, language) ? (draw(hedgeNote(chart, language)) ?? draw('', true) ?? first) : first;
  return laid(slide, chart, below, context);
}

interface Below {
  readonly above: Above;
  readonly drawing: Drawing;
}

/** A chart below a line; one that leaves much of its place free stands a little lower. */
function drawnBelow(above: Above | undefined, chart: DeckChart, frame: Frame, labelled: boolean, context: LayoutContext): Below | undefined {
  if (!above) return undefined;
  const task = { chart, labelled, accent: context.accent, context };
  const draw = (top: Pt) => drawn({ ...task, frame: { ...frame, y: frame.y + top, height: frame.height - top } });
  const first = draw(above.height);
  const foot = Math.max(...first.pages.flatMap(({ parts }) => parts.flatMap(({ draft }) => [draft, ...draft.beside].map(({ frame: each }) => each.y + each.height))));
  const free = frame.y + frame.height - foot;
  const lower = first.pages.length > 0 && free > MUCH_FREE ? draw(above.height + free * ABOVE) : first;
  return { above, drawing: lower.pages.length > 0 ? lower : first };
}

function laid(slide: ChartSlide, chart: DeckChart, { above, drawing: { pages, instead, evenly } }: Below, context: LayoutContext): LaidChart {
  return {
    ...(pages.length > 0 && { bodies: pages.map((page, index) => chartBody(slide, chart, page, index, above.items, context)) }),
    ...(instead && { instead }),
    evenly,
  };
}

/** Series stand on one another where there are several of bars or columns. */
const plainChart = (chart: DeckChart): DeckChart => ({
  ...chart,
  stacked: chart.stacked && chart.series.length > 1 && (chart.form === 'bar' || chart.form === 'column'),
});

function chartBody(slide: ChartSlide, chart: DeckChart, page: DrawnPage, index: number, above: readonly Primitive[], context: LayoutContext): Body {
  const { language } = context.meta;
  const charts = page.parts.flatMap(({ draft, categories, series, turned, before }) => {
    const told = series === undefined ? chart : oneSeries(chart, series);
    const shown = { ...told, categories: shownOf(told, categories) };
    const id = series === undefined ? `chart-${index + 1}` : `chart-${series + 1}`;
    const known = turned ? draft : withFacts(withDigits(draft, shown.categories, language), shown.categories);
    return [...before, finished(known, { id, name: partName('chart', language), description: chartDescription(slide.title, shown, language) }, context), ...draft.beside];
  });
  return {
    layout: 'titleOnly',
    items: [...above, ...charts, ...page.around],
    citations: citationsOf(shownOf(chart, page.parts[0]?.categories ?? [])),
  };
}

/** A chart with the records that each of its categories tells. */
const withFacts = (draft: Draft, categories: readonly ChartCategory[]): Draft =>
  categories.every(({ citations }) => factsOf(citations).length === 0)
    ? draft
    : { ...draft, categories: { ...draft.categories, facts: categories.map(({ citations }) => factsOf(citations)) } };

const shownOf = ({ categories }: DeckChart, shown: readonly number[]) => shown.flatMap((category) => categories[category] ?? []);

interface Above {
  readonly items: readonly Primitive[];
  /** With the air below. */
  readonly height: Pt;
}

/** What is measured, in what unit and when, and below it a note; undefined where they have no room. */
function measureLine(measure: string, note: string, frame: Frame, context: LayoutContext): Above | undefined {
  const { language } = context.meta;
  const colour: ColourRole = 'muted';
  const lines: readonly (readonly [text: string, size: Pt])[] = [[measure, MEASURE], [note, NOTE]];
  const specs = lines.filter(([text]) => text.trim() !== '').map(([text, size]) => textSpec(text, { size, lineHeight: leading(size, language), colour }, context));
  if (specs.length === 0) return { items: [], height: 0 };
  const paragraphs = unbroken(specs, frame.width, context);
  if (!paragraphs || roomOf(paragraphs) > frame.height * TALLEST_MEASURE) return undefined;
  const height = roomOf(paragraphs);
  return {
    items: [textBox('measure', partName('measure', language), mirror({ ...frame, height }, context), paragraphs)],
    height: height + MEASURE_GAP,
  };
}
