import type { ChartSlots, ChartText, Primitive } from '../../scene/model.ts';
import { SUBSTITUTED } from '../../text/lines.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { mirror } from '../grid.ts';
import { partName } from '../names.ts';
import { setParagraph, textSpec } from '../text.ts';
import { textBox } from '../text-box.ts';
import { tightLeading } from '../type-scale.ts';
import { AXIS_GAP, TICK_SIZE, type Task, axisStyle, categoryNames, measuredNames } from './draft.ts';
import { type Words, allSet, eachSet, lineOf, oneLine, placed, setWords } from './words.ts';

const MOST_LINES = 3;
/** Between the names of neighbouring columns. */
const AIR: Pt = 8;
/** With fewer shown than one in so many nobody could tell what is between, unless they are times. */
const SPARSEST = 10;
/** Breadth of a name's own box: a substitute for the typeface may be wider, and then keeps it on one line, clear of the next. */
const roomFor = (words: Words | undefined): Pt => ((words?.width ?? 0) * SUBSTITUTED.regular) / 0.98 + 1;

/** Names of categories below a plot. */
export interface LowerNames {
  /** With the gap above. */
  readonly height: Pt;
  /** How far the first and the last name reach beyond the plot. */
  readonly before: Pt;
  readonly behind: Pt;
  /** What the axis itself shows, for the categories of a page. */
  readonly labels: (page: readonly number[], plot: Frame) => readonly (ChartText | undefined)[];
  /** Text boxes, where not all are shown: a native axis leaves names out at equal distances only, and LibreOffice breaks words in narrow places. */
  readonly boxes: (page: readonly number[], plot: Frame) => readonly Primitive[];
}

/** How categories stand along the axis. */
export interface Along {
  readonly pages: readonly (readonly number[])[];
  /** Of each page; undefined where its categories are evenly spaced. */
  readonly slots: readonly (ChartSlots | undefined)[];
  /** Breadth of one place. */
  readonly extent: Pt;
}

/**
 * Sets names below their places, broken into lines. Where that has no room, and they are times or all hold a number and so stand in
 * an order that tells what is between, only some: the first, the last, the chart's point, the highest, and others evenly between.
 * @param sparse whether some may be left out
 */
export function lowerNames(along: Along, size: Pt, sparse: boolean, task: Task): LowerNames | undefined {
  const names = categoryNames(task.chart);
  const { pages, slots, extent } = along;
  if (slots.every((each) => each === undefined)) {
    const set = (list: readonly string[]) => eachSet(list, (name) => setWords(name, axisStyle(size), extent - AIR, task.context, MOST_LINES));
    const all = set(names);
    const room = task.scaled === undefined ? all : set(measuredNames(task));
    if (all && room) return whole(all, Math.max(...room.map(({ height }) => height)), extent);
  }
  const timed = task.chart.categories.every(({ time }) => time !== undefined);
  if (!sparse || !(timed || names.every((name) => /\p{Nd}/u.test(name)))) return undefined;
  const lines = names.map((name) => oneLine(name, axisStyle(size), task.context));
  const chosen = pages.map((page, index) => chosenOf(page, slots[index], extent, lines, task, timed));
  const all = allSet(chosen);
  const broadest = Math.max(0, ...pages.flatMap((page, nth) => (chosen[nth] ?? []).map((index) => roomFor(lines[page[index] ?? 0]))));
  return all && broadest <= task.frame.width ? some(all, along, lines, size, task) : undefined;
}

function whole(words: readonly Words[], height: Pt, extent: Pt): LowerNames {
  return {
    height: AXIS_GAP + height,
    before: 0,
    behind: 0,
    labels: (page, plot) =>
      page.map((category, index) => placed(words[category] as Words, plot.x + (index + 0.5) * extent, plot.y + plot.height + AXIS_GAP, { x: 'middle', y: 'start' })),
    boxes: () => [],
  };
}

