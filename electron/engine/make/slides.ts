/** The slides on paper, as PDF. */
import type { SlideHandoutOptions } from '../../contract/slide-handout.ts';
import type { Composed } from '../compose.ts';
import { problem, ProblemError } from '../diagnostics/problem.ts';
import type { SheetPlan } from '../paint/sheets/model.ts';
import { planSheets } from '../paint/sheets/plan.ts';
import { writeSheets } from '../paint/sheets/write.ts';
import { fontFaces } from '../paint/svg/font-faces.ts';
import { openPdf, savePdf } from '../pdf/document.ts';
import { mendLigatures } from '../pdf/ligatures.ts';
import { type Bookmark, setOutline } from '../pdf/outline.ts';
import { setProperties } from '../pdf/properties.ts';
import type { Scene } from '../scene/model.ts';
import { formatDate } from '../text/calendar.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import type { PrintedFile } from './handout-pdf.ts';

/**
 * The slides on sheets, in colours for white paper.
 * @throws ProblemError of the printer
 */
export async function printSlides({ materials, briefing, deck, scene }: Composed, options: SlideHandoutOptions): Promise<PrintedFile> {
  const { fonts, typeface, pageLooks, printer } = materials;
  const { language, words } = deck.meta;
  const digits = (number: number): string => toLanguageDigits(String(number), language);
  const continued = (title: string, n: number, count: number): string =>
    `${title} ${words.continued.replace('{n}', digits(n)).replace('{count}', digits(count))}`;
  const plan = planSheets(scene, options, { language, typeface, continued });
  const day = formatDate(scene.meta.date, language, briefing.calendar);
  const printed = await printer.print(writeSheets(scene, plan, { faces: fontFaces(fonts), palette: pageLooks().light.palette, day }));
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
