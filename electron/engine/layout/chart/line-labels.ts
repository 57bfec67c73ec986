import { LABEL_OFFSET, MARKER } from '../../scene/chart.ts';
import type { ChartLabel, ChartLabelPlace, Point } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { Task, Telling } from './draft.ts';
import { lineFill, valueStyle } from './fills.ts';
import { holds, meets } from './frames.ts';
import type { Ending } from './line-ends.ts';
import { type Tag, labelAt } from './marks.ts';
import { oneLine } from './words.ts';

type Points = readonly (readonly (Point | undefined)[])[];
type Labels = readonly (readonly (ChartLabel | undefined)[])[];

/**
 * Labels around the points of lines, each where it covers neither a line nor another label. Told by labels, every point has one;
 * told by ticks, the points of the chart, each line's last one and those between gaps, where there is room.
 * @param numbers where those of the value axis stand
 * @returns by series and place on the page; undefined where a label has no room
 */
export function lineLabels(
  task: Task,
  page: readonly number[],
  points: Points,
  endings: readonly (Ending | undefined)[],
  numbers: readonly Frame[],
  room: Frame,
  size: Pt,
  telling: Telling,
): Labels | undefined {
  const { chart } = task;
  const taken: Frame[] = [...numbers, ...endings.flatMap((ending) => (ending ? [ending.label.frame] : []))];
  let whole = true;
  const labels = points.map((line, nth) =>
    line.map((point, index) => {
      const ending = endings[nth];
      if (ending?.index === index) return ending.label;
      const category = page[index] ?? 0;
      if (!point || (telling === 'ticks' && !chart.categories[category]?.highlight && !lastOrAlone(line, index))) return undefined;
      const tag = tagAt(task, nth, category, size);
      const label = tag && free(tag, line, index, room, [...taken, ...markers(points, point)], points);
      if (label) taken.push(label.frame);
      else if (telling === 'labels') whole = false;
      return label;
    }),
  );
  return whole ? labels : undefined;
}

/** Whether no value is known behind a point, or none on either side of it. */
const lastOrAlone = (line: Points[number], index: number): boolean =>
  line.slice(index + 1).every((point) => point === undefined) || (line[index - 1] === undefined && line[index + 1] === undefined);

/** A value's words in the colour of its line where there are several. */
function tagAt({ chart, accent, wordsAt, context }: Task, nth: number, category: number, size: Pt): Tag | undefined {
  const of = chart.categories[category];
  const value = of && wordsAt(of, nth);
  if (!value) return undefined;
  const usual = valueStyle(chart, category, size, accent);
  const style = chart.series.length === 1 ? usual : { ...usual, colour: lineFill(nth, accent).colour };
  return { words: oneLine(value.text, style, context), value, style };
}

const markers = (points: Points, own: Point): readonly Frame[] =>
  points.flatMap((line) =>
    line.flatMap((point) => (!point || point === own ? [] : [{ x: point.x - MARKER / 2, y: point.y - MARKER / 2, width: MARKER, height: MARKER }])),
  );

/** The label at the first place around its point where it covers nothing; valleys are labelled from below. */
function free(tag: Tag, line: Points[number], index: number, room: Frame, taken: readonly Frame[], points: Points): ChartLabel | undefined {
  const point = line[index];
  if (!point) return undefined;
  const [before, after] = [line[index - 1], line[index + 1]];
  const valley = before !== undefined && after !== undefined && before.y < point.y && after.y < point.y;
  const order: readonly ChartLabelPlace[] = valley ? ['below', 'above', 'right', 'left'] : ['above', 'below', 'left', 'right'];
  for (const place of order) {
    const label = around(tag, point, place);
    if (holds(room, label.frame) && !taken.some((each) => meets(each, label.frame)) && !crossed(inkOf(label), points)) return label;
  }
  return undefined;
}

function around(tag: Tag, { x, y }: Point, place: ChartLabelPlace): ChartLabel {
  const { width, height } = tag.words;
  const away = MARKER / 2 + LABEL_OFFSET;
  switch (place) {
    case 'below':
      return labelAt(tag, place, x - width / 2, y + away);
    case 'left':
      return labelAt(tag, place, x - away - width, y - height / 2);
    case 'right':
      return labelAt(tag, place, x + away, y - height / 2);
    case 'above':
    case 'end':
    case 'middle':
      return labelAt(tag, 'above', x - width / 2, y - away - height);
  }
}

/** Where the letters of a label stand: the line's height has air above and below them. */
function inkOf({ frame, style }: ChartLabel): Frame {
  const air = (frame.height - style.size) / 2;
  return { ...frame, y: frame.y + air, height: style.size };
}

const crossed = (frame: Frame, points: Points): boolean =>
  points.some((line) => {
    // Gaps are bridged.
    const known = line.filter((point) => point !== undefined);
    return known.some((point, index) => {
      const next = known[index + 1];
      return next !== undefined && cuts(point, next, frame);
    });
  });

/** Whether the stretch from a point to another meets a frame (Liang and Barsky's clipping). */
function cuts(from: Point, to: Point, { x, y, width, height }: Frame): boolean {
  let [enter, leave] = [0, 1];
  const edges = [
    [from.x - to.x, from.x - x],
    [to.x - from.x, x + width - from.x],
    [from.y - to.y, from.y - y],
    [to.y - from.y, y + height - from.y],
  ] as const;
  for (const [speed, distance] of edges) {
    if (speed === 0 && distance < 0) return false;
    if (speed < 0) enter = Math.max(enter, distance / speed);
    if (speed > 0) leave = Math.min(leave, distance / speed);
  }
  return enter <= leave;
}
