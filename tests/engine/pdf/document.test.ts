import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRef, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { openPdf, savePdf } from '../../../electron/engine/pdf/document.ts';
import { layOver } from '../../../electron/engine/pdf/feet.ts';
import { type Bookmark, setOutline } from '../../../electron/engine/pdf/outline.ts';
import { setProperties } from '../../../electron/engine/pdf/properties.ts';

async function blank(pages: number, text = ''): Promise<PDFDocument> {
  const made = await PDFDocument.create({ updateMetadata: false });
  const font = await made.embedFont(StandardFonts.Helvetica);
  for (let page = 0; page < pages; page += 1) made.addPage([300, 400]).drawText(text, { font, x: 10, y: 10 });
  return openPdf(await made.save());
}

const saved = async (document: PDFDocument): Promise<PDFDocument> => openPdf(await savePdf(document));

const properties = {
  title: 'سیاست چندبرداری',
  subject: 'قزاقستان',
  authors: ['Reza', 'سارا'],
  keywords: ['a', 'b'],
  language: 'fa',
  direction: 'rtl',
  date: '2025-12-26',
} as const;

test('the properties are the briefing’s own, and no moment of printing is left', async () => {
  const document = await blank(1);
  setProperties(document, properties);
  const read = await saved(document);
  expect([read.getTitle(), read.getSubject(), read.getAuthor()]).toEqual(['سیاست چندبرداری', 'قزاقستان', 'Reza, سارا']);
  expect([read.getCreationDate(), read.getModificationDate()]).toEqual(Array(2).fill(new Date('2025-12-26T00:00:00Z')));
  expect([read.getCreator(), read.getProducer()]).toEqual(['Bardar', 'Bardar']);
  expect(read.getLanguage()).toBe('fa-IR');
  const preferences = read.catalog.getViewerPreferences();
  expect([preferences?.getReadingDirection(), preferences?.getDisplayDocTitle()]).toEqual(['R2L', true]);
});

test('English pages are turned from left to right', async () => {
  const document = await blank(1);
  setProperties(document, { ...properties, language: 'en', direction: 'ltr' });
  const read = await saved(document);
  expect(read.getLanguage()).toBe('en-US');
  expect(read.catalog.getViewerPreferences()?.getReadingDirection()).not.toBe('R2L');
});

test('the same input gives the same bytes', async () => {
  const bytes = await savePdf(await blank(2, 'x'));
  const make = async (): Promise<Uint8Array> => {
    const document = await openPdf(bytes);
    setProperties(document, properties);
    setOutline(document, [{ title: 'a', page: 0, top: 0, children: [] }]);
    return savePdf(document);
  };
  expect(await make()).toEqual(await make());
});

const mark = (title: string, page: number, top: number, children: readonly Bookmark[] = []): Bookmark => ({ title, page, top, children });

test('bookmarks lead to their places and hang together', async () => {
  const document = await blank(3);
  setOutline(document, [mark('بخش', 0, 20, [mark('one', 0, 20), mark('two', 2, 100)]), mark('end', 2, 0)]);
  const read = await saved(document);
  const at = (parent: PDFDict, key: string): PDFDict => read.context.lookup(parent.get(PDFName.of(key)), PDFDict);
  const title = (item: PDFDict): string => item.lookup(PDFName.of('Title'), PDFHexString).decodeText();
  const outlines = at(read.catalog, 'Outlines');
  const first = at(outlines, 'First');
  expect([title(first), title(at(first, 'Next')), title(at(outlines, 'Last'))]).toEqual(['بخش', 'end', 'end']);
  const [one, two] = [at(first, 'First'), at(first, 'Last')];
  expect([title(one), title(two), title(at(two, 'Prev'))]).toEqual(['one', 'two', 'one']);
  const target = two.lookup(PDFName.of('Dest'), PDFArray);
  expect(target.get(0) as PDFRef).toBe(read.getPage(2).ref);
  expect(String(target.get(3))).toBe('300');
});

test('feet are laid over their pages as decoration', async () => {
  const document = await blank(2, 'text');
  await layOver(document, await blank(2, 'foot'));
  const read = await saved(document);
  expect(read.getPageCount()).toBe(2);
  const forms = read.context.enumerateIndirectObjects().filter(([, object]) => String(object).includes('/Subtype /Form'));
  expect(forms.length).toBe(2);
});
