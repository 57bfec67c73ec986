/** Small multiples: a chart a series in a grid, all on one scale and of one size, so that the eye compares their shapes. */
import type { DeckChart } from '../../deck/blocks.ts';
import { isOfWhole } from '../../units/chart-form.ts';
import { roomOf } from '../../scene/height.ts';
import type { Paragraph } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { evenParts } from '../even-parts.ts';
import { mirror } from '../grid.ts';
import { partName } from '../names.ts';
import { textSpec, unbroken } from '../text.ts';
import { textBox } from '../text-box.ts';
import { tightLeading } from '../type-scale.ts';
import { barsAt } from './bars.ts';
import { columnsAt } from './columns.ts';
import { type DrawnPage, type DrawnPart, type SizedForm, type Task, type Telling, atSizes, oneSeries } from './draft.ts';
import { linesAt } from './lines.ts';
import { eachSet } from './words.ts';

/** More slides of small charts than this nobody compares. */
const MOST_PAGES = 3;
const [LEAST_WIDTH, LEAST_HEIGHT] = [150, 80] as const;
/** Grids that are tried from the best one on. */
const MOST_GRIDS = 3;
/** Between neighbours. */
const [ACROSS, DOWN] = [24, 10] as const;
/** Of the names above, and of the texts in the charts. */
const HEADINGS = [16, 14] as const;
const SIZES = [14, 12] as const;
const MOST_HEADING_LINES = 2;
const BELOW_HEADING: Pt = 2;
/** A small chart reads best about this many times as wide as high. */
const WIDE = 1.7;

/** How series of a form are drawn small: lying bars over many years stand. */
const WAYS: Readonly<Record<Exclude<DeckChart['form'], 'doughnut' | 'share'>, readonly (readonly [SizedForm, Telling])[]>> = {
  bar: [[barsAt, 'labels'], [barsAt, 'ticks'], [columnsAt, 'labels'], [columnsAt, 'ticks']],
  column: [[columnsAt, 'labels'], [columnsAt, 'ticks'], [barsAt, 'labels'], [barsAt, 'ticks']],
  line: [[linesAt, 'ticks']],
};

/** How many charts stand beside one another, and the size of each with its name. */
interface PanelGrid {
  readonly across: number;
  readonly width: Pt;
  readonly height: Pt;
}

/** @returns undefined where the small charts do not come out readable either */
export function panels(task: Task): readonly DrawnPage[] | undefined {
  const { chart, frame } = task;
  if (isOfWhole(chart.form) || chart.series.length === 1) return undefined;
  const series = chart.series.map((_, nth) => nth);
  for (let count = 1; count <= MOST_PAGES; count++) {
    const pages = evenParts(series, count);
    const most = Math.max(...pages.map((page) => page.length));
    const grids = gridsFor(most, frame).flatMap((grid) => {
      const headings = atSizes(HEADINGS, (size) => headingsAt(size, grid, task));
      return headings ? [{ grid, headings }] : [];
    });
    for (const [sized, telling] of WAYS[chart.form].filter(([, each]) => each === 'labels' || !task.labelled)) {
      for (const { grid, headings } of grids) {
        const drawn = atSizes(SIZES, (size) => eachSet(pages, (page) => pageOf(page, grid, headings, (part) => sized(size, part, [wholeOf(chart)], telling), task)));
        if (drawn && onOneScale(drawn)) return drawn;
      }
    }
  }
  return undefined;
}

const wholeOf = ({ categories }: DeckChart): readonly number[] => categories.map((_, category) => category);

const onOneScale = (pages: readonly DrawnPage[]): boolean =>
  new Set(pages.flatMap(({ parts }) => parts.map(({ draft: { values: { min, max } } }) => `${min} ${max}`))).size === 1;

/** Grids with room for so many charts, the one whose charts are the largest first. */
function gridsFor(count: number, frame: Frame): readonly PanelGrid[] {
  const smaller = ({ width, height }: PanelGrid) => Math.min(width / WIDE, height);
  return Array.from({ length: count }, (_, index): PanelGrid => {
    const [across, down] = [index + 1, Math.ceil(count / (index + 1))];
    return { across, width: (frame.width - index * ACROSS) / across, height: (frame.height - (down - 1) * DOWN) / down };
  })
    .filter(({ width, height }) => width >= LEAST_WIDTH && height >= LEAST_HEIGHT)
    .sort((a, b) => smaller(b) - smaller(a))
    .slice(0, MOST_GRIDS);
}

/** The names of the series above their charts; undefined where one has no room. */
function headingsAt(size: Pt, { width }: PanelGrid, { chart, context }: Task): readonly (readonly Paragraph[])[] | undefined {
  const style = { size, lineHeight: tightLeading(size, context.meta.language), colour: 'ink' as const, weight: 'bold' as const };
  return eachSet(chart.series, (name) => {
    const set = unbroken([textSpec(name, style, context)], width, context);
    return set?.every(({ lines }) => lines.length <= MOST_HEADING_LINES) ? set : undefined;
  });
}

function pageOf(
  page: readonly number[],
  grid: PanelGrid,
  headings: readonly (readonly Paragraph[])[],
  lay: (task: Task) => ReturnType<SizedForm>,
  task: Task,
): DrawnPage | undefined {
  const { chart, frame, context } = task;
  const above = Math.max(...headings.map(roomOf));
  // Rows of about as many charts, so that none stands alone on the last one.
  const rows = evenParts(page, Math.ceil(page.length / grid.across));
  const parts = eachSet(page, (nth): DrawnPart | undefined => {
    const row = rows.findIndex((each) => each.includes(nth));
    const place: Frame = {
      x: frame.x + (rows[row]?.indexOf(nth) ?? 0) * (grid.width + ACROSS),
      y: frame.y + row * (grid.height + DOWN),
      width: grid.width,
      height: grid.height,
    };
    const room = { ...place, y: place.y + above + BELOW_HEADING, height: place.height - above - BELOW_HEADING };
    const [draft] = lay({ ...task, chart: oneSeries(chart, nth), scaled: chart, frame: room, id: `panel-${nth + 1}`, small: true }) ?? [];
    const heading = textBox(`panel-${nth + 1}`, partName('series', context.meta.language, nth + 1), mirror({ ...place, height: above }, context), headings[nth] ?? [], { anchor: 'bottom' });
    return draft && { draft, categories: wholeOf(chart), series: nth, before: [heading] };
  });
  return parts && { parts, around: [] };
}
