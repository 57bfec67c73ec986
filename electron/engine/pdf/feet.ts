import { beginMarkedContent, endMarkedContent, type PDFDocument } from '@cantoo/pdf-lib';

/** Lays one page of `feet` over each page of the document, as decoration: screen readers do not read it between two sentences. */
export async function layOver(document: PDFDocument, feet: PDFDocument): Promise<void> {
  const pages = document.getPages();
  const drawn = await document.embedPages(feet.getPages().slice(0, pages.length));
  for (const [index, page] of pages.entries()) {
    const foot = drawn[index];
    if (foot === undefined) continue;
    page.pushOperators(beginMarkedContent('Artifact'));
    page.drawPage(foot, { x: 0, y: 0 });
    page.pushOperators(endMarkedContent());
  }
}
