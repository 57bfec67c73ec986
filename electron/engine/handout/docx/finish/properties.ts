import { coded, escape } from '../../../text/xml.ts';
import { languageTag } from '../../../units/language.ts';
import type { HandoutMeta } from '../../model.ts';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `docProps/core.xml`, dated by the briefing and not by the clock. */
export function coreXml({ title, subject, authors, keywords, language, date }: HandoutMeta): string {
  const creator = coded(authors.join('; '));
  const moment = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escape(date)}T00:00:00Z</dcterms:${name}>`;
  return (
    `${HEADER}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${coded(title)}</dc:title><dc:subject>${coded(subject)}</dc:subject><dc:creator>${creator}</dc:creator>` +
    `<cp:keywords>${coded(keywords.join(', '))}</cp:keywords><dc:language>${languageTag(language)}</dc:language>` +
    `<cp:lastModifiedBy>${creator}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `${moment('created')}${moment('modified')}</cp:coreProperties>`
  );
}

/** `docProps/app.xml`; Word counts words and pages anew when the document is saved. */
export const appXml = (): string =>
  `${HEADER}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Bardar</Application></Properties>`;
