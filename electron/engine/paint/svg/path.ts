import type { Path, Point, Stroke } from '../../scene/model.ts';
import { element } from './element.ts';
import { type SvgPainter, paint } from './painter.ts';
import { fillAttributes, strokeAttributes } from './stroke.ts';

/** Length and width of an arrow's head in thicknesses of its line: PowerPoint's `med`. */
const HEAD = 3;

/** A free form; the inner of two outlines is a hole. */
export function paintPath({ outlines, closed, fill, stroke }: Path, painter: SvgPainter): string {
  const arrow = stroke?.arrow === true && !closed ? stroke : undefined;
  const drawn = arrow === undefined ? outlines : outlines.map((outline) => shortened(outline, arrow));
  const path = element('path', {
    d: drawn.map((outline) => outlineData(outline, closed)).join(''),
    'fill-rule': closed ? 'evenodd' : undefined,
    ...fillAttributes(closed ? fill : undefined, painter),
    ...strokeAttributes(stroke, painter),
  });
  return arrow === undefined ? path : path + outlines.map((outline) => arrowHead(outline, arrow, painter)).join('');
}

const outlineData = (outline: readonly Point[], closed: boolean): string =>
  outline.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${hundredths(x)} ${hundredths(y)}`).join('') + (closed ? 'Z' : '');

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
