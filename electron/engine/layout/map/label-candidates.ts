/** Where a label may stand, and what is against each place. Costs are in points: one is a point farther than one would wish. */
import type { Point } from '../../scene/model.ts';
import type { Frame, Pt, Size } from '../../units/length.ts';
import type { LabelShape } from './label-text.ts';
import { CELL, type Raster, SEA, below, middleOf } from './raster.ts';

export interface Candidate {
  readonly frame: Frame;
  readonly shape: LabelShape;
  readonly cost: number;
}

/** Radius of a dot, and the space between it and its label. */
export const DOT: Pt = 3.5;
const DOT_GAP: Pt = 3;
/** A label right on a route is as bad as one this far from its place. */
const ON_ROUTE = 120;
/** The same for a label wholly on another country, or on the sea beside its own. */
const [ON_OTHERS, ON_SEA] = [90, 50] as const;
/** A label in its second shape. */
const OTHER_SHAPE = 5;
/** An area's label with less of it than this on the area would be read as another's. */
const LEAST_ON_AREA = 0.35;
/** How far a label of a sea or region may stand from the point its author chose. */
const FARTHEST: Pt = 72;

const around = ({ x, y }: Point, { width, height }: Size): Frame => ({ x: x - width / 2, y: y - height / 2, width, height });

/** Beside a dot, on the side where reading begins first; then above, below and at the corners, then the same farther off. */
export function besideDot(dot: Point, shapes: readonly LabelShape[], rtl: boolean, raster: Raster): readonly Candidate[] {
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
        return { frame, shape, cost: index * 2 + farther + nth * OTHER_SHAPE + below(frame, SEA, raster).routes * ON_ROUTE };
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
      if (own < LEAST_ON_AREA) return [];
      const away = wished ? Math.hypot(middle.x - wished.x, middle.y - wished.y) / 4 : (widest - (raster.clearance[at] as number)) / 2;
      const aside = owner === SEA ? (1 - own) * ON_OTHERS : (1 - own - sea) * ON_OTHERS + sea * ON_SEA;
      return [{ frame, shape, cost: away + aside + routes * ON_ROUTE + nth * OTHER_SHAPE }];
    }),
  );
}

/** Cells of an area, every other one; of the sea only those near the wished point: there are other seas. */
function cellsOf(owner: number, wished: Point | undefined, { owners, columns, frame }: Raster): readonly number[] {
  const cells: number[] = [];
  for (let at = 0; at < owners.length; at++) {
    if (owners[at] !== owner || (Math.floor(at / columns) + (at % columns)) % 2 !== 0) continue;
    if (owner === SEA && wished) {
      const x = frame.x + ((at % columns) + 0.5) * CELL;
      const y = frame.y + (Math.floor(at / columns) + 0.5) * CELL;
      if (Math.hypot(x - wished.x, y - wished.y) > FARTHEST) continue;
    }
    cells.push(at);
  }
  return cells;
}

/** Around a point that stands for a region, whatever countries lie below. */
export function aroundPoint(point: Point, shapes: readonly LabelShape[], raster: Raster): readonly Candidate[] {
  const steps = Array.from({ length: 25 }, (_, index) => (index - 12) * (FARTHEST / 12));
  return shapes.flatMap((shape, nth) =>
    steps.flatMap((dx) =>
      steps.map((dy): Candidate => {
        const frame = around({ x: point.x + dx, y: point.y + dy }, shape);
        const away = Math.hypot(dx, dy);
        return { frame, shape, cost: away / 2 + nth * OTHER_SHAPE + below(frame, SEA, raster).routes * ON_ROUTE };
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
      return { frame: place, shape, cost: off + (1 - sea) * 6 + routes * ON_ROUTE };
    }),
  );
}
