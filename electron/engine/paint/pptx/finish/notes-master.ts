import type { Size } from '../../../units/length.ts';
import { languageTag, shapesOf } from '../../../language/languages.ts';
import { NAMESPACES, TREE_HEAD, XML_HEADER } from '../xml/namespaces.ts';
import { plainLevels } from './level-style.ts';
import { directionAttributes } from './paragraph.ts';
import { LIGHT_MAP } from './theme.ts';
import type { FileProperties } from '../../../units/properties.ts';

/** Edges of the notes page's two places, in EMU on a page of 6,858,000 × 9,144,000. */
const MARGIN = 685_800;
const WIDTH = 5_486_400;
const IMAGE_TOP = 1_143_000;
const TEXT_TOP = 4_400_550;
const TEXT_HEIGHT = 3_600_450;
const IMAGE_ROOM = TEXT_TOP - IMAGE_TOP - 171_450;
const NOTES_SIZE = 12;

/**
 * The master of the notes pages, in the deck's direction and language. That of pptxgenjs is left to right and shares
 * the slides' theme, on which PowerPoint strips its placeholders (#1443).
 */
export function notesMasterXml(meta: FileProperties, page: Size): string {
  const tag = languageTag(meta.language);
  return (
    `${XML_HEADER}<p:notesMaster ${NAMESPACES}><p:cSld>` +
    '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>' +
    `<p:spTree>${TREE_HEAD}` +
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${shapesOf(meta.language).placeholders.slideImage}"/>` +
    '<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>' +
    '<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>' +
    `<p:spPr>${imageTransform(page)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>` +
    '<a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>' +
    `<p:sp><p:nvSpPr><p:cNvPr id="3" name="${shapesOf(meta.language).placeholders.notes}"/>` +
    '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr>' +
    `<p:spPr><a:xfrm><a:off x="${MARGIN}" y="${TEXT_TOP}"/><a:ext cx="${WIDTH}" cy="${TEXT_HEIGHT}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>' +
    '<p:txBody><a:bodyPr vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720" ' +
    `rtlCol="${meta.direction === 'rtl' ? 1 : 0}"/>` +
    `<a:lstStyle/><a:p><a:pPr ${directionAttributes('start', meta.direction)}/><a:r><a:rPr lang="${tag}"/>` +
    `<a:t>${shapesOf(meta.language).placeholders.notes}</a:t></a:r><a:endParaRPr lang="${tag}"/></a:p></p:txBody></p:sp>` +
    `</p:spTree></p:cSld>${LIGHT_MAP}<p:notesStyle>${plainLevels(NOTES_SIZE, meta.direction)}</p:notesStyle></p:notesMaster>`
  );
}

/** The slide's picture, as large as its place allows, in the slide's proportions, centred. */
function imageTransform(page: Size): string {
  const scale = Math.min(WIDTH / page.width, IMAGE_ROOM / page.height);
  const width = Math.round(page.width * scale);
  const height = Math.round(page.height * scale);
  const x = Math.round(MARGIN + (WIDTH - width) / 2);
  return `<a:xfrm><a:off x="${x}" y="${IMAGE_TOP}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
}
