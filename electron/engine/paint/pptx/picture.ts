import type PptxGenJS from 'pptxgenjs';
import type { Picture } from '../../scene/model.ts';
import { plain } from '../../text/xml.ts';
import { position } from './position.ts';

/** One transparent pixel. */
const STAND_IN =
  'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/**
 * Paints the place of a picture. pptxgenjs takes bytes only as base64 and stores a file for each place; finishing puts
 * the picture itself in, once, with its crop (that of pptxgenjs distorts) and description.
 */
export function paintPicture(slide: PptxGenJS.Slide, picture: Picture): void {
  slide.addImage({ ...position(picture.frame), data: STAND_IN, objectName: plain(picture.name) });
}
