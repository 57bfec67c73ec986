import type { Chart, ChartLabel, ChartText } from '../../scene/model.ts';
import type { Frame } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import type { Draft } from './draft.ts';

/** A draft as the deck reads: mirrored in a right-to-left one, but for lines, whose place alone is. */
export function finished({ beside: _beside, stays, ...draft }: Draft, called: Pick<Chart, 'id' | 'name' | 'description'>, context: LayoutContext): Chart {
  const { direction, language } = context.meta;
  const place = (frame: Frame) => mirror(frame, stays === undefined ? context : { ...context, stays });
  const text = <T extends ChartText>(label: T): T => ({ ...label, frame: place(label.frame) });
  const turned = (label: ChartLabel): ChartLabel => ({
    ...text(label),
    place: direction === 'rtl' && stays === undefined ? (OTHER_SIDE[label.place] ?? label.place) : label.place,
  });
  const { ticks } = draft.values;
  return {
    type: 'chart',
    ...called,
    direction,
    language,
    ...draft,
    // A ring is drawn where it stands: clocks do not mirror.
    ...(draft.form !== 'doughnut' && { frame: place(withAir(draft)), plot: place(draft.plot) }),
    series: draft.series.map((series) => ({
      ...series,
      points: series.points.map((point) => (point.label ? { ...point, label: turned(point.label) } : point)),
    })),
    categories: { ...draft.categories, labels: draft.categories.labels.map((label) => label && text(label)) },
    values: { ...draft.values, ...(ticks && { ticks: { ...ticks, labels: ticks.labels.map(text) } }) },
  };
}

/**
 * Air around the names along an axis: where they come nearer to the edge of a chart, LibreOffice (7.4) makes the plot smaller, by up to
 * two and a half points on that side.
 */
const [BESIDE, BELOW] = [4, 3] as const;

const withAir = ({ frame, categories }: Pick<Draft, 'frame' | 'categories'>): Frame =>
  categories.labels.every((label) => label === undefined) ? frame : { x: frame.x - BESIDE, y: frame.y, width: frame.width + 2 * BESIDE, height: frame.height + BELOW };

const OTHER_SIDE: Partial<Record<ChartLabel['place'], ChartLabel['place']>> = { left: 'right', right: 'left' };
