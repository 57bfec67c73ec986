import { type PDFDocument, PDFName, PDFString, ReadingDirection } from '@cantoo/pdf-lib';
import type { Language } from '../units/language.ts';
import { directionOf, languageTag } from '../units/language.ts';

/** What a PDF says of itself. */
export interface PdfProperties {
  readonly title: string;
  readonly subject: string;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  readonly language: Language;
  /** ISO day; creation and modification dates of the file. */
  readonly date: string;
}

const CREATOR = 'Bardar';

/**
 * Writes the properties; the printer's own name, the address it printed from and the hour of printing go. A reader shows the
 * title and not the file's name, and turns the pages of a right-to-left language from right to left.
 */
export function setProperties(document: PDFDocument, { title, subject, authors, keywords, language, date }: PdfProperties): void {
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
  if (directionOf(language) === 'rtl') document.catalog.getOrCreateViewerPreferences().setReadingDirection(ReadingDirection.R2L);
}
