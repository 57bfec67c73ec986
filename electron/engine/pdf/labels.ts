/** What readers call the pages of a PDF, beside its pages and where one types a number to go to. */
import { type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

/** @param labels one a page, from the first on: what is printed on it. Those that readers count by themselves need none. */
export function setPageLabels(document: PDFDocument, labels: readonly string[]): void {
  if (labels.every((label, page) => label === String(page + 1))) return;
  // ISO 32000-1 knows Latin digits and letters alone (12.4.2): any others are a prefix with no number behind.
  const each = labels.flatMap((label, page) => [page, { P: PDFHexString.fromText(label) }]);
  document.catalog.set(PDFName.of('PageLabels'), document.context.obj({ Nums: each }));
}
