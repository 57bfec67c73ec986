/** A doughnut with its shares named beside it. Clocks do not mirror, and nor do rings: places here are the page's own. */
import type { DeckChart } from '../../deck/blocks.ts';
import { pointOnRing, ringOf, segments } from '../../scene/chart.ts';
import { roomOf } from '../../scene/height.ts';
import type { Paragraph, Primitive } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { mirror } from '../grid.ts';
import { openLine, stroke } from '../lines.ts';
import { partName } from '../names.ts';
import { textSpec, unbroken } from '../text.ts';
import { textBox } from '../text-box.ts';
import { spread } from '../timeline/spread.ts';
import { leading, tightLeading } from '../type-scale.ts';
import { type Draft, type Task, axisStyle, atSizes, seriesName } from './draft.ts';
import { segmentFill } from './fills.ts';

const SIZES = [20, 18, 16, 14] as const;
/** More segments than this are told apart better as bars. */
export const MOST_SHARES = 6;
const WIDEST: Pt = 300;
const LEAST: Pt = 120;
/** Share of the width that the ring may take; its shares' names stand on either side. */
const RING = 0.36;
/** Between the ring and the names, across which leaders run. */
const [CLEAR, LEADER] = [5, 34] as const;
/** Between two names of one side. */
const GAP: Pt = 10;
/** Lines that a name and a share take where a smaller size can do that. */
const SHORT = 2;

/** A name in place. */
interface Share {
  readonly category: number;
  readonly right: boolean;
  readonly turn: number;
  readonly paragraphs: readonly Paragraph[];
}

export interface RingDrawn {
  readonly draft: Draft;
  readonly beside: readonly Primitive[];
}

/** The ring in the middle of its place and beside each segment its name and share; undefined where those have no room. */
export function ring(task: Task): RingDrawn | undefined {
  const { chart, frame } = task;
  const diameter = Math.min(frame.height - 2 * CLEAR, WIDEST, frame.width * RING);
  if (!showsWhole(chart) || chart.categories.length > MOST_SHARES || diameter < LEAST) return undefined;
  const place = mirror({ x: frame.x + (frame.width - diameter) / 2, y: frame.y + (frame.height - diameter) / 2, width: diameter, height: diameter }, task.context);
  const beside = atSizes(SIZES, (size) => sharesAt(size, task, place, SHORT)) ?? atSizes(SIZES, (size) => sharesAt(size, task, place, Infinity));
  return beside && { draft: draftOf(task, place), beside };
}

/** Whether the values can be shares of one whole. */
export function showsWhole({ series, categories }: DeckChart): boolean {
  const values = categories.map(({ values: [value = 0] }) => value);
  return series.length === 1 && values.every((value) => value >= 0) && values.some((value) => value > 0);
}

function draftOf({ chart, accent }: Task, plot: Frame): Draft {
  const fills = chart.categories.map((_, category) => segmentFill(chart, category, accent));
  return {
    form: 'doughnut',
    frame: plot,
    plot,
    stacked: false,
    gap: 0,
    beside: [],
    series: [
      {
        name: seriesName(chart, 0),
        fill: fills[0] ?? { colour: accent, opacity: 1 },
        dash: 'solid',
        marker: 'circle',
        points: chart.categories.map(({ values: [value] }, category) => ({
          ...(value !== undefined && { value }),
          fill: fills[category] ?? { colour: accent, opacity: 1 },
        })),
      },
    ],
    categories: { names: chart.categories.map(({ label }) => label), labels: chart.categories.map(() => undefined), style: axisStyle(14) },
    values: { min: 0, max: 1 },
  };
}

function sharesAt(size: Pt, task: Task, plot: Frame, mostLines: number): readonly Primitive[] | undefined {
  const { chart, frame } = task;
  const width = (frame.width - plot.width) / 2 - LEADER - CLEAR;
  const values = chart.categories.map(({ values: [value] }) => (value === undefined ? {} : { value }));
  const turns = segments({ form: 'doughnut', plot, direction: 'ltr', stacked: false, gap: 0, values: { min: 0, max: 1 }, series: [{ points: values }] });
  const shares: Share[] = [];
  for (const [category, segment] of turns.entries()) {
    // Nothing of the whole has no segment to stand beside; it is said at the top.
    const turn = segment ? (segment.from + segment.to) / 2 : 0;
    const right = turn < 0.5;
    const paragraphs = shareText(size, task, category, width, right);
    if (!paragraphs || paragraphs.some(({ lines }) => lines.length > mostLines)) return undefined;
    shares.push({ category, right, turn, paragraphs });
  }
  const sides = [true, false].map((right) => sideOf(shares.filter((share) => share.right === right), right, width, plot, frame, task));
  return sides.every((side) => side !== undefined) ? sides.flat() : undefined;
}

/** What a share is, large, and of what below, flush with the ring. */
function shareText(size: Pt, { chart, accent, wordsAt, context }: Task, category: number, width: Pt, right: boolean): readonly Paragraph[] | undefined {
  const { language, direction } = context.meta;
  const of = chart.categories[category];
  if (!of) return undefined;
  const value = wordsAt(of, 0);
  const align = right === (direction === 'ltr') ? ('start' as const) : ('end' as const);
  const name = { size, lineHeight: leading(size, language), colour: 'ink' as const, align, weight: 'bold' as const };
  const share = { size: size + 4, lineHeight: tightLeading(size + 4, language), colour: of.highlight ? accent : ('muted' as const), align, weight: 'bold' as const };
  return unbroken(
    [...(of.label === '' ? [] : [textSpec(of.label, name, context, of.citations)]), ...(value ? [textSpec(value.text, share, context, of.citations)] : [])],
    width,
    context,
  );
}

/** The names of one side as near to their segments as they can stand, with a leader to each. */
function sideOf(shares: readonly Share[], right: boolean, width: Pt, plot: Frame, frame: Frame, { context }: Task): readonly Primitive[] | undefined {
  const circle = ringOf({ plot });
  const { language } = context.meta;
  const tall = Math.max(0, ...shares.map(({ paragraphs }) => roomOf(paragraphs)));
  const ordered = shares
    .map((share) => ({ ...share, tip: pointOnRing(circle, circle.radius + CLEAR, share.turn) }))
    .sort((a, b) => a.tip.y - b.tip.y);
  const tops = spread(ordered.map(({ tip }) => tip.y - frame.y - tall / 2), tall + GAP, frame.height - tall);
  if (!tops) return undefined;
  return ordered.flatMap(({ category, paragraphs, tip }, index): readonly Primitive[] => {
    const height = roomOf(paragraphs);
    const middle = frame.y + (tops[index] ?? 0) + tall / 2;
    const edge = right ? plot.x + plot.width + LEADER : plot.x - LEADER;
    const box = { x: right ? edge + CLEAR : edge - CLEAR - width, y: middle - height / 2, width, height };
    const leader = [tip, { x: edge, y: middle }];
    return [
      textBox(`share-${category + 1}`, partName('share', language, category + 1), box, paragraphs, { anchor: 'middle' }),
      openLine(`share-leader-${category + 1}`, partName('leader', language, category + 1), leader.map((point) => ({ ...point, x: mirror({ ...point, width: 0, height: 0 }, context).x })), stroke('muted', 0.75), context),
    ];
  });
}
