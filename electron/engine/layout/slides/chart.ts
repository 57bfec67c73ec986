import type { ChartSlide, DeckChart } from '../../deck/model.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Primitive } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { blockItems } from '../blocks.ts';
import { withBlocksBelow } from '../blocks-below.ts';
import { asTableSlide } from '../chart/as-table.ts';
import { chartDescription } from '../chart/description.ts';
import { type DrawnPage, drawn } from '../chart/drawn.ts';
import { finished } from '../chart/finished.ts';
import { withDigits } from '../chart/values.ts';
import { contentPages } from '../content-pages.ts';
import { type LayoutContext, accentOf } from '../context.ts';
import { flowHeight, setItems } from '../flow.ts';
import { mirror } from '../grid.ts';
import { partName } from '../names.ts';
import { type Body, type Page, citationsOf } from '../page.ts';
import { plain, textSpec, unbroken } from '../text.ts';
import { textBox } from '../text-box.ts';
import { BODY_SIZES, leading } from '../type-scale.ts';
import { roomOf } from '../../scene/height.ts';
import { tablePages } from './table.ts';

const MEASURE: Pt = 16;
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
  const bodies =
    besideText(slide, context) ?? withBlocksBelow(slide, (room) => chartBodies(slide, { ...body, height: room }, context), context);
  if (bodies) return contentPages(slide, bodies, context);
  context.report(problem('info', 'layout.chart-as-table', { title: plain(slide.title) }, slide.origin));
  return tablePages(asTableSlide(slide, context.meta.language), context);
}

/** A chart of few values on one page with its text at the reading end. */
function besideText(slide: ChartSlide, context: LayoutContext): readonly Body[] | undefined {
  const { categories, series, form } = slide.chart;
  const accent = accentOf(slide.section, context);
  if (slide.blocks.length === 0 || (categories.length * series.length > FEW && form !== 'doughnut')) return undefined;
  const { body, gutter, columns } = context.grid;
  for (const size of BODY_SIZES) {
    for (const count of BESIDE) {
      const width = columns(count) - gutter;
      const items = blockItems(slide.blocks, size, accent, context);
      const set = setItems(items, width, context);
      const height = flowHeight(set);
      if (height > body.height || !unbroken(items.map(({ spec }) => spec), width, context)) continue;
      const [page, ...further] = chartBodies(slide, { ...body, width: body.width - width - 3 * gutter }, context) ?? [];
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

/** Bodies of a chart under its measure; a chart that leaves much of its place free stands a little lower. */
function chartBodies(slide: ChartSlide, frame: Frame, context: LayoutContext): readonly Body[] | undefined {
  const chart = plainChart(slide.chart);
  const above = measureLine(chart, frame, context);
  if (!above) return undefined;
  const task = { chart, accent: accentOf(slide.section, context), context };
  const drawnBelow = (top: Pt) => drawn({ ...task, frame: { ...frame, y: frame.y + top, height: frame.height - top } });
  const first = drawnBelow(above.height);
  const free = frame.y + frame.height - Math.max(...(first ?? []).map(({ draft }) => draft.frame.y + draft.frame.height));
  const pages = first && free > MUCH_FREE ? (drawnBelow(above.height + free * ABOVE) ?? first) : first;
  return pages?.map((page, index) => chartBody(slide, chart, page, index, above.items, context));
}

/** Series stand on one another where there are several of bars or columns. */
const plainChart = (chart: DeckChart): DeckChart => ({
  ...chart,
  stacked: chart.stacked && chart.series.length > 1 && (chart.form === 'bar' || chart.form === 'column'),
});

function chartBody(
  slide: ChartSlide,
  chart: DeckChart,
  { draft, categories, around }: DrawnPage,
  index: number,
  above: readonly Primitive[],
  context: LayoutContext,
): Body {
  const { language } = context.meta;
  const shown = categories.flatMap((category) => chart.categories[category] ?? []);
  const description = chartDescription(slide.title, { ...chart, categories: shown }, language);
  return {
    layout: 'titleOnly',
    items: [...above, finished(withDigits(draft, shown, language), { id: `chart-${index + 1}`, name: partName('chart', language), description }, context), ...around],
    citations: citationsOf(shown),
  };
}

interface Above {
  readonly items: readonly Primitive[];
  /** With the air below. */
  readonly height: Pt;
}

/** What is measured, in what unit and when. */
function measureLine({ measure }: DeckChart, frame: Frame, context: LayoutContext): Above | undefined {
  if (measure.trim() === '') return { items: [], height: 0 };
  const { language } = context.meta;
  const colour: ColourRole = 'muted';
  const spec = textSpec(measure, { size: MEASURE, lineHeight: leading(MEASURE, language), colour }, context);
  const paragraphs = unbroken([spec], frame.width, context);
  if (!paragraphs || roomOf(paragraphs) > frame.height * TALLEST_MEASURE) return undefined;
  const height = roomOf(paragraphs);
  return {
    items: [textBox('measure', partName('measure', language), mirror({ ...frame, height }, context), paragraphs)],
    height: height + MEASURE_GAP,
  };
}
