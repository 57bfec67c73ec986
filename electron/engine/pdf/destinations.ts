import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { Pt } from '../units/length.ts';

/** A place in a PDF. */
export interface Destination {
  /** Index of the page. */
  readonly page: number;
  /** Distance from the page's upper edge. */
  readonly top: Pt;
}

/** The places that have a name: Chromium names every element with an id that a link of the page leads to. */
export function namedDestinations(document: PDFDocument): ReadonlyMap<string, Destination> {
  const dests = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const pages = document.getPages();
  const found = new Map<string, Destination>();
  for (const [name, value] of dests?.entries() ?? []) {
    const place = document.context.lookup(value);
    if (!(place instanceof PDFArray)) continue;
    const ref = place.get(0);
    const page = pages.findIndex((each) => ref instanceof PDFRef && each.ref === ref);
    const target = pages[page];
    if (target === undefined) continue;
    const y = place.lookupMaybe(3, PDFNumber)?.asNumber() ?? target.getHeight();
    found.set(name.decodeText(), { page, top: target.getHeight() - y });
  }
  return found;
}
