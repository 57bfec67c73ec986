/** Operators of a page's content (ISO 32000-1, annex A); y grows downwards once {@link flipped} has turned the page. */
import type { Ink, Pen, Step } from '../../drawing/model.ts';
import type { Point } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { Hex } from '../../units/colour.ts';

/** Hundredths of a point are finer than paper shows. */
export const number = (value: number): string => {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
};

const numbers = (...values: readonly number[]): string => values.map(number).join(' ');

/** From the lower left corner, y upwards, to the upper left corner, y downwards. */
export const flipped = (height: Pt): string => `1 0 0 -1 0 ${number(height)} cm`;

/** Factors are finer than places: they are multiplied by these. */
export const matrix = (...[a, b, c, d, x, y]: readonly [number, number, number, number, number, number]): string =>
  `${[a, b, c, d].map((factor) => String(Math.round(factor * 1_000_000) / 1_000_000)).join(' ')} ${numbers(x, y)} cm`;

export const rectangle = ({ x, y, width, height }: Frame): string => `${numbers(x, y, width, height)} re`;

/** A colour's three parts. */
const parts = (colour: Hex): string => [0, 2, 4].map((at) => String(Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000)).join(' ');

export const fillColour = ({ colour }: Pick<Ink, 'colour'>): string => `${parts(colour)} rg`;

/** What a line is drawn with. SVG lets a mitre be four times as long as its line is thick. */
export const pen = ({ colour, thickness, dash, round }: Pen): string =>
  [`${parts(colour)} RG ${number(thickness)} w 4 M`, ...(round ? ['1 j'] : []), ...(dash ? [`[${numbers(...dash)}] 0 d`] : [])].join(' ');

const place = ({ x, y }: Point): string => numbers(x, y);

export const moveTo = (to: Point): string => `${place(to)} m`;
export const lineTo = (to: Point): string => `${place(to)} l`;
const curveTo = (first: Point, second: Point, to: Point): string => `${numbers(first.x, first.y, second.x, second.y, to.x, to.y)} c`;

/** How far along its tangents the curve of a quarter of a circle is pulled, in radii. */
const QUARTER = (4 / 3) * Math.tan(Math.PI / 8);

export function ellipse({ x, y, width, height }: Frame): string {
  const [a, b] = [width / 2, height / 2];
  const at = (right: number, down: number): Point => ({ x: x + a + right * a, y: y + b + down * b });
  return [
    moveTo(at(1, 0)),
    curveTo(at(1, QUARTER), at(QUARTER, 1), at(0, 1)),
    curveTo(at(-QUARTER, 1), at(-1, QUARTER), at(-1, 0)),
    curveTo(at(-1, -QUARTER), at(-QUARTER, -1), at(0, -1)),
    curveTo(at(QUARTER, -1), at(1, -QUARTER), at(1, 0)),
    'h',
  ].join('\n');
}

/** The steps of an outline; arcs need to know where they begin. */
export function outline(steps: readonly Step[]): string {
  let from: Point = { x: 0, y: 0 };
  return steps
    .map((step) => {
      const begun = from;
      if (step.by !== 'close') from = step.to;
      switch (step.by) {
        case 'move':
          return moveTo(step.to);
        case 'line':
          return lineTo(step.to);
        case 'curve':
          return curveTo(step.first, step.second, step.to);
        case 'arc':
          return arc(begun, step);
        case 'close':
          return 'h';
      }
    })
    .join('\n');
}

/** Part of a circle, in curves of a quarter of it at most. */
function arc(from: Point, { centre, radius, far, clockwise, to }: Extract<Step, { by: 'arc' }>): string {
  const angleOf = (point: Point): number => Math.atan2(point.y - centre.y, point.x - centre.x);
  const start = angleOf(from);
  // Where y grows downwards, angles grow clockwise.
  let turn = angleOf(to) - start;
  if (clockwise && turn < 0) turn += 2 * Math.PI;
  if (!clockwise && turn > 0) turn -= 2 * Math.PI;
  // Half a circle and hair's breadths of rounding: what it is not may be one whole turn off.
  if (!far && Math.abs(turn) > Math.PI * 1.5) turn -= Math.sign(turn) * 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-6));
  const each = turn / pieces;
  const pull = (4 / 3) * Math.tan(each / 4) * radius;
  return Array.from({ length: pieces }, (_, nth) => {
    const [a, b] = [start + nth * each, start + (nth + 1) * each];
    const on = (angle: number, along: number): Point => ({
      x: centre.x + radius * Math.cos(angle) - along * Math.sin(angle),
      y: centre.y + radius * Math.sin(angle) + along * Math.cos(angle),
    });
    return curveTo(on(a, pull), on(b, -pull), nth === pieces - 1 ? to : on(b, 0));
  }).join('\n');
}

/** Paints the path before: filled, drawn along, or both; with `holes` an outline within another is left out. */
export function paintOperator(filled: boolean, drawn: boolean, holes: boolean): string {
  if (filled) return `${drawn ? 'B' : 'f'}${holes ? '*' : ''}`;
  return drawn ? 'S' : 'n';
}
