/** Strokes between places given from the reading start of the page. */
import { boundsOf } from '../scene/bounds.ts';
import type { Path, Point, Stroke } from '../scene/model.ts';
import type { LayoutContext } from './context.ts';
import { mirror } from './grid.ts';

/** An open line through places, without meaning of its own to a screen reader. */
export function openLine(
  id: string,
  name: string,
  through: readonly Point[],
  stroke: Stroke,
  context: LayoutContext,
): Path {
  const outline = through.map((point) => mirrorPoint(point, context));
  return { type: 'path', id, name, frame: boundsOf(outline), outlines: [outline], closed: false, stroke };
}

/** An area within a closed outline. */
export function closedShape(
  id: string,
  name: string,
  outline: readonly Point[],
  colour: Stroke['colour'],
  context: LayoutContext,
): Path {
  const points = outline.map((point) => mirrorPoint(point, context));
  return { type: 'path', id, name, frame: boundsOf(points), outlines: [points], closed: true, fill: { colour, opacity: 1 } };
}

const mirrorPoint = ({ x, y }: Point, context: LayoutContext): Point => ({
  x: mirror({ x, y, width: 0, height: 0 }, context).x,
  y,
});

/** A line's look with what is usual left out. */
export const stroke = (
  colour: Stroke['colour'],
  thickness: Stroke['thickness'],
  more: Partial<Pick<Stroke, 'dash' | 'arrow' | 'arrowBack'>> = {},
): Stroke => ({ colour, thickness, dash: 'solid', arrow: false, ...more });
