/** Bars with their labels, lying and standing. */
import type { DeckChart } from '../../deck/blocks.ts';
import { LABEL_OFFSET, barFrames } from '../../scene/chart.ts';
import type { Chart, ChartLabel, ChartPoint, ChartSeries, ChartTextStyle, Fill } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { type Task, type Telling, seriesName } from './draft.ts';
import { inkOn, pointFill, seriesFill, valueStyle } from './fills.ts';
import { type Range, type Reach, labelledRange } from './range.ts';
import type { ValueWords } from './values.ts';
import { holds, meets } from './frames.ts';
import { type Words, oneLine } from './words.ts';

/** Air between a label and the edge of the segment within which it stands, and between a label and what is beyond the plot. */
const [AIR, OUTER_AIR] = [2, 6] as const;

/** What reckoning may miss by. */
const HAIR = 0.001;

/** A label before it has a place. */
export interface Tag {
  readonly words: Words;
  readonly value: ValueWords;
  readonly style: ChartTextStyle;
}

/** What a value's label says and how it looks; undefined at a gap. */
export function tagOf({ chart, accent, wordsAt, context }: Task, nth: number, category: number, size: Pt): Tag | undefined {
  const of = chart.categories[category];
  const value = of && wordsAt(of, nth);
  if (value === undefined) return undefined;
  const on = inkOn(barFill(chart, accent, nth, category));
  const style = chart.stacked ? { size, weight: 'regular' as const, colour: on } : valueStyle(chart, category, of?.highlight ? larger(size) : size, accent);
  return { words: oneLine(value.text, style, context), value, style };
}

/** At the point of the chart words are larger than at its other bars. */
const larger = (size: Pt): Pt => Math.max(size, Math.min(LARGEST, Math.round(size * LARGER)));
const [LARGER, LARGEST] = [1.3, 26] as const;

export const labelAt = ({ words, value, style }: Tag, place: ChartLabel['place'], x: Pt, y: Pt): ChartLabel => ({
  lines: words.lines,
  frame: { x, y, width: words.width, height: words.height },
  style,
  place,
  ...(value.format !== undefined && { format: value.format }),
});

/** What bars reach along the value axis: of series on one another the sums above and below zero. */
export function reachOf(chart: DeckChart): Range {
  const values = chart.categories.flatMap(({ values: each }) => {
    const known = each.map((value) => value ?? 0);
    return chart.stacked ? [sum(known.filter((value) => value > 0)), sum(known.filter((value) => value < 0))] : known;
  });
  return { min: Math.min(0, ...values), max: Math.max(0, ...values) };
}

const sum = (list: readonly number[]): number => list.reduce((all, value) => all + value, 0);

/** The span in which all bars stand with the labels beyond their ends; series on one another have theirs within. */
export function spanOf(task: Task, form: 'bar' | 'column', size: Pt, length: Pt): Range | undefined {
  const { chart } = task;
  if (chart.stacked) {
    const { min, max } = reachOf(chart);
    return labelledRange([min, max].map((value) => ({ value, room: 0 })), length);
  }
  const reaches = chart.categories.flatMap(({ values }, category) =>
    values.flatMap((value, nth): readonly Reach[] => {
      const tag = tagOf(task, nth, category, size);
      return value === undefined || !tag ? [] : [{ value, room: LABEL_OFFSET + (value < 0 ? OUTER_AIR : AIR) + (form === 'bar' ? tag.words.width : tag.words.height) }];
    }),
  );
  return labelledRange(reaches, length);
}

/** Where bars stand. */
export interface Base extends Pick<Chart, 'plot' | 'stacked' | 'gap' | 'values' | 'slots'> {
  readonly form: 'bar' | 'column';
}

/**
 * Series of bars. Told by labels, every value has its own, but for nothing on top of something; told by ticks, the point of
 * the chart has one where there is room.
 * @param room what labels beyond bars may not leave
 * @returns undefined where a label has no room
 */
