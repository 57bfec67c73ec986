import type { Ellipse } from '../../../scene/model.ts';
import type { Language } from '../../../units/language.ts';
import { outlineXml, shapeFill } from './outline.ts';
import { transform } from './placeholder.ts';
import { type ShapeId, emptyBody, shapeIdentity } from './shape.ts';

/** An ellipse with its fill and outline. pptxgenjs writes none of dash, opacity finer than a percent, and text body. */
export const mendEllipse = (ellipse: Ellipse, id: ShapeId, language: Language): string =>
  `<p:sp><p:nvSpPr>${shapeIdentity(ellipse, id)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transform(ellipse.frame)}` +
  `<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>${shapeFill(ellipse.fill)}${outlineXml(ellipse.stroke)}</p:spPr>` +
  `${emptyBody(language)}</p:sp>`;
