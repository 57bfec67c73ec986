/** One damage for each rule of the linter, done to a sound deck, document or data sheet. */

/** Changes one part: the first whose name matches and that holds what is sought. */
export interface Edit {
  readonly in: RegExp;
  readonly from: string | RegExp;
  readonly to: string;
}

export interface Damage {
  readonly rule: string;
  readonly of: 'pptx' | 'docx' | 'xlsx';
  readonly edit?: Edit;
  /** Parts put in. */
  readonly parts?: Readonly<Record<string, string>>;
}

const RELS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
const slide = /^ppt\/slides\/[^/]+\.xml$/;
const slideRels = /^ppt\/slides\/_rels\//;
const presentation = /^ppt\/presentation\.xml$/;
const chart = /^ppt\/charts\/[^/]+\.xml$/;
const text = /^word\/document\.xml$/;
const notes = /^word\/footnotes\.xml$/;
const sheet = /^xl\/worksheets\/sheet1\.xml$/;
const core = /^docProps\/core\.xml$/;

const deck = (rule: string, part: RegExp, from: Edit['from'], to: string): Damage => ({ rule, of: 'pptx', edit: { in: part, from, to } });
const word = (rule: string, part: RegExp, from: Edit['from'], to: string): Damage => ({ rule, of: 'docx', edit: { in: part, from, to } });

