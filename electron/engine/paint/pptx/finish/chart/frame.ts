import type { Chart } from '../../../../scene/model.ts';
import { transform } from '../placeholder.ts';
import { type ShapeId, shapeIdentity } from '../shape.ts';

const NUMBER = /r:id="(rId\d+)"/;

/**
 * The frame that shows a chart on its slide. pptxgenjs gives it an id that may stand twice and locks nothing.
 * The relationship keeps the id that pptxgenjs gave it.
 */
export function mendChartFrame(xml: string, chart: Chart, shape: ShapeId): string {
  const id = NUMBER.exec(xml)?.[1];
  if (id === undefined) throw new Error('pptxgenjs wrote a chart without a relationship');
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${shapeIdentity(chart, shape)}` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
    `${transform(chart.frame).replaceAll('a:xfrm', 'p:xfrm')}<a:graphic>` +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/>` +
    `</a:graphicData></a:graphic></p:graphicFrame>${xml.slice(xml.indexOf('</p:graphicFrame>') + '</p:graphicFrame>'.length)}`
  );
}
