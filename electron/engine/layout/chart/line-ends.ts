import { LABEL_OFFSET, MARKER } from '../../scene/chart.ts';
import type { ChartLabel, Point } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { spread } from '../timeline/spread.ts';
import { type Task, type Telling, axisStyle, measured } from './draft.ts';
import { lineFill } from './fills.ts';
import type { ValueWords } from './values.ts';
import { type Face, type Words, eachSet, oneLine, setWords } from './words.ts';

/** Share of the width that the names at the ends of lines may take. */
const NAMES = 0.24;
const MOST_LINES = 3;
/** A name further from its line's end than this many of its heights is not read as the line's. */
const FURTHEST = 1.2;

/** What stands at a line's end. */
interface EndWords extends Words {
  /** Of a value alone, where it can be kept as a number. */
  readonly format?: string;
}

/** Names of lines with the last value of a page behind, not placed yet; none where the lines need none. */
export interface EndTags {
  /** How far labels reach beyond the last points. */
  readonly reach: Pt;
  /** By page and series. */
  readonly words: readonly (readonly (EndWords | undefined)[])[];
  readonly style: (nth: number) => ChartLabel['style'];
}

/** What stands at the lines' ends; undefined where a name is too wide. Lines that a key above names have nothing there. */
export function endTags(task: Task, pages: readonly (readonly number[])[], size: Pt, telling: Telling): EndTags | undefined {
  const { chart, accent, frame, context, keyed } = task;
  const style = (nth: number) => ({ size, weight: 'bold' as const, colour: lineFill(nth, accent).colour });
  if (chart.series.length === 1 && telling === 'ticks' && endsOn(chart, pages)) return valueTags(task, pages, size);
  if (chart.series.length === 1 || keyed) {
    return { reach: Math.max(...lastWidths(task, pages, style(0))) / 2, words: [], style };
  }
  const words = eachSet(pages, (page) => {
    const lasts = lastWords(task, page);
    const set = eachSet(chart.series, (name, nth): Words | 'none' | undefined => {
      const value = lasts[nth];
      if (!value) return 'none';
      const said = [name, value.text].filter((part) => part !== '').join(' ');
      return setWords(said, style(nth), frame.width * NAMES, context, MOST_LINES);
    });
    return set?.map((each) => (each === 'none' ? undefined : each));
  });
  if (!words) return undefined;
  return { reach: besidePoint(words.flat().map((each) => each?.width ?? 0)), words, style };
}

/** How far labels of such widths reach beyond the points that they stand beside. */
const besidePoint = (widths: readonly Pt[]): Pt => MARKER / 2 + LABEL_OFFSET + Math.max(0, ...widths);

/** Whether the only line is known to the end of every page. */
const endsOn = ({ categories }: Task['chart'], pages: readonly (readonly number[])[]): boolean =>
  pages.every((page) => categories[page.at(-1) ?? -1]?.values[0] !== undefined);

/** The last value of a line alone, behind its last point, where no line runs. */
function valueTags(task: Task, pages: readonly (readonly number[])[], size: Pt): EndTags {
  const style = axisStyle(size);
  const set = ({ text, format }: ValueWords): EndWords => {
    const { lines, width, height } = oneLine(text, style, task.context);
    return { lines, width, height, ...(format !== undefined && { format }) };
  };
  const words = pages.map((page) => lastWords(task, page).map((value) => value && set(value)));
  return { reach: besidePoint(lastWidths(task, pages, style)), words, style: () => style };
}

/** Widths of the last values of all pages. Small charts are all as wide as the one with the longest. */
const lastWidths = (task: Task, pages: readonly (readonly number[])[], style: Face): readonly Pt[] =>
  pages.flatMap((page) => lastWords(measured(task), page).map((value) => (value ? oneLine(value.text, style, task.context).width : 0)));

/** What stands at the last value of each line on a page. */
const lastWords = ({ chart, wordsAt }: Task, page: readonly number[]) =>
  chart.series.map((_, nth) => {
    const last = page.map((category) => chart.categories[category]).findLast((category) => category?.values[nth] !== undefined);
    return last && wordsAt(last, nth);
  });

/** A line's end: its label and the point that it stands at. */
export interface Ending {
  readonly index: number;
  readonly label: ChartLabel;
}

/**
 * Puts names beside the last points, apart from one another.
 * @returns one a series, undefined where it has none; undefined in all where a name would stand too far from its line
 */
export function placeEnds(
  { words, style }: Pick<EndTags, 'style'> & { readonly words: readonly (EndWords | undefined)[] },
  points: readonly (readonly (Point | undefined)[])[],
  room: Frame,
): readonly (Ending | undefined)[] | undefined {
  const ends = points.flatMap((line, nth) => {
    const index = line.findLastIndex((point) => point !== undefined);
    const [point, text] = [line[index], words[nth]];
    return point && text ? [{ nth, index, point, text }] : [];
  });
  // Names beside one another in the line's middle would have to be kept apart along two axes: a key does that better.
  if (ends.some(({ index }) => index !== (points[0]?.length ?? 0) - 1)) return undefined;
  const ordered = [...ends].sort((a, b) => a.point.y - b.point.y);
  const tallest = Math.max(0, ...ends.map(({ text }) => text.height));
  const middles = spread(ordered.map(({ point }) => point.y - room.y - tallest / 2), tallest, room.height - tallest);
  if (!middles) return undefined;
  const placed = new Map<number, Ending>();
  for (const [at, { nth, index, point, text }] of ordered.entries()) {
    const middle = room.y + (middles[at] ?? 0) + tallest / 2;
    const by = middle - point.y;
    if (Math.abs(by) > tallest * FURTHEST) return undefined;
    const frame = { x: point.x + MARKER / 2 + LABEL_OFFSET, y: middle - text.height / 2, width: text.width, height: text.height };
    placed.set(nth, { index, label: { lines: text.lines, frame, style: style(nth), place: 'right', ...(text.format !== undefined && { format: text.format }), ...(Math.abs(by) > 0.5 && { moved: { x: 0, y: by } }) } });
  }
  return points.map((_, nth) => placed.get(nth));
}
