/** A handout as the parts of a Word document, editable like one typed by hand. */
import type { FileChild } from 'docx';
import { Bookmark, BorderStyle, Document, Packer, Paragraph } from 'docx';
import { unzipSync } from 'fflate';
import { withFootNotes } from '../foot-notes.ts';
import type { Handout, HandoutChapter, HandoutSection, Prose } from '../model.ts';
import { type BlockSetUp, blockChildren, form } from './block.ts';
import { contents, headingMark } from './contents.ts';
import { finishDocx } from './finish/finish.ts';
import { pageOptions } from './page.ts';
import { pageNumbers } from './pages.ts';
import { textWidth } from './paper.ts';
import { proseRuns, textRuns } from './prose.ts';
import type { DocxSetUp } from './set-up.ts';
import { stylesXml } from './styles.ts';

/** @returns the package's parts by name, `[Content_Types].xml` first: the same for the same handout */
export async function writeDocx(handout: Handout, setUp: DocxSetUp): Promise<Map<string, string | Uint8Array>> {
  const { meta, notes } = handout;
  const { paper, palette } = setUp;
  const chapters = withFootNotes(handout.chapters);
  let lists = 0;
  const nextList = (): number => (lists += 1);
  const plain = { direction: meta.direction, accent: palette.accent1 };
  const body = chapters.flatMap((chapter, index) =>
    chapterChildren(chapter, index, { meta, accent: palette[chapter.accent ?? 'accent1'], width: textWidth(paper), drawn: setUp.drawn, nextList }),
  );
  const footnotes = notes.map((note, index) => [
    String(index + 1),
    { children: [new Paragraph({ ...form('FootnoteText', meta), children: [...textRuns(' ', meta.direction), ...proseRuns(note, plain)] })] },
  ]);
  const document = new Document({
    // For its own reckoning of pages; what it writes of them is written anew.
    externalStyles: stylesXml({ ...setUp, family: setUp.fonts.family, language: meta.language, compact: !meta.contents }),
    pageNumbers: pageNumbers(setUp.fonts, setUp.typeface),
    footnotes: Object.fromEntries(footnotes) as Record<string, { readonly children: readonly Paragraph[] }>,
    sections: [{ ...pageOptions(meta, paper), children: [...titleParagraphs(handout), ...(meta.contents ? [contents(chapters, meta)] : []), ...body] }],
  });
  const written = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  return finishDocx(written, { ...setUp, meta, lists, family: setUp.fonts.family });
}

function titleParagraphs({ meta }: Handout): readonly Paragraph[] {
  const { title, subtitle, details, direction } = meta;
  const line = (style: string, text: string): Paragraph => new Paragraph({ ...form(style, meta), children: textRuns(text, direction) });
  return [line('Title', title), ...(subtitle === undefined ? [] : [line('Subtitle', subtitle)]), ...details.map((one) => line('Details', one))];
}

/** A chapter; the rule above its heading has the colour of its theme. */
function chapterChildren({ title, accent, blocks, sections }: HandoutChapter, index: number, setUp: BlockSetUp): readonly FileChild[] {
  const runs = { direction: setUp.meta.direction, accent: setUp.accent };
  const rule = { top: { style: BorderStyle.SINGLE, size: 18, space: 6, color: setUp.accent } };
  const heading = new Paragraph({
    ...form('Heading1', runs),
    ...(accent === undefined || !setUp.meta.contents ? {} : { border: rule }),
    children: [new Bookmark({ id: headingMark(index), children: proseRuns(setUp.meta.contents ? title : inAccent(title), runs) })],
  });
  return [heading, ...children(blocks, setUp), ...sections.flatMap((section) => sectionChildren(section, setUp))];
}

/** A compact heading has its theme's colour itself. */
const inAccent = (title: Prose): Prose => title.map((inline) => (inline.kind === 'text' ? { ...inline, accent: true } : inline));

function sectionChildren({ title, blocks }: HandoutSection, setUp: BlockSetUp): readonly FileChild[] {
  const runs = { direction: setUp.meta.direction, accent: setUp.accent };
  return [new Paragraph({ ...form('Heading2', runs), children: proseRuns(title, runs) }), ...children(blocks, setUp)];
}

const children = (blocks: HandoutSection['blocks'], setUp: BlockSetUp): readonly FileChild[] => blocks.flatMap((block) => blockChildren(block, setUp));
