import { directionOf } from '../../../language/languages.ts';
import type { LayoutPlaceholder, SlideLayout, TextBox } from '../../../scene/model.ts';
import type { Language } from '../../../units/language.ts';
import { shapeFill } from './outline.ts';
import { bodyProperties, placeholderTag, sameFrame, transform } from './placeholder.ts';
import { type ShapeId, shapeIdentity } from './shape.ts';
import { mendSlideNumber } from './slide-number.ts';
import { mendParagraphs } from './text-body.ts';

/** What a text box's shape depends on beside itself. */
export interface TextBoxPlace {
  readonly id: ShapeId;
  readonly layout: SlideLayout;
  readonly language: Language;
  readonly placeholder?: LayoutPlaceholder;
}

/** Mends a text box, and makes it its layout's placeholder where it fills one. */
export function mendTextBox(xml: string, box: TextBox, place: TextBoxPlace): string {
  const body = mendParagraphs(xml.slice(xml.indexOf('<a:p>')), box.paragraphs, place.language);
  const text = place.placeholder?.role === 'slideNumber' ? mendSlideNumber(body) : box.fixed ? body.replace(THEME_COLOUR, `<a:srgbClr val="${box.fixed.ink}"/>`) : body;
  return `<p:sp>${shapeHead(box, place)}<p:txBody>${textBodyHead(box, place)}<a:lstStyle/>${text}`;
}

const THEME_COLOUR = /<a:schemeClr val="\w+"\/>|<a:schemeClr val="\w+">\s*<\/a:schemeClr>/g;

function shapeHead(box: TextBox, place: TextBoxPlace): string {
  const identity = shapeIdentity(box, place.id);
  if (place.placeholder === undefined) {
    return (
      `<p:nvSpPr>${identity}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
      `<p:spPr>${transform(box.frame)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${box.fixed ? `<a:solidFill><a:srgbClr val="${box.fixed.ground}"/></a:solidFill>` : shapeFill(box.fill)}</p:spPr>`
    );
  }
  const moved = sameFrame(box.frame, place.placeholder.frame) ? '' : transform(box.frame);
  const fill = box.fill === undefined ? '' : shapeFill(box.fill);
  return (
    `<p:nvSpPr>${identity}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${placeholderTag(place.placeholder, place.layout)}</p:nvPr></p:nvSpPr><p:spPr>${moved}${fill}</p:spPr>`
  );
}

function textBodyHead(box: TextBox, place: TextBoxPlace): string {
  const inherited = place.placeholder?.anchor === box.anchor;
  return inherited ? '<a:bodyPr/>' : bodyProperties(box.anchor, directionOf(place.language) === 'rtl');
}
