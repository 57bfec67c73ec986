import type { Ellipse } from '../../scene/model.ts';
import { element } from './element.ts';
import type { SvgPainter } from './painter.ts';
import { fillAttributes, strokeAttributes } from './stroke.ts';

/** An ellipse in its frame. */
export const paintEllipse = ({ frame, fill, stroke }: Ellipse, painter: SvgPainter): string =>
  element('ellipse', {
    cx: frame.x + frame.width / 2,
    cy: frame.y + frame.height / 2,
    rx: frame.width / 2,
    ry: frame.height / 2,
    ...fillAttributes(fill, painter),
    ...strokeAttributes(stroke, painter),
  });
