/** Mixed texts as LibreOffice draws them, from what the writers of decks and of Word documents make of them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { contentTypesXml } from '../../../electron/engine/handout/docx/package.ts';
import { proseRuns } from '../../../electron/engine/handout/docx/prose.ts';
import { PACKAGE_RELATIONSHIPS, partRelations } from '../../../electron/engine/handout/docx/relations.ts';
import { flowXml, partXml } from '../../../electron/engine/handout/docx/xml.ts';
import { finishPptx } from '../../../electron/engine/paint/pptx/finish/finish.ts';
import { paintPptx } from '../../../electron/engine/paint/pptx/paint.ts';
import { zipParts } from '../../../electron/engine/paint/pptx/zip.ts';
import type { Scene } from '../../../electron/engine/scene/model.ts';
import { withDirectionMarks } from '../../../electron/engine/text/stretches/marks.ts';
import type { Language } from '../../../electron/engine/units/language.ts';
import { directionOf } from '../../../electron/engine/language/languages.ts';
import { scene, textBox, paragraph, run } from '../../engine/paint/pptx/scenes.ts';
import { pdfWords } from '../../helpers/pdf-words.ts';
import { renderToPdf } from '../../helpers/soffice.ts';
import type { Drawn } from './order.ts';

/** Distance of the lines, and room around each character, without which poppler draws several to one word. */
const [SIZE, PITCH, APART, MARGIN, WIDTH, LINES] = [6, 16, 3, 40, 1500, 60];

/** The scene of a language whose slides hold a text a line. */
export function sceneOf(texts: readonly string[], language: Language): Scene {
  const { slides: [first], ...rest } = scene(language);
  if (first === undefined) throw new Error('no slide to follow');
  const pages = chunked(texts, LINES);
  return {
    ...rest,
    page: { width: WIDTH, height: MARGIN * 2 + LINES * PITCH },
    sections: [{ title: 'texts', slides: pages.length }],
    slides: pages.map((page, index) => ({
      ...first,
      id: `s${index}`,
      notes: [],
      items: [
        textBox(
          'none',
          page.map((text) =>
            // As layout hands them over.
            paragraph([run(withDirectionMarks(text, language), language, { size: SIZE })], language, { lineHeight: PITCH, before: 0 }),
          ),
          language,
          { frame: { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN, height: LINES * PITCH }, anchor: 'top' },
        ),
      ],
    })),
  };
}

/** What is drawn of each text, from the deck. */
export async function fromDeck(texts: readonly string[], language: Language, folder: string): Promise<readonly (readonly Drawn[])[]> {
  const made = sceneOf(texts, language);
  const parts = finishPptx(await paintPptx(made), made);
  for (const [name, content] of parts) {
    if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) continue;
    const xml = typeof content === 'string' ? content : strFromU8(content);
    const apart = xml.replace(/<a:rPr /g, `<a:rPr spc="${APART * 100}" `);
    parts.set(name, typeof content === 'string' ? apart : strToU8(apart));
  }
  const path = join(folder, `${language}.pptx`);
  writeFileSync(path, zipParts(parts));
  return lines(await pdfWords(await renderToPdf(path, folder)), texts.length);
}

/** What is drawn of each text, from a Word document. */
export async function fromDocument(texts: readonly string[], language: Language, folder: string): Promise<readonly (readonly Drawn[])[]> {
  const direction = directionOf(language);
  const twips = (points: number): number => points * 20;
  const relations = partRelations();
  relations.part('styles', 'styles.xml');
  const paragraphs = texts.map((text, index) => ({
    kind: 'paragraph' as const,
    style: index > 0 && index % LINES === 0 ? 'First' : 'Line',
    ...(direction === 'rtl' ? { bidi: true } : {}),
    runs: proseRuns([{ kind: 'text', text }], { language, direction, accent: '000000' }),
  }));
  const edge = twips(MARGIN);
  const section = `<w:sectPr><w:pgSz w:w="${twips(WIDTH)}" w:h="${twips(MARGIN * 2 + (LINES + 1) * PITCH)}"/><w:pgMar w:top="${edge}" w:right="${edge}" w:bottom="${edge}" w:left="${edge}" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>`;
  const line = `<w:spacing w:before="0" w:after="0" w:line="${twips(PITCH)}" w:lineRule="exact"/>`;
  const style = (id: string, look: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr>${look}</w:pPr></w:style>`;
  const run = `<w:rFonts w:ascii="Vazirmatn" w:hAnsi="Vazirmatn" w:eastAsia="Vazirmatn" w:cs="Vazirmatn"/><w:spacing w:val="${twips(APART)}"/><w:sz w:val="${SIZE * 2}"/><w:szCs w:val="${SIZE * 2}"/>`;
  const parts = new Map([
    ['_rels/.rels', PACKAGE_RELATIONSHIPS],
    ['word/document.xml', partXml('document', `<w:body>${flowXml(paragraphs, relations)}${section}</w:body>`)],
    ['word/_rels/document.xml.rels', relations.xml() ?? ''],
    ['word/styles.xml', partXml('styles', `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault></w:docDefaults>${style('Line', line)}${style('First', `<w:pageBreakBefore/>${line}`)}`)],
  ]);
  const path = join(folder, `${language}.docx`);
  writeFileSync(path, zipParts(new Map([['[Content_Types].xml', contentTypesXml([...parts.keys()])], ...parts])));
  return lines(await pdfWords(await renderToPdf(path, folder)), texts.length);
}

/** The characters of each line, page by page. */
function lines(pages: Awaited<ReturnType<typeof pdfWords>>, count: number): readonly (readonly Drawn[])[] {
  const found: Drawn[][] = Array.from({ length: count }, () => []);
  for (const [page, words] of pages.entries()) {
    for (const { text, x, y } of words) found[page * LINES + Math.floor((y - MARGIN) / PITCH)]?.push({ sign: text, x });
  }
  return found;
}

const chunked = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
