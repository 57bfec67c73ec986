import type { Fill, Stroke } from '../../scene/model.ts';
import { type SvgPainter, paint } from './painter.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Lengths of a dash and the gap behind it in thicknesses, as PowerPoint's `dash` and `sysDot` are. */
const DASHES = { solid: undefined, dash: [4, 3], dot: [1, 1] } as const;

export const fillAttributes = (fill: Fill | undefined, painter: SvgPainter): Attributes =>
  fill === undefined
    ? { fill: 'none' }
    : { fill: paint(fill.colour, painter), 'fill-opacity': fill.opacity < 1 ? fill.opacity : undefined };

export const strokeAttributes = (stroke: Stroke | undefined, painter: SvgPainter): Attributes =>
  stroke === undefined
    ? {}
    : {
        stroke: paint(stroke.colour, painter),
        'stroke-width': stroke.thickness,
        'stroke-linejoin': 'round',
        'stroke-dasharray': DASHES[stroke.dash]?.map((part) => part * stroke.thickness).join(' '),
      };
