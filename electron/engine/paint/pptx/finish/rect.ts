import type { Rect } from '../../../scene/model.ts';
import type { Language } from '../../../units/language.ts';
import { solidFill } from '../colours.ts';
import { type ShapeId, emptyBody, replaceStretch, shapeIdentity } from './shape.ts';

/** Mends a rectangle: decorative, without outline, with a text body. */
export function mendRect(xml: string, rect: Rect, id: ShapeId, language: Language): string {
  const identified = replaceStretch(xml, '<p:cNvPr', '</p:cNvPr>', shapeIdentity(rect, id));
  const filled = identified.replace(/<a:solidFill>.*?<\/a:solidFill>/s, () => solidFill(rect.fill));
  return filled.replace('<a:ln></a:ln></p:spPr>', `<a:ln><a:noFill/></a:ln></p:spPr>${emptyBody(language)}`);
}
