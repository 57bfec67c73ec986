/** A handout as the parts of a Word document, editable like one typed by hand. */
import { withFootNotes } from '../foot-notes.ts';
import { aroundSignature } from '../letter.ts';
import type { Direction } from '../../units/language.ts';
import type { Handout, HandoutChapter, HandoutMeta, HandoutSection, Prose } from '../model.ts';
import { besideCell, besideRow, type BlockSetUp, blockChildren } from './block.ts';
import { contents, headingMark } from './contents.ts';
import type { Flow, Paragraph } from './flow.ts';
import { footnotesXml } from './footnotes.ts';
import { letterEnd, letterHead } from './letter.ts';
import { numberingXml } from './numbering.ts';
import { appXml, contentTypesXml, coreXml, fontTableXml, settingsXml } from './package.ts';
import { firstHeadParagraph, footParagraph, headParagraph, sectionXml } from './page.ts';
import { pagesOf } from './pages/count.ts';
import { textWidth } from './paper.ts';
import { form } from './paragraph.ts';
import { markRuns, proseRuns, textRuns } from './prose.ts';
import { PACKAGE_RELATIONSHIPS, partRelations } from './relations.ts';
import type { DocxSetUp } from './set-up.ts';
import { stylesXml, type StyleSetUp } from './styles.ts';
import { flowXml, partXml } from './xml.ts';

/** @returns the package's parts by name, `[Content_Types].xml` first: the same for the same handout */
export function writeDocx(handout: Handout, setUp: DocxSetUp): Map<string, string | Uint8Array> {
  const { meta, other, letter, notes, otherNotes } = handout;
  const { paper, palette, fonts: { family }, typeface } = setUp;
  const { text, behind } = aroundSignature(withFootNotes(handout.chapters));
  const chapters = letter === undefined ? withFootNotes(handout.chapters) : [...text, ...behind];
  let lists = 0;
  const nextList = (): number => (lists += 1);
  const plain = { language: meta.language, direction: meta.direction, accent: palette.accent1 };
  const lettered = { ...plain, mark: meta.mark, width: textWidth(paper) };
  const end = letter === undefined ? [] : letterEnd(letter, lettered);
  const told = chapters.flatMap((chapter, index) => [
    ...(index === text.length ? end : []),
    ...chapterChildren(chapter, index, { meta, other, document: meta.direction, accent: palette[chapter.accent ?? 'accent1'], width: textWidth(paper), drawn: setUp.drawn, nextList }),
  ]);
  const above = letter === undefined ? titles(handout, textWidth(paper)) : letterHead(letter, lettered);
  const below = [...told, ...(behind.length === 0 ? end : [])];
  const noteParagraph = (note: Prose, { language, direction }: HandoutMeta): Paragraph => ({
    ...form('FootnoteText', { direction, document: meta.direction }),
    runs: [...textRuns(' ', language), ...proseRuns(note, { ...plain, language, direction })],
  });
  const footnotes = notes.map((note, index) => noteParagraph(note, otherNotes?.has(index + 1) === true && other !== undefined ? other : meta));
  const styling: StyleSetUp = { paper, palette, family, language: meta.language, compact: !meta.contents, scale: meta.scale ?? 1, letter: letter !== undefined, emblem: letter?.emblem !== undefined };
  // Its numbers are as wide as they may be: how high it is does not hang on them.
  const list = (pages: readonly number[]): readonly Flow[] => (meta.contents ? [contents(chapters, meta, pages)] : []);
  const pages = meta.contents ? pagesOf([...above, ...list([]), ...below], footnotes, { styling, typeface }) : [];
  return packageOf({ meta, flow: [...above, ...list(pages), ...below], footnotes, lists, styling });
}

interface Written {
  readonly meta: HandoutMeta;
  readonly flow: readonly Flow[];
  readonly footnotes: readonly Paragraph[];
  /** How many lists count. */
  readonly lists: number;
  readonly styling: StyleSetUp;
}

