/** The slides on paper, as PDF. */
import type { OnPlace } from '../../contract/progress.ts';
import type { SlideHandoutOptions } from '../../contract/slide-handout.ts';
import type { Composed } from '../compose.ts';
import { paintSheets } from '../paint/pdf/paint.ts';
import type { SheetPlan } from '../paint/sheets/model.ts';
import { planSheets } from '../paint/sheets/plan.ts';
import { savePdf } from '../pdf/document.ts';
import { setPageLabels } from '../pdf/labels.ts';
import { type Bookmark, setOutline } from '../pdf/outline.ts';
import { setProperties } from '../pdf/properties.ts';
import { underlineOf } from '../pdf/truetype.ts';
import { writePages } from '../pdf/write.ts';
import type { Scene } from '../scene/model.ts';
import { formatDate } from '../text/calendar.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import type { PrintedFile } from './handout-pdf.ts';

/**
 * The slides on sheets, in colours for white paper.
 * @param onPlace hears of each slide before it is drawn
 */
export async function writeSlides(composed: Composed, options: SlideHandoutOptions, onPlace: OnPlace = () => undefined): Promise<PrintedFile> {
  const { materials: { fonts, typeface, pageLooks }, scene } = composed;
  const { plan, day } = sheetsOf(composed, options);
  const painted = paintSheets(scene, plan, { palette: pageLooks().light.palette, day, typeface, underline: underlineOf(fonts.regular) }, onPlace);
  const document = await writePages(painted, fonts);
  setOutline(document, slideBookmarks(scene, plan));
  setPageLabels(document, plan.sheets.map((_, index) => toLanguageDigits(String(index + 1), scene.meta.language)));
  setProperties(document, scene.meta);
  return { bytes: await savePdf(document), pages: plan.sheets.length };
}

/** What stands on which sheet, and the day that stands above. */
export function sheetsOf({ materials: { typeface }, briefing, deck, scene }: Composed, options: SlideHandoutOptions): { readonly plan: SheetPlan; readonly day: string } {
  const { language, words } = deck.meta;
  const digits = (number: number): string => toLanguageDigits(String(number), language);
  const continued = (title: string, n: number, count: number): string =>
    `${title} ${words.continued.replace('{n}', digits(n)).replace('{count}', digits(count))}`;
  return { plan: planSheets(scene, options, { language, typeface, continued }), day: formatDate(scene.meta.date, language, briefing.calendar) };
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
