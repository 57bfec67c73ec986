/** What of a line lies within closed outlines. */
import type { Point } from '../../scene/model.ts';
import type { Pt } from '../../units/length.ts';

/** Outlines are crossed no finer than this. */
const STEP: Pt = 1.5;
/** A stretch that is shorter is a stub. */
const LEAST: Pt = 8;

/** Whether a point lies within outlines of which one inside another is a hole, by the even-odd rule. */
export const inside = ({ x, y }: Point, outlines: readonly (readonly Point[])[]): boolean =>
  outlines.reduce((within, outline) => (isWithin(x, y, outline) ? !within : within), false);

function isWithin(x: Pt, y: Pt, outline: readonly Point[]): boolean {
  let within = false;
  outline.forEach((from, index) => {
    const to = outline[(index + 1) % outline.length] as Point;
    if (from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x) within = !within;
  });
  return within;
}

/** The stretches of a line within outlines, in order, each with its own corners and where it is cut. */
export function stretchesInside(line: readonly Point[], outlines: readonly (readonly Point[])[]): readonly (readonly Point[])[] {
  const stretches: Point[][] = [];
  let open: Point[] | undefined;
  let last: Point | undefined;
  const close = () => {
    if (open && last && open.at(-1) !== last) open.push(last);
    if (open) stretches.push(open);
    open = undefined;
  };
  line.slice(1).forEach((to, index) => {
    const from = line[index] as Point;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
    for (let step = index === 0 ? 0 : 1; step <= steps; step++) {
      const at = step === steps ? to : { x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps };
      if (!inside(at, outlines)) {
        close();
        continue;
      }
      if (open === undefined) open = [at];
      else if (step === steps) open.push(at);
      last = at;
    }
  });
  close();
  return stretches.filter((stretch) => lengthOf(stretch) >= LEAST);
}

const lengthOf = (line: readonly Point[]): Pt => line.slice(1).reduce((sum, to, index) => sum + Math.hypot(to.x - (line[index] as Point).x, to.y - (line[index] as Point).y), 0);