function packageOf({ meta, flow, footnotes, lists, styling }: Written): Map<string, string | Uint8Array> {
  const parts = new Map<string, string | Uint8Array>();
  const document = partRelations();
  /** A part with text in it, and what it refers to. */
  const put = (name: string, root: string, relations: ReturnType<typeof partRelations>, content: string): void => {
    parts.set(`word/${name}.xml`, partXml(root, content));
    const referred = relations.xml();
    if (referred !== undefined) parts.set(`word/_rels/${name}.xml.rels`, referred);
  };
  for (const name of ['styles', 'numbering', 'footnotes', 'settings', 'fontTable']) document.part(name, `${name}.xml`);
  const header = { default: document.part('header', 'header1.xml'), first: document.part('header', 'header2.xml') };
  const footer = { default: document.part('footer', 'footer1.xml'), first: document.part('footer', 'footer2.xml') };
  const alone = (name: string, root: string, paragraph: Paragraph): void => {
    const relations = partRelations();
    put(name, root, relations, flowXml([paragraph], relations));
  };
  parts.set('_rels/.rels', PACKAGE_RELATIONSHIPS);
  parts.set('docProps/core.xml', coreXml(meta));
  parts.set('docProps/app.xml', appXml());
  put('document', 'document', document, `<w:body>${flowXml(flow, document)}${sectionXml(meta, styling.paper, { header, footer })}</w:body>`);
  const noted = partRelations();
  put('footnotes', 'footnotes', noted, footnotesXml(footnotes, noted));
  alone('header1', 'hdr', headParagraph(meta));
  alone('header2', 'hdr', firstHeadParagraph(meta));
  alone('footer1', 'ftr', footParagraph(meta));
  alone('footer2', 'ftr', footParagraph(meta));
  parts.set('word/styles.xml', stylesXml(styling));
  parts.set('word/numbering.xml', numberingXml(lists));
  parts.set('word/settings.xml', settingsXml(meta.language));
  parts.set('word/fontTable.xml', fontTableXml(styling.family));
  for (const [name, file] of document.media) parts.set(`word/${name}`, file);
  return new Map([['[Content_Types].xml', contentTypesXml([...parts.keys()])], ...parts]);
}

/** The title with what stands below it; of two languages side by side. */
function titles({ meta, other }: Handout, width: number): readonly Flow[] {
  if (other === undefined) return titleParagraphs(meta, meta.direction);
  const setUp = { width, document: meta.direction };
  return [besideRow([meta, other].map((each, index) => besideCell(titleParagraphs(each, meta.direction), index, setUp)), setUp)];
}

function titleParagraphs(meta: HandoutMeta, document: Direction): readonly Paragraph[] {
  const { title, subtitle, details, direction } = meta;
  const line = (style: string, text: string): Paragraph => ({ ...form(style, { direction, document }), runs: markRuns(text, meta) });
  return [line('Title', title), ...(subtitle === undefined ? [] : [line('Subtitle', subtitle)]), ...details.map((one) => line('Details', one))];
}

/** A chapter; the rule above its heading has the colour of its theme. */
function chapterChildren({ title, otherTitle, accent, blocks, sections }: HandoutChapter, index: number, setUp: BlockSetUp): readonly Flow[] {
  const runs = { language: setUp.meta.language, direction: setUp.meta.direction, accent: setUp.accent };
  const heading: Paragraph = {
    ...form('Heading1', runs),
    ...(accent === undefined || !setUp.meta.contents ? {} : { rule: setUp.accent }),
    bookmark: { id: index, name: headingMark(index) },
    runs: proseRuns(setUp.meta.contents ? title : inAccent(title), runs),
  };
  return [...besideHeading('Heading1', heading, otherTitle, setUp), ...children(blocks, setUp), ...sections.flatMap((section) => sectionChildren(section, setUp))];
}

/** A compact heading has its theme's colour itself. */
const inAccent = (title: Prose): Prose => title.map((inline) => (inline.kind === 'text' ? { ...inline, accent: true } : inline));

/** A heading with that of the other language beside it, which the outline leaves out. */
function besideHeading(style: 'Heading1' | 'Heading2', heading: Paragraph, otherTitle: Prose | undefined, setUp: BlockSetUp): readonly Flow[] {
  if (otherTitle === undefined || setUp.other === undefined) return [heading];
  const runs = { language: setUp.other.language, direction: setUp.other.direction, document: setUp.document, accent: setUp.accent };
  const second: Paragraph = { ...form(style, runs), outlineLevel: 9, runs: proseRuns(inAccent(otherTitle), runs) };
  return [besideRow([besideCell([heading], 0, setUp), besideCell([second], 1, setUp)], setUp)];
}

function sectionChildren({ title, otherTitle, blocks }: HandoutSection, setUp: BlockSetUp): readonly Flow[] {
  const runs = { language: setUp.meta.language, direction: setUp.meta.direction, accent: setUp.accent };
  const heading: Paragraph = { ...form('Heading2', runs), runs: proseRuns(title, runs) };
  return [...besideHeading('Heading2', heading, otherTitle, setUp), ...children(blocks, setUp)];
}

const children = (blocks: HandoutSection['blocks'], setUp: BlockSetUp): readonly Flow[] => blocks.flatMap((block, index) => blockChildren(block, { ...setUp, leads: LED.has(blocks[index + 1]?.kind ?? '') }));

/** What a paragraph before it leads to. */
const LED: ReadonlySet<string> = new Set(['list', 'sources', 'table', 'picture']);
