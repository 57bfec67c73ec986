/** WordprocessingML (ECMA-376 part 1, 17): a document's flow as the text of its parts. Children stand in the order of the schema. */
import { escape } from '../../text/xml.ts';
import type { Direction } from '../../units/language.ts';
import type { Cell, Contents, Flow, Paragraph, Row, Run, RunLook, Table, TextRun } from './flow.ts';
import type { Twips } from './paper.ts';
import type { PartRelations } from './relations.ts';

/** Lengths of drawings, 635 to a twip. */
const EMU_A_TWIP = 635;

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

/** A part of the package: `document`, `footnotes`, `hdr` or `ftr` with what stands in it. */
export const partXml = (root: string, content: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${content}</w:${root}>`;

/** @param relations of the part that the flow stands in */
export const flowXml = (flow: readonly Flow[], relations: PartRelations): string => flow.map((one) => oneXml(one, relations)).join('');

function oneXml(one: Flow, relations: PartRelations): string {
  switch (one.kind) {
    case 'paragraph':
      return paragraphXml(one, relations);
    case 'table':
      return tableXml(one, relations);
    case 'contents':
      return contentsXml(one, relations);
  }
}

/** @param lead runs before its own, as XML */
export function paragraphXml(paragraph: Paragraph, relations: PartRelations, lead = ''): string {
  const { bookmark } = paragraph;
  const runs = runsXml(paragraph.runs, relations);
  const marked = bookmark === undefined ? runs : `<w:bookmarkStart w:id="${bookmark.id}" w:name="${bookmark.name}"/>${runs}<w:bookmarkEnd w:id="${bookmark.id}"/>`;
  return `<w:p><w:pPr>${propertiesXml(paragraph)}</w:pPr>${lead}${marked}</w:p>`;
}

const propertiesXml = ({ style, bidi, keepNext, keepLines, numbering, rule, align, outlineLevel }: Paragraph): string =>
  `<w:pStyle w:val="${style}"/>` +
  (keepNext === true ? '<w:keepNext/>' : '') +
  (keepLines === true ? '<w:keepLines/>' : '') +
  (numbering === undefined ? '' : `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.list}"/></w:numPr>`) +
  (rule === undefined ? '' : `<w:pBdr><w:top w:val="single" w:sz="18" w:space="6" w:color="${rule}"/></w:pBdr>`) +
  (bidi === undefined ? '' : bidi ? '<w:bidi/>' : '<w:bidi w:val="false"/>') +
  (align === undefined ? '' : `<w:jc w:val="${align}"/>`) +
  (outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${outlineLevel}"/>`);

const runsXml = (runs: readonly Run[], relations: PartRelations): string => runs.map((run) => runXml(run, relations)).join('');

function runXml(run: Run, relations: PartRelations): string {
  switch (run.kind) {
    case 'text':
      return textXml(run);
    case 'tab':
      return '<w:r><w:tab/></w:r>';
    case 'note':
      return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${run.number}"/></w:r>`;
    case 'link': {
      const to = 'address' in run.to ? `r:id="${relations.link(run.to.address)}"` : `w:anchor="${run.to.bookmark}"`;
      return `<w:hyperlink ${to} w:history="1">${runsXml(run.runs, relations)}</w:hyperlink>`;
    }
    case 'field': {
      const look = lookXml({}, run.direction);
      const result = run.result === '' ? '' : `<w:r>${look}${wordsXml(run.result)}</w:r>`;
      return `${signXml('begin', look)}${codeXml(run.code, look)}${signXml('separate', look)}${result}${signXml('end', look)}`;
    }
    case 'field-begin':
      return `${signXml('begin')}${codeXml(run.code)}${signXml('separate')}`;
    case 'field-end':
      return signXml('end');
    case 'drawing':
      return drawingXml(run, relations);
  }
}

const textXml = ({ text, direction, look }: TextRun): string => `<w:r>${lookXml(look, direction)}${text.split(HYPHEN_IN_NAME).map(wordsXml).join('<w:noBreakHyphen/>')}</w:r>`;

/** Behind a short word with a capital, as models are called: Word and LibreOffice end a line behind any other hyphen. An address may be broken. */
const HYPHEN_IN_NAME = /(?<=(?<![\p{L}\p{N}/.-])\p{Lu}\p{L}{0,7})-(?=\p{Nd})/u;

const wordsXml = (text: string): string => `<w:t xml:space="preserve">${escape(text)}</w:t>`;

function lookXml({ style, colour, ground }: RunLook, direction: Direction): string {
  const look =
    (style === undefined ? '' : `<w:rStyle w:val="${style}"/>`) +
    (colour === undefined ? '' : `<w:color w:val="${colour}"/>`) +
    (ground === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${ground}"/>`) +
    (direction === 'rtl' ? '<w:rtl/>' : '');
  return look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
}

const signXml = (type: 'begin' | 'separate' | 'end', look = ''): string => `<w:r>${look}<w:fldChar w:fldCharType="${type}"/></w:r>`;
const codeXml = (code: string, look = ''): string => `<w:r>${look}<w:instrText xml:space="preserve">${escape(code)}</w:instrText></w:r>`;

/** Dots alone, or vectors with dots for programs that cannot draw those (svgBlip, MS-ODRAWXML 2.3.3.28). */
function drawingXml({ drawn, width, height, description }: Run & { readonly kind: 'drawing' }, relations: PartRelations): string {
  const { number, svg, dots } = relations.picture(drawn);
  const size = `cx="${Math.round(width * EMU_A_TWIP)}" cy="${Math.round(height * EMU_A_TWIP)}"`;
  const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
  const picture = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
  const vectors = svg === undefined ? '' :
    '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">' +
    `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst>`;
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
    `<wp:docPr id="${number}" name="${svg === undefined ? 'Emblem' : 'Map'}" descr="${escape(description)}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${main}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${main}"><a:graphicData uri="${picture}"><pic:pic xmlns:pic="${picture}">` +
    '<pic:nvPicPr><pic:cNvPr id="0" name="" descr=""/><pic:cNvPicPr><a:picLocks noChangeAspect="1" noChangeArrowheads="1"/></pic:cNvPicPr></pic:nvPicPr>' +
    `<pic:blipFill><a:blip r:embed="${dots}" cstate="none">${vectors}</a:blip><a:srcRect/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}

function tableXml({ look, bidi, columns, rows }: Table, relations: PartRelations): string {
  const width = columns.reduce((sum, one) => sum + one, 0);
  const properties =
    (look === 'briefing' ? '<w:tblStyle w:val="BriefingTable"/>' : '') +
    (bidi ? '<w:bidiVisual/>' : '') +
    widthXml('tblW', width) +
    (look === 'briefing' ? '' : bordersXml(look === 'bare' ? undefined : look.ruleBelow)) +
    '<w:tblLayout w:type="fixed"/>' +
    (look === 'briefing' ? '<w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' : '');
  const grid = columns.map((one) => `<w:gridCol w:w="${one}"/>`).join('');
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => rowXml(row, columns, relations)).join('')}</w:tbl>`;
}

const widthXml = (name: string, width: Twips): string => `<w:${name} w:w="${width}" w:type="dxa"/>`;

const bordersXml = (ruleBelow: string | undefined): string => {
  const none = (edge: string): string => `<w:${edge} w:val="none" w:sz="0" w:color="auto"/>`;
  const below = ruleBelow === undefined ? none('bottom') : `<w:bottom w:val="single" w:sz="6" w:color="${ruleBelow}"/>`;
  return `<w:tblBorders>${none('top')}${none('left')}${below}${none('right')}${none('insideH')}${none('insideV')}</w:tblBorders>`;
};

function rowXml({ head, whole, cells }: Row, columns: readonly Twips[], relations: PartRelations): string {
  const properties = (whole === true ? '<w:cantSplit/>' : '') + (head === true ? '<w:tblHeader/>' : '');
  const row = cells.map((cell, column) => cellXml(cell, columns[column] ?? 0, relations)).join('');
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${row}</w:tr>`;
}

function cellXml({ margins, children }: Cell, width: Twips, relations: PartRelations): string {
  const own = margins && `<w:tcMar>${widthXml('top', 0)}${widthXml('left', margins.left)}${widthXml('bottom', 0)}${widthXml('right', margins.right)}</w:tcMar>`;
  return `<w:tc><w:tcPr>${widthXml('tcW', width)}${own ?? ''}</w:tcPr>${flowXml(children, relations)}</w:tc>`;
}

const contentsXml = ({ paragraphs }: Contents, relations: PartRelations): string =>
  '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>' +
  `<w:sdtContent>${flowXml(paragraphs, relations)}</w:sdtContent></w:sdt>`;
