/** A handout as the parts of a Word document, editable like one typed by hand. */
import type { FileChild } from 'docx';
import { Bookmark, BorderStyle, Document, Packer, Paragraph } from 'docx';
import { unzipSync } from 'fflate';
import { withFootNotes } from '../foot-notes.ts';
import { aroundSignature } from '../letter.ts';
import type { Direction } from '../../units/language.ts';
import type { Handout, HandoutChapter, HandoutMeta, HandoutSection, Prose } from '../model.ts';
import { besideCell, besideRow, type BlockSetUp, blockChildren, form } from './block.ts';
import { contents, headingMark } from './contents.ts';
import { finishDocx } from './finish/finish.ts';
import { letterEnd, letterHead } from './letter.ts';
import { pageOptions } from './page.ts';
import { pageNumbers } from './pages.ts';
import { textWidth } from './paper.ts';
import { markRuns, proseRuns, textRuns } from './prose.ts';
import type { DocxSetUp } from './set-up.ts';
import { stylesXml } from './styles.ts';

/** @returns the package's parts by name, `[Content_Types].xml` first: the same for the same handout */
export async function writeDocx(handout: Handout, setUp: DocxSetUp): Promise<Map<string, string | Uint8Array>> {
  const { meta, other, letter, notes, otherNotes } = handout;
  const { paper, palette } = setUp;
  const { text, behind } = aroundSignature(withFootNotes(handout.chapters));
  const chapters = letter === undefined ? withFootNotes(handout.chapters) : [...text, ...behind];
  let lists = 0;
  const nextList = (): number => (lists += 1);
  const plain = { direction: meta.direction, accent: palette.accent1 };
  const lettered = { ...plain, mark: meta.mark, width: textWidth(paper) };
  const end = letter === undefined ? [] : letterEnd(letter, lettered);
  const body = chapters.flatMap((chapter, index) => [
    ...(index === text.length ? end : []),
    ...chapterChildren(chapter, index, { meta, other, document: meta.direction, accent: palette[chapter.accent ?? 'accent1'], width: textWidth(paper), drawn: setUp.drawn, nextList }),
  ]);
  const noteParagraph = (note: Prose, direction: Direction): Paragraph =>
    new Paragraph({ ...form('FootnoteText', { direction, document: meta.direction }), children: [...textRuns(' ', direction), ...proseRuns(note, { ...plain, direction })] });
  const footnotes = notes.map((note, index) => [
    String(index + 1),
    { children: [noteParagraph(note, otherNotes?.has(index + 1) === true && other !== undefined ? other.direction : meta.direction)] },
  ]);
  const document = new Document({
    // For its own reckoning of pages; what it writes of them is written anew.
    externalStyles: stylesXml({ ...setUp, family: setUp.fonts.family, language: meta.language, compact: !meta.contents, scale: meta.scale ?? 1, letter: letter !== undefined }),
    pageNumbers: pageNumbers(setUp.fonts, setUp.typeface),
    footnotes: Object.fromEntries(footnotes) as Record<string, { readonly children: readonly Paragraph[] }>,
    sections: [{ ...pageOptions(meta, paper), children: [...(letter === undefined ? titles(handout, textWidth(paper)) : letterHead(letter, lettered)), ...(meta.contents ? [contents(chapters, meta)] : []), ...body, ...(behind.length === 0 ? end : [])] }],
  });
  const written = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  return finishDocx(written, { ...setUp, meta, lists, family: setUp.fonts.family, letter: letter !== undefined });
}

/** The title with what stands below it; of two languages side by side. */
function titles({ meta, other }: Handout, width: number): readonly FileChild[] {
  if (other === undefined) return titleParagraphs(meta, meta.direction);
  const setUp = { width, document: meta.direction };
  return [besideRow([meta, other].map((each, index) => besideCell(titleParagraphs(each, meta.direction), index, setUp)), setUp)];
}

function titleParagraphs(meta: HandoutMeta, document: Direction): readonly Paragraph[] {
  const { title, subtitle, details, direction } = meta;
  const line = (style: string, text: string): Paragraph => new Paragraph({ ...form(style, { direction, document }), children: markRuns(text, meta) });
  return [line('Title', title), ...(subtitle === undefined ? [] : [line('Subtitle', subtitle)]), ...details.map((one) => line('Details', one))];
}

/** A chapter; the rule above its heading has the colour of its theme. */
function chapterChildren({ title, otherTitle, accent, blocks, sections }: HandoutChapter, index: number, setUp: BlockSetUp): readonly FileChild[] {
  const runs = { direction: setUp.meta.direction, accent: setUp.accent };
  const rule = { top: { style: BorderStyle.SINGLE, size: 18, space: 6, color: setUp.accent } };
  const heading = new Paragraph({
    ...form('Heading1', runs),
    ...(accent === undefined || !setUp.meta.contents ? {} : { border: rule }),
    children: [new Bookmark({ id: headingMark(index), children: proseRuns(setUp.meta.contents ? title : inAccent(title), runs) })],
  });
  return [...besideHeading('Heading1', heading, otherTitle, setUp), ...children(blocks, setUp), ...sections.flatMap((section) => sectionChildren(section, setUp))];
}

/** A compact heading has its theme's colour itself. */
const inAccent = (title: Prose): Prose => title.map((inline) => (inline.kind === 'text' ? { ...inline, accent: true } : inline));

/** A heading with that of the other language beside it, which the outline leaves out. */
function besideHeading(style: 'Heading1' | 'Heading2', heading: Paragraph, otherTitle: Prose | undefined, setUp: BlockSetUp): readonly FileChild[] {
  if (otherTitle === undefined || setUp.other === undefined) return [heading];
  const runs = { direction: setUp.other.direction, document: setUp.document, accent: setUp.accent };
  const second = new Paragraph({ ...form(style, runs), outlineLevel: 9, children: proseRuns(inAccent(otherTitle), runs) });
  return [besideRow([besideCell([heading], 0, setUp), besideCell([second], 1, setUp)], setUp)];
}

function sectionChildren({ title, otherTitle, blocks }: HandoutSection, setUp: BlockSetUp): readonly FileChild[] {
  const runs = { direction: setUp.meta.direction, accent: setUp.accent };
  const heading = new Paragraph({ ...form('Heading2', runs), children: proseRuns(title, runs) });
  return [...besideHeading('Heading2', heading, otherTitle, setUp), ...children(blocks, setUp)];
}

const children = (blocks: HandoutSection['blocks'], setUp: BlockSetUp): readonly FileChild[] => blocks.flatMap((block, index) => blockChildren(block, { ...setUp, leads: LED.has(blocks[index + 1]?.kind ?? '') }));

/** What a paragraph before it leads to. */
const LED: ReadonlySet<string> = new Set(['list', 'sources', 'table', 'picture']);