export function barSeries(task: Task, page: readonly number[], base: Base, size: Pt, telling: Telling, room: Frame = base.plot): readonly ChartSeries[] | undefined {
  const { chart, accent } = task;
  const plain = chart.series.map((_, nth) => page.map((category) => ({ value: chart.categories[category]?.values[nth] })));
  const bars = barFrames({ ...base, direction: 'ltr', series: plain.map((points) => ({ points: points.map(known) })) });
  const taken: Frame[] = [];
  let whole = true;
  const series = chart.series.map((_, nth): ChartSeries => ({
    name: seriesName(chart, nth),
    fill: commonFill(task, nth),
    dash: 'solid',
    marker: 'circle',
    points: page.map((category, index): ChartPoint => {
      const [value, bar] = [chart.categories[category]?.values[nth], bars[nth]?.[index]];
      const fill = barFill(chart, accent, nth, category);
      if (value === undefined || !bar) return { fill };
      const wanted = telling === 'labels' || (chart.categories[category]?.highlight === true && !base.stacked);
      const tag = wanted ? tagOf(task, nth, category, size) : undefined;
      if (!tag || (base.stacked && value === 0)) return { value, fill };
      const share = telling === 'ticks' ? Infinity : chart.series.length === 1 ? 1 + base.gap : 1;
      const label = base.stacked ? within(tag, bar, base.plot) : beyond(tag, bar, value, share, base.form, room);
      if (telling === 'ticks' && label && [...bars.flat(), ...taken].some((each) => each && each !== bar && meets(each, label.frame))) return { value, fill };
      if (label) taken.push(label.frame);
      if (!label && telling === 'labels') whole = false;
      return { value, fill, ...(label && { label }) };
    }),
  }));
  return whole ? series : undefined;
}

const known = ({ value }: { readonly value: number | undefined }) => (value === undefined ? {} : { value });

/** A label beyond a bar's end, where it stands within the room and is no broader than what is the bar's own across it. */
function beyond(tag: Tag, bar: Frame, value: number, share: number, form: Base['form'], room: Frame): ChartLabel | undefined {
  const { width, height } = tag.words;
  const middle = { x: bar.x + bar.width / 2 - width / 2, y: bar.y + bar.height / 2 - height / 2 };
  const [breadth, own] = form === 'bar' ? [height, bar.height] : [width, bar.width];
  if (breadth > own * share) return undefined;
  const at =
    form === 'bar'
      ? { x: value < 0 ? bar.x - LABEL_OFFSET - width : bar.x + bar.width + LABEL_OFFSET, y: middle.y }
      : { x: middle.x, y: value < 0 ? bar.y + bar.height + LABEL_OFFSET : bar.y - LABEL_OFFSET - height };
  const inner = { x: room.x - HAIR, y: room.y - HAIR, width: room.width + 2 * HAIR, height: room.height + 2 * HAIR };
  return holds(inner, { ...at, width, height }) ? labelAt(tag, 'end', at.x, at.y) : undefined;
}

/** A label in the middle of a segment that has room for its letters; its line, which is higher, leaves the plot neither. */
function within(tag: Tag, bar: Frame, plot: Frame): ChartLabel | undefined {
  const { words, style } = tag;
  // Of a line's height letters take about the size.
  if (words.width + 2 * AIR > bar.width || style.size + 2 * AIR > bar.height) return undefined;
  const y = bar.y + (bar.height - words.height) / 2;
  if (y < plot.y || y + words.height > plot.y + plot.height) return undefined;
  return labelAt(tag, 'middle', bar.x + (bar.width - words.width) / 2, y);
}

const barFill = (chart: DeckChart, accent: Task['accent'], nth: number, category: number): Fill =>
  chart.series.length === 1 ? pointFill(chart, category, accent) : seriesFill(nth, accent);

/** The look of the series, from which points depart: the strongest, since to LibreOffice (7.4) no point is stronger than its series. */
const commonFill = ({ chart, accent }: Task, nth: number): Fill =>
  barFill(chart, accent, nth, Math.max(0, chart.categories.findIndex(({ highlight }) => highlight)));
