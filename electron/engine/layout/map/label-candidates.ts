/** Where a label may stand, and what is against each place. Costs are in points: one is a point farther than one would wish. */
import type { Point } from '../../scene/model.ts';
import type { Frame, Pt, Size } from '../../units/length.ts';
import type { LabelShape } from './label-text.ts';
import { type Raster, SEA, below, connected, middleOf } from './raster.ts';

export interface Candidate {
  readonly frame: Frame;
  readonly shape: LabelShape;
  readonly cost: number;
  /** A line from the label to what it names, where it does not stand there. */
  readonly leader?: readonly [from: Point, to: Point];
}

/** Radius of a dot, and the space between it and its label. */
export const DOT: Pt = 3.5;
const DOT_GAP: Pt = 3;
/** A label that a route runs through at all, and more for one that it runs along. */
const [TOUCHES_ROUTE, ON_ROUTE] = [20, 150] as const;
/** The same for a label wholly on another country, or on the sea beside its own. */
const [ON_OTHERS, ON_SEA] = [90, 50] as const;
/** A label is surely a dot's own where all other dots are this much farther off; the cost where they are not. */
const [NEARER, MISREAD]: readonly [Pt, number] = [4, 60];
/** A label in its second shape. */
const OTHER_SHAPE = 3;
/**
 * An area's label with less of it on the area would be read as another's; one that stands out into the sea may have less. The sea
 * is no country, so that it cannot be read as its name.
 */
const [LEAST_ON_AREA, LEAST_ON_COAST, LEAST_WITH_SEA] = [0.22, 0.08, 0.7] as const;
/** How far a label of a sea or region may stand from the point its author chose. */
const FARTHEST: Pt = 72;

/** What is against a label with a share of its cells on a route. */
export const crossing = (share: number): number => (share > 0 ? TOUCHES_ROUTE + share * ON_ROUTE : 0);

/** The point of a frame that is nearest to another one. */
export const nearestOf = (point: Point, { x, y, width, height }: Frame): Point => ({
  x: Math.min(Math.max(point.x, x), x + width),
  y: Math.min(Math.max(point.y, y), y + height),
});

function distanceTo(point: Point, frame: Frame): Pt {
  const nearest = nearestOf(point, frame);
  return Math.hypot(nearest.x - point.x, nearest.y - point.y);
}

export const around = ({ x, y }: Point, { width, height }: Size): Frame => ({ x: x - width / 2, y: y - height / 2, width, height });

/**
 * Beside a dot, on the side where reading begins first; then above, below and at the corners, then the same farther off.
 * @param others the map's other dots: a label that is nearer to one of them would be read as its name
 */
export function besideDot(
  dot: Point,
  others: readonly Point[],
  shapes: readonly LabelShape[],
  rtl: boolean,
  raster: Raster,
): readonly Candidate[] {
  const ahead = rtl ? -1 : 1;
  const sides = [[ahead, 0], [-ahead, 0], [0, -1], [0, 1], [ahead, -1], [ahead, 1], [-ahead, -1], [-ahead, 1]] as const;
  return [0, 8, 18].flatMap((farther) =>
    shapes.flatMap((shape, nth) =>
      sides.map(([sideways, down], index): Candidate => {
        const corner = sideways !== 0 && down !== 0 ? 0.75 : 1;
        const away = (DOT + DOT_GAP + farther) * corner;
        const middle = {
          x: dot.x + sideways * (away + shape.width / 2),
          y: dot.y + down * (away * (sideways === 0 ? 0.6 : 0.3) + shape.height / 2),
        };
        const frame = around(middle, shape);
        const misread = others.some((other) => distanceTo(other, frame) < distanceTo(dot, frame) + NEARER) ? MISREAD : 0;
        return { frame, shape, cost: misread + index * 2 + farther + nth * OTHER_SHAPE + crossing(below(frame, SEA, raster).routes) };
      }),
    ),
  );
}

/**
 * Within an area: where the most of the label is on it, far from its borders, off the routes.
 * @param owner index of the country, or SEA
 * @param wished where the author would have the label; else where the area is widest
 */
export function withinArea(owner: number, shapes: readonly LabelShape[], wished: Point | undefined, raster: Raster): readonly Candidate[] {
  const cells = cellsOf(owner, wished, raster);
  const widest = cells.reduce((most, at) => Math.max(most, raster.clearance[at] as number), 0);
  return cells.flatMap((at) =>
    shapes.flatMap((shape, nth): readonly Candidate[] => {
      const middle = middleOf(at, raster);
      const frame = around(middle, shape);
      const { own, sea, routes } = below(frame, owner, raster);
      if (own < LEAST_ON_AREA && (own < LEAST_ON_COAST || own + sea < LEAST_WITH_SEA)) return [];
      const away = wished ? Math.hypot(middle.x - wished.x, middle.y - wished.y) / (owner === SEA ? 2 : 4) : (widest - (raster.clearance[at] as number)) / 2;
      const aside = owner === SEA ? (1 - own) * ON_OTHERS : (1 - own - sea) * ON_OTHERS + sea * ON_SEA;
      return [{ frame, shape, cost: away + aside + crossing(routes) + nth * OTHER_SHAPE }];
    }),
  );
}

/** Cells of an area, every other one; of the sea only that one which the wished point lies in, and not far from there. */
function cellsOf(owner: number, wished: Point | undefined, raster: Raster): readonly number[] {
  const { owners, columns } = raster;
  const own = owner === SEA && wished ? connected(wished, FARTHEST, raster) : owners.keys();
  return [...own].filter((at) => owners[at] === owner && (Math.floor(at / columns) + (at % columns)) % 2 === 0);
}

/** Around a point that stands for a region, whatever countries lie below. */
export function aroundPoint(point: Point, shapes: readonly LabelShape[], raster: Raster): readonly Candidate[] {
  const steps = Array.from({ length: 25 }, (_, index) => (index - 12) * (FARTHEST / 12));
  return shapes.flatMap((shape, nth) =>
    steps.flatMap((dx) =>
      steps.map((dy): Candidate => {
        const frame = around({ x: point.x + dx, y: point.y + dy }, shape);
        const away = Math.hypot(dx, dy);
        return { frame, shape, cost: away / 2 + nth * OTHER_SHAPE + crossing(below(frame, SEA, raster).routes) };
      }),
    ),
  );
}

/** In a corner of the map, else along its lower or upper edge; the lower corner at the reading end first. */
export function alongEdge(shape: LabelShape, inset: Pt, rtl: boolean, raster: Raster): readonly Candidate[] {
  const { frame } = raster;
  const room = frame.width - shape.width - 2 * inset;
  return [1, 0].flatMap((bottom) =>
    Array.from({ length: 11 }, (_, step): Candidate => {
      const share = rtl ? step / 10 : 1 - step / 10;
      const place: Frame = {
        x: frame.x + inset + room * share,
        y: bottom === 1 ? frame.y + frame.height - inset - shape.height : frame.y + inset,
        width: shape.width,
        height: shape.height,
      };
      const off = Math.min(step, 10 - step) * 4 + (step > 5 ? 2 : 0) + (1 - bottom) * 10;
      const { sea, routes } = below(place, SEA, raster);
      return { frame: place, shape, cost: off + (1 - sea) * 6 + crossing(routes) };
    }),
  );
}
