import { type PDFDocument, PDFName, PDFString, ReadingDirection } from '@cantoo/pdf-lib';
import { languageTag } from '../language/languages.ts';
import type { FileProperties } from '../units/properties.ts';

const CREATOR = 'Bardar';

/**
 * Writes the properties; the printer's own name, the address it printed from and the hour of printing go. A reader shows the
 * title and not the file's name, and turns the pages of a right-to-left language from right to left.
 */
export function setProperties(document: PDFDocument, { title, subject, authors, keywords, language, direction, date }: FileProperties): void {
  const day = new Date(`${date}T00:00:00Z`);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setSubject(subject);
  document.setAuthor(authors.join(', '));
  document.setKeywords([...keywords]);
  document.setCreator(CREATOR);
  document.setProducer(CREATOR);
  document.setCreationDate(day);
  document.setModificationDate(day);
  document.catalog.set(PDFName.of('Lang'), PDFString.of(languageTag(language)));
  if (direction === 'rtl') document.catalog.getOrCreateViewerPreferences().setReadingDirection(ReadingDirection.R2L);
}