/** The names of a page that are shown, by their index on it; undefined where they would be too few. */
function chosenOf(page: readonly number[], slots: ChartSlots | undefined, extent: Pt, lines: readonly Words[], task: Task, timed: boolean): readonly number[] | undefined {
  const widthOf = (index: number): Pt => roomFor(lines[page[index] ?? 0]) + AIR;
  const centreOf = (index: number): Pt => ((slots?.of[index] ?? index) + 0.5) * extent;
  const clear = (index: number, others: readonly number[]): boolean =>
    others.every((other) => Math.abs(centreOf(index) - centreOf(other)) >= (widthOf(index) + widthOf(other)) / 2);
  const taken: number[] = [];
  for (const index of wanted(page, task)) if (!taken.includes(index) && clear(index, taken)) taken.push(index);
  for (let every = 1; every < page.length; every++) {
    const grid = page.flatMap((_, index) => (index % every === 0 ? [index] : []));
    if (!grid.every((index, nth) => nth === 0 || clear(index, grid.slice(nth - 1, nth)))) continue;
    if (!timed && (every > SPARSEST || every * 2 >= page.length)) return undefined;
    return [...taken, ...grid.filter((index) => !taken.includes(index) && clear(index, taken))].sort((a, b) => a - b);
  }
  return timed || page.length === 1 ? taken.sort((a, b) => a - b) : undefined;
}

/** What must be named: the ends, the chart's point, the highest value; of small charts, whose axes are alike, the ends. */
function wanted(page: readonly number[], { chart, small }: Task): readonly number[] {
  if (small) return [0, page.length - 1];
  const highest = (category: number): number => Math.max(-Infinity, ...(chart.categories[category]?.values ?? []).map((value) => value ?? -Infinity));
  const peak = page.reduce((best, category, index) => (highest(category) > highest(page[best] ?? 0) ? index : best), 0);
  const points = page.flatMap((category, index) => (chart.categories[category]?.highlight ? [index] : []));
  return [0, page.length - 1, ...points, peak];
}

function some(chosen: readonly (readonly number[])[], { pages, slots, extent }: Along, lines: readonly Words[], size: Pt, task: Task): LowerNames {
  const { context, id } = task;
  const { language } = context.meta;
  const style = { size, lineHeight: tightLeading(size, language), colour: 'ink' as const, align: 'center' as const };
  // Clear of the lowest number of the value axis, which stands half below the plot.
  const gap = Math.max(AXIS_GAP, lineOf(Math.min(size, TICK_SIZE)) / 2 + 1);
  const widthOf = (category: number | undefined): Pt => roomFor(lines[category ?? 0]);
  const reach = (index: number, page: readonly number[], end: boolean): Pt => {
    const count = slots[pages.indexOf(page)]?.count ?? page.length;
    const place = slots[pages.indexOf(page)]?.of[index] ?? index;
    return widthOf(page[index]) / 2 - (end ? count - place - 0.5 : place + 0.5) * extent;
  };
  return {
    height: gap + style.lineHeight,
    before: Math.max(0, ...pages.map((page) => reach(0, page, false))),
    behind: Math.max(0, ...pages.map((page) => reach(page.length - 1, page, true))),
    labels: (page) => page.map(() => undefined),
    boxes: (page, plot) => {
      const nth = pages.indexOf(page);
      return (chosen[nth] ?? []).map((index) => {
        const category = page[index] ?? 0;
        const width = widthOf(category);
        const centre = plot.x + ((slots[nth]?.of[index] ?? index) + 0.5) * extent;
        const frame = { x: centre - width / 2, y: plot.y + plot.height + gap, width, height: style.lineHeight };
        const spec = textSpec(categoryNames(task.chart)[category] ?? '', style, context);
        return textBox(`${id}-name-${category + 1}`, partName('category', language, category + 1), mirror(frame, context), [setParagraph(spec, width, context)]);
      });
    },
  };
}
