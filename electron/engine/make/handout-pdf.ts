/** The narrative handout on paper: its page printed, numbered and made whole. */
import type { Paper } from '../../contract/slide-handout.ts';
import type { Handout, HandoutSection } from '../handout/model.ts';
import type { Printer } from '../host.ts';
import { writeFeet } from '../paint/sheets/feet.ts';
import { fontFaces } from '../paint/svg/font-faces.ts';
import { type Destination, namedDestinations } from '../pdf/destinations.ts';
import { openPdf, savePdf } from '../pdf/document.ts';
import { layOver } from '../pdf/feet.ts';
import { mendLigatures } from '../pdf/ligatures.ts';
import { setPageLabels } from '../pdf/labels.ts';
import { type Bookmark, setOutline } from '../pdf/outline.ts';
import { setProperties } from '../pdf/properties.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import type { FontFiles } from '../text/typeface.ts';
import type { Palette } from '../units/colour.ts';

/** A PDF in memory. */
export interface PrintedFile {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * The page of a handout as PDF, its pages numbered in the language's digits.
 * @param page the handout as HTML
 * @throws ProblemError of the printer
 */
export async function printHandout(
  handout: Handout,
  page: string,
  { fonts, paper, palette, printer }: { readonly fonts: FontFiles; readonly paper: Paper; readonly palette: Palette; readonly printer: Printer },
): Promise<PrintedFile> {
  const { language, direction, words } = handout.meta;
  const document = await openPdf(await printer.print(page));
  const pages = document.getPageCount();
  const digits = (number: number): string => toLanguageDigits(String(number), language);
  const texts = Array.from({ length: pages }, (_, at) => words.page.replace('{page}', digits(at + 1)).replace('{pages}', digits(pages)));
  const feet = writeFeet(texts, { paper, family: fonts.family, faces: fontFaces(fonts), palette, language, direction });
  await layOver(document, await openPdf(await printer.print(feet)));
  mendLigatures(document);
  setOutline(document, chapterBookmarks(handout, namedDestinations(document)));
  setPageLabels(document, texts.map((_, at) => digits(at + 1)));
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
