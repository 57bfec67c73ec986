import type { Path, Point, Tie } from '../../../scene/model.ts';
import type { Language } from '../../../units/language.ts';
import { freeForm } from './free-form.ts';
import { outlineXml, shapeFill } from './outline.ts';
import { transform } from './placeholder.ts';
import { type ShapeId, emptyBody, shapeIdentity } from './shape.ts';

/** The number on the slide of a shape by its id; undefined where it has none. */
export type NumberOf = (id: string) => number | undefined;

/** A free form, or a connector where it is one straight line or tied to shapes: that is what PowerPoint's own lines are. */
export function mendPath(path: Path, id: ShapeId, language: Language, numberOf: NumberOf): string {
  const points = path.outlines.length === 1 ? (path.outlines[0] ?? []) : [];
  const [from, to] = [points[0], points.at(-1)];
  if (!path.closed && from !== undefined && to !== undefined && (points.length === 2 || path.ties !== undefined)) return connector(path, points, from, to, id, numberOf);
  return (
    `<p:sp><p:nvSpPr>${shapeIdentity(path, id)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transform(path.frame)}` +
    `${freeForm(path)}${shapeFill(path.closed ? path.fill : undefined)}${outlineXml(path.stroke)}</p:spPr>` +
    `${path.closed ? emptyBody(language) : ''}</p:sp>`
  );
}

/** A connector runs from the upper left corner of its frame to the lower right; any other line is that one, flipped. */
function connector(path: Path, points: readonly Point[], from: Point, to: Point, id: ShapeId, numberOf: NumberOf): string {
  const flips = (to.x < from.x ? ' flipH="1"' : '') + (to.y < from.y ? ' flipV="1"' : '');
  return (
    `<p:cxnSp><p:nvCxnSpPr>${shapeIdentity(path, id)}${ties(path, numberOf)}<p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${transform(path.frame).replace('<a:xfrm', `<a:xfrm${flips}`)}<a:prstGeom prst="${points.length === 2 ? 'line' : 'bentConnector2'}"><a:avLst/></a:prstGeom>` +
    `${outlineXml(path.stroke)}</p:spPr></p:cxnSp>`
  );
}

/** The sites of an ellipse, counted from the top against the clock (presetShapeDefinitions.xml). */
const SITES = { top: 0, left: 2, bottom: 4, right: 6 } as const satisfies Record<Tie['side'], number>;

function ties({ ties: both }: Path, numberOf: NumberOf): string {
  const [start, end] = (both ?? []).map(({ to, side }, index) => {
    const number = numberOf(to);
    return number === undefined ? '' : `<a:${index === 0 ? 'st' : 'end'}Cxn id="${number}" idx="${SITES[side]}"/>`;
  });
  return start === undefined || end === undefined ? '<p:cNvCxnSpPr/>' : `<p:cNvCxnSpPr>${start}${end}</p:cNvCxnSpPr>`;
}