export const DAMAGES: readonly Damage[] = [
  { rule: 'part.name', of: 'pptx', parts: { 'ppt/media/a b.png': 'x' } },
  { rule: 'part.name-twice', of: 'pptx', parts: { 'ppt/Presentation.xml': '<x/>' } },
  { rule: 'type.missing', of: 'pptx', parts: { 'ppt/media/x.bin': 'x' } },
  deck('type.twice', /^\[Content_Types\]\.xml$/, /(<Default [^>]*>)/, '$1$1'),
  deck('type.wrong', /^\[Content_Types\]\.xml$/, '.slide+xml', '.slides+xml'),
  deck('relation.dangling', slideRels, /slideLayouts\/slideLayout\d+\.xml/, 'slideLayouts/slideLayout99.xml'),
  { rule: 'relation.owner', of: 'pptx', parts: { 'ppt/slides/_rels/slide999.xml.rels': RELS } },
  deck('relation.target', slideRels, /slideLayouts\/slideLayout\d+\.xml/, 'presentation.xml'),
  deck('relation.id', slideRels, 'Id="rId1"', 'Id="1"'),
  deck('relation.outside', slideRels, /Type="[^"]*\/hyperlink"/, 'Type="http://x/image"'),
  deck('relation.address', slideRels, 'Target="https://', 'Target="https://a b|'),
  deck('relation.unused', slideRels, /(<Relationships [^>]*>)/, '$1<Relationship Id="rId77" Type="http://x/hyperlink" Target="https://x.example/" TargetMode="External"/>'),
  deck('relation.root', /^_rels\/\.rels$/, /<Relationship [^>]*core-properties[^>]*>/, ''),
  { rule: 'part.unreached', of: 'pptx', parts: { 'ppt/left.xml': '<x/>' } },
  deck('xml.sign', slide, '<a:t>', '<a:t>&#x1;'),
  deck('xml.declaration', slide, /<\?xml[^>]*\?>/, ''),
  deck('xml.code', slide, '<a:t>', '<a:t>_x0041_'),
  deck('xml.nothing', slide, 'marL="0"', 'marL="undefined"'),
  deck('text.turn', slide, '<a:t>', '<a:t>\u202B'),
  deck('properties.core', core, /(<dc:title>)/, '<dc:title/>$1'),
  deck('properties.app', /^docProps\/app\.xml$/, '<Slides>', '<Slides>9'),
  deck('slide.id', presentation, '<p:sldId id="256"', '<p:sldId id="12"'),
  deck('slide.unlisted', presentation, /<p:sldId id="257"[^>]*>/, ''),
  deck('slide.title', slide, 'type="title"', 'type="body"'),
  deck('master.id', presentation, '2147483648', '7'),
  deck('master.layouts', /^ppt\/slideMasters\/[^/]+\.xml$/, /<p:sldLayoutId [^>]*>/, ''),
  deck('master.colours', /^ppt\/slideMasters\/[^/]+\.xml$/, /<p:clrMap [^>]*>/, ''),
  deck('section.slides', presentation, /<p14:sldId id="258"\/>/, ''),
  deck('page.size', presentation, /<p:sldSz cx="\d+"/, '<p:sldSz cx="12"'),
  deck('part.related', slideRels, /<Relationship [^>]*slideLayout\d+\.xml"[^>]*>/, ''),
  deck('notes.back', /^ppt\/notesSlides\/_rels\//, /slides\/slide\d+\.xml/, 'slides/slide999.xml'),
  deck('notes.shared', slideRels, 'notesSlide2.xml', 'notesSlide1.xml'),
  deck('theme.whole', /^ppt\/theme\/theme1\.xml$/, /<a:accent6>.*?<\/a:accent6>/s, ''),
  deck('font.embedded', presentation, '<p:defaultTextStyle', '<p:embeddedFontLst><p:embeddedFont><p:font typeface=""/></p:embeddedFont></p:embeddedFontLst><p:defaultTextStyle'),
  deck('identity.slide', slide, /(<p14:creationId [^>]*val=)"\d+"/, '$1"0"'),
  deck('identity.shape', slide, /(<a16:creationId [^>]*id=)"[^"]*"/, '$1"{1}"'),
  deck('identity.shape-known', slide, /<a16:creationId [^>]*>/, ''),
  deck('custom-xml.store', /^customXml\/itemProps1\.xml$/, 'ds:uri="', 'ds:uri="x'),
  deck('shape.part', slide, /<p:cNvPr id="3"/, '<p:cNvPr id="2"'),
  deck('shape.name-twice', slide, /(<p:cNvPr id="2" name=)"[^"]*"(.*?<p:cNvPr id="3" name=)"[^"]*"/s, '$1"x"$2"x"'),
  deck('shape.name', slide, /(<p:cNvPr id="3" name=)"[^"]*"/, '$1"undefined"'),
  deck('shape.nowhere', slide, '<a:off x="', '<a:off x="a'),
  deck('shape.off-page', slide, /<a:off x="(\d{4,})"/, '<a:off x="99$1"'),
  deck('shape.group', slide, /<a:chExt cx="(\d{3,})"/, '<a:chExt cx="1$1"'),
  deck('shape.words', slide, /(<p:pic>.*?)descr="[^"]*"/s, '$1'),
  deck('shape.path', slide, '<a:moveTo>', '<a:close/><a:moveTo>'),
  deck('placeholder.layout', slide, /<p:ph type="title"/, '<p:ph type="pic" idx="77"'),
  deck('placeholder.master', /^ppt\/slideLayouts\/[^/]+\.xml$/, '<p:ph type="title"', '<p:ph type="media"'),
  deck('placeholder.twice', slide, /(<p:ph [^>]*>)/, '$1$1'),
  deck('text.order', slide, '<a:bodyPr', '<a:lstStyle/><a:bodyPr'),
  deck('text.size', slide, /sz="\d+"/, 'sz="4"'),
  deck('text.language', slide, 'lang="fa-IR"', 'lang="persian"'),
  deck('text.persian', slide, 'rtl="1"', 'rtl="0"'),
  deck('text.face', slide, '<a:t>', '<a:latin typeface="Comic Sans"/><a:t>'),
  deck('text.field', slide, /<a:fld id="[^"]*"/, '<a:fld id="1"'),
  deck('colour.known', slide, /schemeClr val="\w+"/, 'schemeClr val="accent7"'),
  deck('link.target', slide, 'action="ppaction://hlinksldjump"', ''),
  deck('picture.there', slide, /r:embed="[^"]*"/, 'r:embed="rId88"'),
  deck('picture.cut', slide, '<a:srcRect ', '<a:srcRect l="60000" r="70000" '),
  { rule: 'media.bytes', of: 'pptx', parts: { 'ppt/media/image1.png': 'x' } },
  { rule: 'media.twice', of: 'pptx', parts: { 'ppt/media/image1.png': 'x', 'ppt/media/image2.png': 'x' } },
  deck('table.grid', slide, /<a:gridCol w="\d+"\/>/, ''),
  deck('table.span', slide, '<a:tc>', '<a:tc gridSpan="2">'),
  deck('table.width', slide, '<a:gridCol w="', '<a:gridCol w="1'),
  deck('table.height', slide, '<a:tr h="', '<a:tr h="1'),
  deck('table.direction', slide, /<a:tblPr ([^>]*)rtl="1"/, '<a:tblPr $1'),
  deck('table.column-id', slide, /<a:gridCol (w="\d+")\/><a:gridCol (w="\d+")\/>/, '<a:gridCol $1><a16:colId xmlns:a16="a16" val="5"/></a:gridCol><a:gridCol $2><a16:colId xmlns:a16="a16" val="5"/></a:gridCol>'),
  deck('chart.cache', chart, /(<c:strCache>.*?<c:v>)/s, '$1x'),
  deck('chart.points', chart, /<c:ptCount val="/, '<c:ptCount val="1'),
  deck('chart.number', chart, /(<c:numCache>.*?<c:v>)/s, '$1x'),
  deck('chart.axis', chart, /<c:crossAx val="\d+"/, '<c:crossAx val="77"'),
  deck('chart.scale', chart, /<c:max val="[^"]*"/, '<c:max val="-9999"'),
  deck('chart.series', chart, /(<c:ser>.*?<\/c:ser>)/s, '$1$1'),
  deck('chart.point', chart, /(<c:ser>.*?<\/c:tx>)/s, '$1<c:dPt><c:idx val="99"/></c:dPt>'),
  deck('chart.label', chart, /<c:dLblPos val="\w+"/, '<c:dLblPos val="bestFit"'),
  deck('chart.plot', chart, /(<c:layoutTarget [^>]*>.*?<c:x) val="/s, '$1 val="7'),
  deck('chart.workbook', chart, /<c:externalData r:id="[^"]*"/, '<c:externalData r:id="rId9"'),
  { rule: 'chart.formula', of: 'xlsx', edit: { in: sheet, from: '<v>', to: '<f>1+1</f><v>' } },
  { rule: 'sheet.order', of: 'xlsx', edit: { in: sheet, from: '<row r="2"', to: '<row r="99"' } },
  word('word.table-grid', text, /<w:gridCol [^>]*>/, ''),
  word('word.table-cell', text, /<\/w:tc>/, '<w:tbl><w:tblGrid/></w:tbl></w:tc>'),
  word('word.style', text, /<w:pStyle w:val="[^"]*"/, '<w:pStyle w:val="NoSuch"'),
  word('word.styles', /^word\/styles\.xml$/, /<w:basedOn w:val="[^"]*"/, '<w:basedOn w:val="NoSuch"'),
  word('word.list', /^word\/styles\.xml$/, /<w:numId w:val="[^"]*"/, '<w:numId w:val="99"'),
  word('word.numbering', /^word\/numbering\.xml$/, /(<w:num [^>]*><w:abstractNumId w:val=)"\d+"/, '$1"99"'),
  word('word.bookmark', text, /<w:bookmarkEnd [^>]*>/, ''),
  word('word.anchor', text, /<w:r>/, '<w:hyperlink w:anchor="nowhere" w:history="1"/><w:r>'),
  word('word.footnote', text, /<w:footnoteReference w:id="\d+"/, '<w:footnoteReference w:id="999"'),
  word('word.section', text, /<w:pgSz w:w="\d+"/, '<w:pgSz w:w="100"'),
  word('word.drawing-id', text, /(<wp:docPr .*?)$/s, '<wp:docPr id="1" descr="x"/>$1'),
  word('word.drawing-words', text, /(<wp:docPr [^>]*)descr="[^"]*"/, '$1'),
  word('word.space', text, / xml:space="preserve"(>[^<]* <)/, '$1'),
  word('word.direction', notes, /<w:rtl\/>/g, ''),
  word('word.break', text, /(<w:t [^>]*>)/, '$1\n'),
  word('word.order', text, /(<w:p>)(<w:pPr>)/, '$1<w:r/>$2'),
];
