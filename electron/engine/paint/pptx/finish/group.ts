import type { Group } from '../../../scene/model.ts';
import { transform } from './placeholder.ts';
import { type ShapeId, shapeIdentity } from './shape.ts';

/**
 * The group around shapes that pptxgenjs, which knows no groups, has written one after another. The children's own
 * coordinates are the page's, so that nothing is scaled.
 * @param children XML of the group's shapes
 */
export function groupXml(group: Group, id: ShapeId, children: string): string {
  const own = transform(group.frame);
  const inner = own.replace('<a:xfrm>', '').replace('<a:off', '<a:chOff').replace('<a:ext', '<a:chExt');
  return (
    `<p:grpSp><p:nvGrpSpPr>${shapeIdentity(group, id)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr>${own.replace('</a:xfrm>', '')}${inner}</p:grpSpPr>${children}</p:grpSp>`
  );
}
