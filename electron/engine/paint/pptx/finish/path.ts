import type { Path, Point } from '../../../scene/model.ts';
import type { Language } from '../../../units/language.ts';
import { freeForm } from './free-form.ts';
import { outlineXml, shapeFill } from './outline.ts';
import { transform } from './placeholder.ts';
import { type ShapeId, emptyBody, shapeIdentity } from './shape.ts';

/** A free form, or a connector where it is one straight line: that is what PowerPoint's own lines are. */
export function mendPath(path: Path, id: ShapeId, language: Language): string {
  const [from, to, ...more] = path.outlines.length === 1 ? (path.outlines[0] ?? []) : [];
  if (!path.closed && from !== undefined && to !== undefined && more.length === 0) return connector(path, from, to, id);
  return (
    `<p:sp><p:nvSpPr>${shapeIdentity(path, id)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transform(path.frame)}` +
    `${freeForm(path)}${shapeFill(path.closed ? path.fill : undefined)}${outlineXml(path.stroke)}</p:spPr>` +
    `${path.closed ? emptyBody(language) : ''}</p:sp>`
  );
}

/** A connector runs from the upper left corner of its frame to the lower right; any other line is that one, flipped. */
function connector(path: Path, from: Point, to: Point, id: ShapeId): string {
  const flips = (to.x < from.x ? ' flipH="1"' : '') + (to.y < from.y ? ' flipV="1"' : '');
  return (
    `<p:cxnSp><p:nvCxnSpPr>${shapeIdentity(path, id)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${transform(path.frame).replace('<a:xfrm', `<a:xfrm${flips}`)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>` +
    `${outlineXml(path.stroke)}</p:spPr></p:cxnSp>`
  );
}
