/** Names set beside countries that are too small for them, each with a thin line into its country. */
import type { Point } from '../../scene/model.ts';
import type { Pt } from '../../units/length.ts';
import { type Candidate, around, crossing, nearestOf } from './label-candidates.ts';
import type { LabelShape } from './label-text.ts';
import { CELL, type Raster, SEA, below, isRoute, middleOf } from './raster.ts';

/** A name beside its country is worse than any tolerable one on it, and better than none. */
const BESIDE = 75;
/** A name on land, where it may be taken for another country's, and a line that crosses a route. */
const [ON_LAND, OVER_ROUTE] = [25, 25] as const;
/** Shortest and longest line, and the step between those tried. */
const [SHORTEST, LONGEST, STEP]: readonly [Pt, Pt, Pt] = [9, 57, 6];
/** Directions in which a name is tried, all around. */
const DIRECTIONS = 24;
/** A line ends at least this share of the country's greatest distance from its borders, at one of so many points. */
const [DEEP, ENDS] = [0.6, 5] as const;

/** @param owner index of the country */
export function withLeader(owner: number, shapes: readonly LabelShape[], raster: Raster): readonly Candidate[] {
  return endsIn(owner, raster).flatMap((end) =>
    shapes.flatMap((shape, nth) =>
      Array.from({ length: DIRECTIONS }, (_, index) => (index / DIRECTIONS) * 2 * Math.PI).flatMap((angle) =>
        lengths().map((length): Candidate => {
          const [right, down] = [Math.cos(angle), Math.sin(angle)];
          // The frame's nearest point is as far off as the line is long, whatever the frame's shape.
          const reach = length + Math.min(shape.width / 2 / Math.max(Math.abs(right), 0.01), shape.height / 2 / Math.max(Math.abs(down), 0.01));
          const frame = around({ x: end.x + right * reach, y: end.y + down * reach }, shape);
          const leader = [nearestOf(end, frame), end] as const;
          const { sea, routes } = below(frame, SEA, raster);
          const cost = BESIDE + length + (1 - sea) * ON_LAND + crossing(routes) + nth * 2 + (overRoute(leader, raster) ? OVER_ROUTE : 0);
          return { frame, shape, cost, leader };
        }),
      ),
    ),
  );
}

const lengths = (): readonly Pt[] => Array.from({ length: Math.floor((LONGEST - SHORTEST) / STEP) + 1 }, (_, nth) => SHORTEST + nth * STEP);

/** Points well within a country, the deepest first. */
function endsIn(owner: number, raster: Raster): readonly Point[] {
  const { owners, clearance } = raster;
  const depth = (at: number): Pt => clearance[at] as number;
  const cells = [...owners.keys()].filter((at) => owners[at] === owner).sort((a, b) => depth(b) - depth(a));
  const deep = cells.filter((at) => depth(at) >= depth(cells[0] as number) * DEEP);
  const every = Math.max(1, Math.floor(deep.length / ENDS));
  return deep.filter((_, nth) => nth % every === 0).map((at) => middleOf(at, raster));
}

function overRoute([from, to]: readonly [Point, Point], raster: Raster): boolean {
  const steps = Math.max(1, Math.ceil((Math.hypot(to.x - from.x, to.y - from.y) / CELL) * 2));
  return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((share) =>
    isRoute({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }, raster),
  );
}
