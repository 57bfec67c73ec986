/** The course of a route on the page: smooth through its waypoints, cut at the map's edge. */
import type { Point } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { isWithin } from './projection.ts';

/** Points between two waypoints: few, so that somebody can still edit the line by hand. */
const BETWEEN = 9;
/** A point nearer than this to the straight way is not worth a handle. */
const STRAIGHT: Pt = 0.4;

/**
 * A centripetal Catmull-Rom curve through all waypoints: it passes through each, and makes neither loops nor cusps whatever
 * their distances are (Yuksel, Schaefer, Keyser 2011).
 */
export function smoothCourse(waypoints: readonly Point[]): readonly Point[] {
  const through = waypoints.filter((point, index) => index === 0 || distance(point, waypoints[index - 1] as Point) > 0.01);
  const course = through.slice(0, -1).flatMap((from, index) => {
    const to = through[index + 1] as Point;
    const before = through[index - 1] ?? beyond(from, to);
    const after = through[index + 2] ?? beyond(to, from);
    const steps = Array.from({ length: BETWEEN }, (_, nth) => between(before, from, to, after, nth / BETWEEN));
    return withoutStraight([...steps, to]).slice(0, -1);
  });
  return [...course, ...through.slice(-1)];
}

/** The point on the other side of `from`, as far from it as `to`. */
const beyond = (from: Point, to: Point): Point => ({ x: 2 * from.x - to.x, y: 2 * from.y - to.y });

const distance = (a: Point, b: Point): Pt => Math.hypot(a.x - b.x, a.y - b.y);

/** The point at a share of the way from the second to the third of four points (Barry and Goldman's pyramid). */
function between(p0: Point, p1: Point, p2: Point, p3: Point, share: number): Point {
  const knot = (from: number, a: Point, b: Point) => from + Math.sqrt(distance(a, b));
  const t0 = 0;
  const t1 = knot(t0, p0, p1);
  const t2 = knot(t1, p1, p2);
  const t3 = knot(t2, p2, p3);
  const t = t1 + (t2 - t1) * share;
  const mix = (a: Point, b: Point, from: number, to: number): Point => ({
    x: (a.x * (to - t) + b.x * (t - from)) / (to - from),
    y: (a.y * (to - t) + b.y * (t - from)) / (to - from),
  });
  const [a1, a2, a3] = [mix(p0, p1, t0, t1), mix(p1, p2, t1, t2), mix(p2, p3, t2, t3)];
  return mix(mix(a1, a2, t0, t2), mix(a2, a3, t1, t3), t1, t2);
}

/** Without the points that a straight line would pass through anyway; the ends stay. */
function withoutStraight(line: readonly Point[]): readonly Point[] {
  const [first, last] = [line[0] as Point, line.at(-1) as Point];
  const length = distance(first, last);
  const off = ({ x, y }: Point) => Math.abs((last.x - first.x) * (first.y - y) - (first.x - x) * (last.y - first.y)) / length;
  return line.every((point) => length > 0 && off(point) < STRAIGHT) ? [first, last] : line;
}

/** The stretches of a line within a frame, in order; each has at least two points (Liang and Barsky's clipping). */
export function clipLine(line: readonly Point[], frame: Frame): readonly (readonly Point[])[] {
  const stretches: Point[][] = [];
  let open: Point[] | undefined;
  for (const [index, to] of line.slice(1).entries()) {
    const cut = clipSegment(line[index] as Point, to, frame);
    if (!cut) {
      open = undefined;
      continue;
    }
    const [enter, leave] = cut;
    if (!open) stretches.push((open = [enter]));
    open.push(leave);
    if (!isWithin(to, frame)) open = undefined;
  }
  return stretches.filter((stretch) => stretch.some((point) => distance(point, stretch[0] as Point) > 0.01));
}

function clipSegment(from: Point, to: Point, { x, y, width, height }: Frame): readonly [Point, Point] | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - x],
    [dx, x + width - from.x],
    [-dy, from.y - y],
    [dy, y + height - from.y],
  ] as const) {
    if (step === 0 && room < 0) return undefined;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  if (enter > leave) return undefined;
  const at = (share: number): Point => ({ x: from.x + dx * share, y: from.y + dy * share });
  return [at(enter), at(leave)];
}
