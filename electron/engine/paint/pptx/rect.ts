import type PptxGenJS from 'pptxgenjs';
import type { Rect } from '../../scene/model.ts';
import { painterColour } from './colours.ts';
import { position } from './position.ts';
import { plain } from '../../text/xml.ts';

/** Paints a filled rectangle without outline. */
export function paintRect(slide: PptxGenJS.Slide, rect: Rect): void {
  slide.addShape('rect', {
    ...position(rect.frame),
    objectName: plain(rect.name),
    fill: { color: painterColour(rect.fill) },
  });
}
