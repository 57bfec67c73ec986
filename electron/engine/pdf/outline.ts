/** The outline of a PDF: what readers show as bookmarks. */
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import type { Pt } from '../units/length.ts';

export interface Bookmark {
  readonly title: string;
  /** Index of the page. */
  readonly page: number;
  /** Distance from the page's upper edge to where the reader is taken. */
  readonly top: Pt;
  readonly children: readonly Bookmark[];
}

/** Writes the outline and has readers show it. The first level stands open. */
export function setOutline(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const { context, catalog } = document;
  const root = context.nextRef();
  const { first, last } = writeLevel(document, bookmarks, root);
  const items = { Type: 'Outlines', First: first, Last: last, Count: bookmarks.length };
  context.assign(root, context.obj(items));
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function writeLevel(document: PDFDocument, bookmarks: readonly Bookmark[], parent: PDFRef): { first: PDFRef; last: PDFRef } {
  const { context } = document;
  const refs = bookmarks.map(() => context.nextRef());
  for (const [index, bookmark] of bookmarks.entries()) {
    const item = PDFDict.withContext(context);
    item.set(PDFName.of('Title'), PDFHexString.fromText(bookmark.title));
    item.set(PDFName.of('Parent'), parent);
    item.set(PDFName.of('Dest'), destination(document, bookmark));
    const [before, after] = [refs[index - 1], refs[index + 1]];
    if (before !== undefined) item.set(PDFName.of('Prev'), before);
    if (after !== undefined) item.set(PDFName.of('Next'), after);
    const own = refs[index] as PDFRef;
    if (bookmark.children.length > 0) {
      const { first, last } = writeLevel(document, bookmark.children, own);
      item.set(PDFName.of('First'), first);
      item.set(PDFName.of('Last'), last);
      // Negative: the entries below are folded away.
      item.set(PDFName.of('Count'), PDFNumber.of(-bookmark.children.length));
    }
    context.assign(own, item);
  }
  return { first: refs[0] as PDFRef, last: refs.at(-1) as PDFRef };
}

/** The page, scrolled to the place, at whatever magnification the reader has chosen. */
function destination(document: PDFDocument, { page, top }: Bookmark) {
  const target = document.getPage(page);
  return document.context.obj([target.ref, 'XYZ', null, target.getHeight() - top, null]);
}
