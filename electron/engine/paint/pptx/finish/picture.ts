import type { Crop, Picture } from '../../../scene/model.ts';
import { storedPicture } from '../../../scene/picture.ts';
import { transform } from './placeholder.ts';
import { type ShapeId, shapeIdentity } from './shape.ts';

const RELATIONSHIP = / r:embed="(rId\d+)"/;
/** A quarter turn in 60,000ths of a degree (ECMA-376 part 1, 20.1.10.3). */
const QUARTER = 5_400_000;

/**
 * A picture with its description, its crop, and which way up it is: PowerPoint does not read that in the file.
 * pptxgenjs crops in inches of a size it guesses, and describes a picture by its path on the disk if nothing else is said.
 */
export function mendPicture(xml: string, picture: Picture, id: ShapeId): string {
  const relationship = RELATIONSHIP.exec(xml)?.[1];
  if (relationship === undefined) throw new Error('pptxgenjs wrote a picture without its file');
  const { frame, crop } = storedPicture(picture);
  const { quarters, mirrored } = picture.media.turn;
  const turned = `${quarters === 0 ? '' : ` rot="${quarters * QUARTER}"`}${mirrored ? ' flipH="1"' : ''}`;
  return (
    `<p:pic><p:nvPicPr>${shapeIdentity(picture, id)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${relationship}"/>${cropXml(crop)}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${transform(frame).replace('<a:xfrm>', `<a:xfrm${turned}>`)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}

/** What is cut off, in thousandths of a percent. */
function cropXml({ left, top, right, bottom }: Crop): string {
  const share = (name: string, value: number): string => (value > 0 ? ` ${name}="${Math.round(value * 100_000)}"` : '');
  const edges = share('l', left) + share('t', top) + share('r', right) + share('b', bottom);
  return edges === '' ? '' : `<a:srcRect${edges}/>`;
}
