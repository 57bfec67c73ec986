import type { Rect } from '../../../scene/model.ts';
import { languageTag, type Language } from '../../../units/language.ts';
import { replaceStretch, shapeIdentity } from './shape.ts';

/** Mends a rectangle: decorative, without outline, with the text body that PowerPoint misses in a shape (#1441). */
export function mendRect(xml: string, rect: Rect, index: number, language: Language): string {
  const identified = replaceStretch(xml, '<p:cNvPr', '</p:cNvPr>', shapeIdentity(rect, index));
  const body =
    '<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/>' +
    `<a:p><a:endParaRPr lang="${languageTag(language)}"/></a:p></p:txBody>`;
  return identified.replace('<a:ln></a:ln></p:spPr>', `<a:ln><a:noFill/></a:ln></p:spPr>${body}`);
}
