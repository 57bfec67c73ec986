import type { TextAlign } from '../../../scene/model.ts';
import { languageTag } from '../../../language/languages.ts';
import { directionAttributes } from './paragraph.ts';
import type { FileProperties } from '../../../units/properties.ts';

/**
 * The theme's `a:objectDefaults`: a shape (`a:spDef`) and a text box (`a:txDef`) as they are when a user draws them. Without them
 * PowerPoint takes its own, whose text runs from the left. Faces and size come from the presentation's default text style. Lines hold
 * no text: PowerPoint's own are of the theme's colours already.
 */
export const objectDefaults = (meta: FileProperties): string =>
  `<a:objectDefaults><a:spDef><a:spPr/><a:bodyPr ${columns(meta)} anchor="ctr"/>${listStyle('center', meta)}${SHAPE_STYLE}</a:spDef>` +
  `<a:txDef><a:spPr><a:noFill/></a:spPr><a:bodyPr wrap="square" ${columns(meta)}><a:spAutoFit/></a:bodyPr>${listStyle('start', meta)}</a:txDef></a:objectDefaults>`;

const columns = ({ direction }: FileProperties): string => `rtlCol="${direction === 'rtl' ? 1 : 0}"`;

const listStyle = (align: TextAlign, { direction, language }: FileProperties): string =>
  `<a:lstStyle><a:defPPr ${directionAttributes(align, direction)}><a:defRPr lang="${languageTag(language)}"/></a:defPPr></a:lstStyle>`;

/** Paper-coloured text on the first accent, as on section slides. A default that names no style is drawn without fill. */
const SHAPE_STYLE =
  '<a:style><a:lnRef idx="0"><a:schemeClr val="accent1"/></a:lnRef><a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef>' +
  '<a:effectRef idx="0"><a:schemeClr val="accent1"/></a:effectRef><a:fontRef idx="minor"><a:schemeClr val="bg1"/></a:fontRef></a:style>';
