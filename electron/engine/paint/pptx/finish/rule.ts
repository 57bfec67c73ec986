import type { Rule } from '../../../scene/model.ts';
import { toEmu } from '../../../units/length.ts';
import { solidFill } from '../colours.ts';
import { transform } from './placeholder.ts';
import { type ShapeId, shapeIdentity } from './shape.ts';

/**
 * A rule as the connector that PowerPoint's own lines are. pptxgenjs writes a line as a shape, with the extents as given:
 * a negative one makes the file unreadable.
 */
export function mendRule(rule: Rule, id: ShapeId): string {
  const { x, y, width, height } = rule.frame;
  const frame = { x: Math.min(x, x + width), y: Math.min(y, y + height), width: Math.abs(width), height: Math.abs(height) };
  return (
    `<p:cxnSp><p:nvCxnSpPr>${shapeIdentity(rule, id)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${transform(frame)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>` +
    `<a:ln w="${toEmu(rule.thickness)}">${solidFill(rule.colour)}</a:ln></p:spPr></p:cxnSp>`
  );
}
