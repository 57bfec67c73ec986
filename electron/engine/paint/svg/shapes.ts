import type { EllipseMark, Ink, LineMark, PathMark, Pen, PolylineMark, RectMark, Step } from '../../drawing/model.ts';
import type { Point } from '../../scene/model.ts';
import { element } from './element.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

export const paintRect = ({ frame: { x, y, width, height }, fill, pen }: RectMark): string => element('rect', { x, y, width, height, ...fillAttributes(fill), ...penAttributes(pen) });

export const paintLine = ({ from, to, pen }: LineMark): string => element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...penAttributes(pen) });

export const paintEllipse = ({ frame: { x, y, width, height }, fill, pen }: EllipseMark): string =>
  element('ellipse', { cx: x + width / 2, cy: y + height / 2, rx: width / 2, ry: height / 2, ...fillAttributes(fill), ...penAttributes(pen) });

export const paintPolyline = ({ points, closed, fill, pen }: PolylineMark): string =>
  element(closed ? 'polygon' : 'polyline', { points: points.map(({ x, y }) => `${hundredths(x)},${hundredths(y)}`).join(' '), ...fillAttributes(fill), ...penAttributes(pen) });

export const paintPath = ({ steps, holes, fill, pen }: PathMark): string =>
  element('path', { d: steps.map(stepData).join(''), 'fill-rule': holes === true ? 'evenodd' : undefined, ...fillAttributes(fill), ...penAttributes(pen) });

function stepData(step: Step): string {
  switch (step.by) {
    case 'move':
      return `M${place(step.to)}`;
    case 'line':
      return `L${place(step.to)}`;
    case 'curve':
      return `C${place(step.first)} ${place(step.second)} ${place(step.to)}`;
    case 'arc':
      return `A${hundredths(step.radius)} ${hundredths(step.radius)} 0 ${step.far ? 1 : 0} ${step.clockwise ? 1 : 0} ${place(step.to)}`;
    case 'close':
      return 'Z';
  }
}

const fillAttributes = (fill: Ink | undefined): Attributes =>
  fill === undefined ? { fill: 'none' } : { fill: `#${fill.colour}`, 'fill-opacity': opacity(fill) };

const penAttributes = (pen: Pen | undefined): Attributes =>
  pen === undefined
    ? {}
    : {
        stroke: `#${pen.colour}`,
        'stroke-opacity': opacity(pen),
        'stroke-width': pen.thickness,
        'stroke-linejoin': pen.round === true ? 'round' : undefined,
        'stroke-dasharray': pen.dash?.join(' '),
      };

const opacity = (ink: Ink): number | undefined => (ink.opacity < 1 ? ink.opacity : undefined);

/** Hundredths of a point are finer than a screen shows. */
const hundredths = (value: number): number => Math.round(value * 100) / 100;
const place = ({ x, y }: Point): string => `${hundredths(x)} ${hundredths(y)}`;
