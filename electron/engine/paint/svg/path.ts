import type { Path, Point, Stroke } from '../../scene/model.ts';
import { element } from './element.ts';
import { type SvgPainter, paint } from './painter.ts';
import { fillAttributes, strokeAttributes } from './stroke.ts';

/** Length and width of an arrow's head in thicknesses of its line: PowerPoint's `med`. */
const HEAD = 3;

/** A free form; the inner of two outlines is a hole. */
export function paintPath({ outlines, closed, edges, fill, stroke }: Path, painter: SvgPainter): string {
  const [ahead, back] = [stroke?.arrow, stroke?.arrowBack].map((arrow) => (arrow === true && !closed ? stroke : undefined));
  const reversed = outlines.map((outline) => outline.toReversed());
  const cut = ahead === undefined ? outlines : outlines.map((outline) => shortened(outline, ahead));
  const drawn = back === undefined ? cut : cut.map((outline) => shortened(outline.toReversed(), back).toReversed());
  const path = element('path', {
    d: drawn.map((outline) => outlineData(outline, closed, edges)).join(''),
    'fill-rule': closed ? 'evenodd' : undefined,
    ...fillAttributes(closed ? fill : undefined, painter),
    ...strokeAttributes(stroke, painter),
  });
  const heads = [
    ...(ahead === undefined ? [] : outlines.map((outline) => arrowHead(outline, ahead, painter))),
    ...(back === undefined ? [] : reversed.map((outline) => arrowHead(outline, back, painter))),
  ];
  return path + heads.join('');
}

const outlineData = (outline: readonly Point[], closed: boolean, edges?: Path['edges']): string =>
  outline.map((to, index) => edge(outline[index - 1], to, edges)).join('') + (closed ? 'Z' : '');

function edge(from: Point | undefined, { x, y }: Point, edges: Path['edges']): string {
  const to = `${hundredths(x)} ${hundredths(y)}`;
  if (from === undefined) return `M${to}`;
  if (edges !== 'level' || from.x === x || from.y === y) return `L${to}`;
  const middle = hundredths((from.x + x) / 2);
  return `C${middle} ${hundredths(from.y)} ${middle} ${hundredths(y)} ${to}`;
}

/** Hundredths of a point are finer than a screen shows. */
const hundredths = (value: number): number => Math.round(value * 100) / 100;

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

/** A triangle and not a marker: a marker is named by an address, which the window's security policy would have to allow. */
function arrowHead(outline: readonly Point[], stroke: Stroke, painter: SvgPainter): string {
  const [tip, before] = [outline.at(-1), outline.at(-2)];
  if (tip === undefined || before === undefined) return '';
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const [along, across] = [HEAD * stroke.thickness, (HEAD * stroke.thickness) / 2];
  const base = { x: tip.x - along * Math.cos(angle), y: tip.y - along * Math.sin(angle) };
  const side = { x: across * Math.sin(angle), y: across * Math.cos(angle) };
  const corners = [tip, { x: base.x - side.x, y: base.y + side.y }, { x: base.x + side.x, y: base.y - side.y }];
  return element('path', { d: outlineData(corners, true), fill: paint(stroke.colour, painter) });
}
