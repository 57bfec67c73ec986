import type { Path, Point, Stroke } from '../scene/model.ts';
import { type Drawer, fillOf, inkOf, penOf } from './drawer.ts';
import type { Mark, PathMark, Step } from './model.ts';

/** Length and width of an arrow's head in thicknesses of its line: PowerPoint's `med`. */
const HEAD = 3;

/** A free form; the inner of two outlines is a hole. */
export function drawPath({ outlines, closed, edges, fill, stroke }: Path, drawer: Drawer): readonly Mark[] {
  const [ahead, back] = [stroke?.arrow, stroke?.arrowBack].map((arrow) => (arrow === true && !closed ? stroke : undefined));
  const reversed = outlines.map((outline) => outline.toReversed());
  const cut = ahead === undefined ? outlines : outlines.map((outline) => shortened(outline, ahead));
  const drawn = back === undefined ? cut : cut.map((outline) => shortened(outline.toReversed(), back).toReversed());
  const form: PathMark = {
    type: 'path',
    steps: drawn.flatMap((outline) => stepsOf(outline, closed, edges)),
    ...(closed && { holes: true }),
    ...fillOf(closed ? fill : undefined, drawer),
    ...penOf(stroke, drawer),
  };
  const heads = [
    ...(ahead === undefined ? [] : outlines.flatMap((outline) => arrowHead(outline, ahead, drawer))),
    ...(back === undefined ? [] : reversed.flatMap((outline) => arrowHead(outline, back, drawer))),
  ];
  return [form, ...heads];
}

const stepsOf = (outline: readonly Point[], closed: boolean, edges?: Path['edges']): readonly Step[] => [
  ...outline.map((to, index) => edge(outline[index - 1], to, edges)),
  ...(closed ? [{ by: 'close' } as const] : []),
];

function edge(from: Point | undefined, to: Point, edges: Path['edges']): Step {
  if (from === undefined) return { by: 'move', to };
  if (edges !== 'level' || from.x === to.x || from.y === to.y) return { by: 'line', to };
  const x = (from.x + to.x) / 2;
  return { by: 'curve', first: { x, y: from.y }, second: { x, y: to.y }, to };
}

/** The line up to the head's base, so that its blunt end does not stand out at the tip. */
function shortened(outline: readonly Point[], stroke: Stroke): readonly Point[] {
  const [tip, before] = [outline.at(-1), outline.at(-2)];
  if (tip === undefined || before === undefined) return outline;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y);
  const kept = Math.max(0, 1 - (HEAD * stroke.thickness) / length);
  return [...outline.slice(0, -1), between(before, tip, kept)];
}

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** A triangle and not a marker of SVG: that is named by an address, which the window's security policy would have to allow. */
function arrowHead(outline: readonly Point[], stroke: Stroke, drawer: Drawer): readonly PathMark[] {
  const [tip, before] = [outline.at(-1), outline.at(-2)];
  if (tip === undefined || before === undefined) return [];
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const [along, across] = [HEAD * stroke.thickness, (HEAD * stroke.thickness) / 2];
  const base = { x: tip.x - along * Math.cos(angle), y: tip.y - along * Math.sin(angle) };
  const side = { x: across * Math.sin(angle), y: across * Math.cos(angle) };
  const corners = [tip, { x: base.x - side.x, y: base.y + side.y }, { x: base.x + side.x, y: base.y - side.y }];
  return [{ type: 'path', steps: stepsOf(corners, true), fill: inkOf(stroke.colour, drawer) }];
}
