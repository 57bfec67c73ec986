import { layoutOf } from '../../../scene/layout-of.ts';
import type { LayoutPlaceholder, PlaceholderRole, Scene } from '../../../scene/model.ts';
import { languageTag } from '../../../language/languages.ts';
import { NAMESPACES, TREE_HEAD, XML_HEADER } from '../xml/namespaces.ts';
import { HEADER_FOOTER } from './header-footer.ts';
import { placeholderShape } from './layout.ts';
import { bulletLevels, plainLevel, plainLevels, type TextLook } from './level-style.ts';
import { colourMap } from './theme.ts';

const ROLES = ['title', 'body', 'footer', 'date', 'slideNumber'] as const satisfies readonly PlaceholderRole[];
/** Size of text outside placeholders, which PowerPoint takes for a new text box. */
const OTHER_SIZE = 18;
/** Ids of master and layouts are of one series, from 2³¹ on. */
const FIRST_LAYOUT_ID = 2_147_483_649;

/**
 * The slide master. That of pptxgenjs is an empty tree with left-to-right styles: text that a user adds later would run
 * left to right, and its layouts would inherit from nothing.
 */
export function masterXml(scene: Scene): string {
  const placeholders = masterPlaceholders(scene);
  const shapes = placeholders.map((placeholder, index) => placeholderShape(placeholder, index, layoutOf(scene, 'content'), scene));
  const layouts = scene.layouts.map((_, index) => `<p:sldLayoutId id="${FIRST_LAYOUT_ID + index}" r:id="rId${index + 1}"/>`);
  return (
    `${XML_HEADER}<p:sldMaster ${NAMESPACES}><p:cSld>` +
    '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>' +
    `<p:spTree>${TREE_HEAD}${shapes.join('')}</p:spTree></p:cSld>${colourMap(scene.look.palette)}` +
    `<p:sldLayoutIdLst>${layouts.join('')}</p:sldLayoutIdLst>${HEADER_FOOTER}` +
    `${textStyles(placeholders, scene)}</p:sldMaster>`
  );
}

/** The master's own placeholders: the content layout's, or the first that any layout has of that role. */
function masterPlaceholders(scene: Scene): readonly LayoutPlaceholder[] {
  const known = [layoutOf(scene, 'content'), ...scene.layouts].flatMap((layout) => layout.placeholders);
  return ROLES.flatMap((role) => known.find((placeholder) => placeholder.role === role) ?? []);
}

function textStyles(placeholders: readonly LayoutPlaceholder[], scene: Scene): string {
  const { direction, language } = scene.meta;
  const fallback: TextLook = { size: OTHER_SIZE, lineHeight: OTHER_SIZE * 1.5, weight: 'regular', colour: 'ink' };
  const look = (role: PlaceholderRole): TextLook => placeholders.find((placeholder) => placeholder.role === role) ?? fallback;
  return (
    `<p:txStyles><p:titleStyle>${plainLevel('lvl1pPr', look('title'), 'start', direction, 'mj')}</p:titleStyle>` +
    `<p:bodyStyle>${bulletLevels(look('body'), direction)}</p:bodyStyle>` +
    `<p:otherStyle><a:defPPr><a:defRPr lang="${languageTag(language)}"/></a:defPPr>` +
    `${plainLevels(OTHER_SIZE, direction)}</p:otherStyle></p:txStyles>`
  );
}
