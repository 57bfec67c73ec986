import type { LayoutPlaceholder, Scene, SlideLayout, SlideLayoutName, TextAlign } from '../../../scene/model.ts';
import type { ColourRole } from '../../../units/colour.ts';
import { languageTag, shapesOf } from '../../../language/languages.ts';
import { solidFill } from '../colours.ts';
import { toLanguageDigits } from '../../../text/numerals.ts';
import { escape } from '../../../text/xml.ts';
import { NAMESPACES, TREE_HEAD, XML_HEADER } from '../xml/namespaces.ts';
import { HEADER_FOOTER, dateField } from './header-footer.ts';
import { bulletLevels, plainLevel } from './level-style.ts';
import { directionAttributes } from './paragraph.ts';
import { bodyProperties, placeholderTag, transform } from './placeholder.ts';
import { SLIDE_NUMBER_FIELD } from './slide-number.ts';
import type { FileProperties } from '../../../units/properties.ts';

/** PowerPoint's own name for what a layout is for. */
const KINDS = {
  title: 'title',
  agenda: 'obj',
  section: 'secHead',
  content: 'obj',
  titleOnly: 'titleOnly',
  twoColumns: 'twoTxTwoObj',
  threeColumns: 'cust',
  closing: 'secHead',
} as const satisfies Record<SlideLayoutName, string>;

/** A slide layout: pptxgenjs knows neither subtitle nor footer placeholders, and sets only the first level's style. */
export function layoutXml(layout: SlideLayout, scene: Scene): string {
  const shapes = layout.placeholders.map((placeholder, index) => placeholderShape(placeholder, index, layout, scene));
  return (
    `${XML_HEADER}<p:sldLayout ${NAMESPACES} type="${KINDS[layout.name]}" preserve="1">` +
    `<p:cSld name="${escape(layout.title)}">${backgroundXml(layout.background)}<p:spTree>${TREE_HEAD}${shapes.join('')}</p:spTree></p:cSld>` +
    `<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>${HEADER_FOOTER}</p:sldLayout>`
  );
}

/** Paper is the master's background; a layout that does not repeat it follows a change of the master. */
const backgroundXml = (background: ColourRole): string =>
  background === 'paper' ? '' : `<p:bg><p:bgPr>${solidFill(background)}<a:effectLst/></p:bgPr></p:bg>`;

/** A placeholder of a layout or of the master, with the style of text that is typed into it. */
export function placeholderShape(
  placeholder: LayoutPlaceholder,
  index: number,
  layout: SlideLayout,
  scene: Scene,
): string {
  const { language, direction } = scene.meta;
  const word = escape(shapesOf(language).placeholders[placeholder.role]);
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${index + 2}" name="${word}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${placeholderTag(placeholder, layout)}</p:nvPr></p:nvSpPr><p:spPr>${transform(placeholder.frame)}` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>' +
    `<p:txBody>${bodyProperties(placeholder.anchor, direction === 'rtl')}` +
    `<a:lstStyle>${placeholderStyle(placeholder, scene)}</a:lstStyle>` +
    `<a:p><a:pPr ${directionAttributes(alignOf(placeholder), direction)}/>${prompt(placeholder, word, scene.meta)}` +
    `<a:endParaRPr lang="${languageTag(language)}"/></a:p></p:txBody></p:sp>`
  );
}

/** Number and date stand at the reading end, all other text at the start. */
const alignOf = ({ role }: LayoutPlaceholder): TextAlign => (role === 'slideNumber' || role === 'date' ? 'end' : 'start');

function placeholderStyle(placeholder: LayoutPlaceholder, scene: Scene): string {
  const { direction } = scene.meta;
  if (placeholder.role === 'body') return bulletLevels(placeholder, direction);
  return plainLevel('lvl1pPr', placeholder, alignOf(placeholder), direction, placeholder.role === 'title' ? 'mj' : 'mn');
}

function prompt(placeholder: LayoutPlaceholder, word: string, { language, date }: FileProperties): string {
  const tag = languageTag(language);
  switch (placeholder.role) {
    case 'title':
    case 'subtitle':
    case 'heading':
    case 'body':
      return `<a:r><a:rPr lang="${tag}"/><a:t>${word}</a:t></a:r>`;
    case 'slideNumber':
      return `<a:fld id="${SLIDE_NUMBER_FIELD}" type="slidenum"><a:rPr lang="${tag}"/><a:t>‹#›</a:t></a:fld>`;
    case 'date':
      return dateField(escape(toLanguageDigits(date, language)), tag);
    case 'footer':
      return '';
  }
}
