/** The way out of the house that leads through a printer: slide handouts, and the narrative handout as PDF. */
import type { PageLooks } from './brand/page-looks.ts';
import { problem, ProblemError } from './diagnostics/problem.ts';
import { writeHtml } from './handout/html/write.ts';
import type { Handout, HandoutSection } from './handout/model.ts';
import type { Printer } from './host.ts';
import type { Composed, Materials } from './pipeline.ts';
import { writeFeet } from './paint/sheets/feet.ts';
import type { SheetPlan } from './paint/sheets/model.ts';
import { planSheets } from './paint/sheets/plan.ts';
import { writeSheets } from './paint/sheets/write.ts';
import { fontFaces } from './paint/svg/font-faces.ts';
import { type Destination, namedDestinations } from './pdf/destinations.ts';
import { openPdf, savePdf } from './pdf/document.ts';
import { layOver } from './pdf/feet.ts';
import { mendLigatures } from './pdf/ligatures.ts';
import { type Bookmark, setOutline } from './pdf/outline.ts';
import { setProperties } from './pdf/properties.ts';
import type { Scene } from './scene/model.ts';
import { formatDate } from './text/calendar.ts';
import { toLanguageDigits } from './text/numerals.ts';
import type { Palette } from './units/colour.ts';
import type { Paper, SlideHandoutOptions } from '../contract/slide-handout.ts';

/** A PDF in memory. */
export interface PrintedFile {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * The slides on paper.
 * @param palette colours on white paper
 * @throws ProblemError of the printer
 */
export async function printSlides(
  { briefing, deck, scene }: Composed,
  { fonts, typeface }: Materials,
  palette: Palette,
  options: SlideHandoutOptions,
  printer: Printer,
): Promise<PrintedFile> {
  const { language, words } = deck.meta;
  const digits = (number: number): string => toLanguageDigits(String(number), language);
  const continued = (title: string, n: number, count: number): string =>
    `${title} ${words.continued.replace('{n}', digits(n)).replace('{count}', digits(count))}`;
  const plan = planSheets(scene, options, { language, typeface, continued });
  const day = formatDate(scene.meta.date, language, briefing.calendar);
  const printed = await printer.print(writeSheets(scene, plan, { faces: fontFaces(fonts), palette, day }));
  const document = await openPdf(printed);
  const pages = document.getPageCount();
  if (pages !== plan.sheets.length) {
    throw new ProblemError([problem('error', 'print.failed', { detail: `${pages} pages instead of ${plan.sheets.length}` })]);
  }
  mendLigatures(document);
  setOutline(document, slideBookmarks(scene, plan));
  setProperties(document, scene.meta);
  return { bytes: await savePdf(document), pages };
}

/** Sections, and the slides in them. */
function slideBookmarks({ sections, slides }: Scene, { sheets }: SheetPlan): readonly Bookmark[] {
  const places = sheets.flatMap((sheet, page) => sheet.slides.map(({ index, frame }) => ({ index, page, top: frame.y })));
  const marks = slides.map(({ title }, slide): Bookmark => {
    const { page, top } = places.find(({ index }) => index === slide) ?? { page: 0, top: 0 };
    return { title, page, top, children: [] };
  });
  let first = 0;
  return sections.flatMap(({ title, slides: count }): readonly Bookmark[] => {
    const children = marks.slice(first, first + count);
    first += count;
    const [begin] = children;
    return begin === undefined ? [] : [{ title, page: begin.page, top: begin.top, children }];
  });
}

/**
 * The narrative handout on paper, its pages numbered in the language's digits.
 * @throws ProblemError of the printer
 */
export async function printNarrative(
  handout: Handout,
  { fonts }: Materials,
  { light, dark }: PageLooks,
  paper: Paper,
  printer: Printer,
): Promise<PrintedFile> {
  const faces = fontFaces(fonts);
  const { family } = fonts;
  const { language, direction, words } = handout.meta;
  const palettes = { light: light.palette, dark: dark.palette };
  const document = await openPdf(await printer.print(writeHtml(handout, { paper, family, fontFaces: faces, palettes })));
  const pages = document.getPageCount();
  const digits = (number: number): string => toLanguageDigits(String(number), language);
  const texts = Array.from({ length: pages }, (_, at) => words.page.replace('{page}', digits(at + 1)).replace('{pages}', digits(pages)));
  const feet = writeFeet(texts, { paper, family, faces, palette: light.palette, language, direction });
  await layOver(document, await openPdf(await printer.print(feet)));
  mendLigatures(document);
  setOutline(document, chapterBookmarks(handout, namedDestinations(document)));
  setProperties(document, handout.meta);
  return { bytes: await savePdf(document), pages };
}

/** Chapters and their sections, those that the contents of the page lead to. */
function chapterBookmarks({ chapters }: Handout, places: ReadonlyMap<string, Destination>): readonly Bookmark[] {
  const mark = ({ id, title }: HandoutSection, children: readonly Bookmark[]): readonly Bookmark[] => {
    const place = places.get(id);
    const text = title.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
    return place === undefined ? children : [{ title: text, ...place, children }];
  };
  return chapters.flatMap((chapter) => mark(chapter, chapter.sections.flatMap((section) => mark(section, []))));
}
