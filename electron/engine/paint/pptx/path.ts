import type PptxGenJS from 'pptxgenjs';
import type { Path } from '../../scene/model.ts';
import { position } from './position.ts';
import { plain } from '../../text/xml.ts';

/** pptxgenjs' types leave it out. */
const FREE_FORM = 'custGeom' as PptxGenJS.SHAPE_NAME;

/** Paints a free form. Its points come from finishing: pptxgenjs writes each in EMU, which doubles the weight of a map. */
export function paintPath(slide: PptxGenJS.Slide, path: Path): void {
  slide.addShape(FREE_FORM, { ...position(path.frame), objectName: plain(path.name), points: [] });
}
