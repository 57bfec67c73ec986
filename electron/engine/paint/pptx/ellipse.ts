import type PptxGenJS from 'pptxgenjs';
import type { Ellipse } from '../../scene/model.ts';
import { position } from './position.ts';
import { plain } from '../../text/xml.ts';

/** Paints an ellipse; its fill and outline come from finishing (pptxgenjs has transparency in whole percent only). */
export function paintEllipse(slide: PptxGenJS.Slide, ellipse: Ellipse): void {
  slide.addShape('ellipse', { ...position(ellipse.frame), objectName: plain(ellipse.name) });
}
