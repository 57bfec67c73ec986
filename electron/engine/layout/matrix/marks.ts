/** Marks in cells, drawn: the typeface has none of these signs, and every program would take them from another face. */
import { shapesOf } from '../../language/languages.ts';
import { boundsOf } from '../../scene/bounds.ts';
import type { Ellipse, Path, Point, Primitive } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { closedShape, openLine, stroke } from '../lines.ts';
import { partName } from '../names.ts';

const MARKS = { '●': 'full', '◐': 'half', '○': 'open', '◇': 'diamond', '▶': 'arrow', '✓': 'tick', '✔': 'tick', '✕': 'cross', '✗': 'cross', '✘': 'cross' } as const;

export type Mark = (typeof MARKS)[keyof typeof MARKS];

export const isMark = (sign: string): sign is keyof typeof MARKS => Object.hasOwn(MARKS, sign);
export const markOf = (sign: keyof typeof MARKS): Mark => MARKS[sign];

/** Share of the type size that a mark is high; pen of an outline. */
const [HIGH, PEN] = [0.62, 1.75] as const;

/** @param at its start and its middle, seen from the reading start; @param alone whether nothing else stands in the cell */
export function markItems(mark: Mark, at: Point, size: Pt, id: string, colour: ColourRole, alone: boolean, context: LayoutContext): readonly Primitive[] {
  const { language } = context.meta;
  const name = partName('sign', language);
  const side = size * HIGH;
  const [x, y, half] = [at.x, at.y, side / 2];
  const said = alone ? { description: shapesOf(language).marks[mark] } : {};
  const circle = (more: Pick<Ellipse, 'fill' | 'stroke'>, inset: Pt): Ellipse => ({
    type: 'ellipse', id, name, frame: mirror({ x: x + inset, y: y - half + inset, width: side - 2 * inset, height: side - 2 * inset }, context), ...more, ...said,
  });
  const line = (through: readonly Point[]): Path => ({ ...openLine(id, name, through, stroke(colour, PEN + 0.25), context), ...said });
  switch (mark) {
    case 'full':
      return [circle({ fill: { colour, opacity: 1 } }, 0)];
    case 'open':
      return [circle({ stroke: stroke(colour, PEN) }, PEN / 2)];
    case 'half':
      return [circle({ stroke: stroke(colour, PEN) }, PEN / 2), closedShape(`${id}-half`, name, halfCircle(x + half, y, half - PEN / 2), colour, context)];
    case 'diamond': {
      const inset = PEN / 2;
      const { fill: _fill, ...shape } = closedShape(id, name, [{ x: x + inset, y }, { x: x + half, y: y - half + inset }, { x: x + side - inset, y }, { x: x + half, y: y + half - inset }], colour, context);
      return [{ ...shape, stroke: stroke(colour, PEN), ...said }];
    }
    case 'arrow':
      return [{ ...closedShape(id, name, [{ x, y: y - half }, { x: x + side, y }, { x, y: y + half }], colour, context), ...said }];
    case 'tick':
      return [line([{ x, y: y + half * 0.1 }, { x: x + side * 0.36, y: y + half * 0.75 }, { x: x + side, y: y - half * 0.75 }])];
    case 'cross': {
      const arm = half * 0.8;
      const strokes = [[{ x: x + half - arm, y: y - arm }, { x: x + half + arm, y: y + arm }], [{ x: x + half - arm, y: y + arm }, { x: x + half + arm, y: y - arm }]].map(line);
      const outlines = strokes.flatMap((each) => each.outlines);
      return strokes.slice(0, 1).map((first) => ({ ...first, frame: boundsOf(outlines.flat()), outlines }));
    }
  }
}

/** The half of a circle at the reading start. */
const halfCircle = (x: Pt, y: Pt, radius: Pt): readonly Point[] =>
  Array.from({ length: 13 }, (_, index) => {
    const angle = Math.PI / 2 + (index / 12) * Math.PI;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
