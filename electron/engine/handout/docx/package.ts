/** The parts of a Word package that hold no text: types of contents, properties, settings. */
import { coded, escape } from '../../text/xml.ts';
import type { Language } from '../../units/language.ts';
import { directionOf, languageTag } from '../../language/languages.ts';
import type { HandoutMeta } from '../model.ts';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const DEFAULTS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
};

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** `[Content_Types].xml` for the parts that are there. */
export function contentTypesXml(names: readonly string[]): string {
  const endings = Object.entries(DEFAULTS).filter(([ending]) => names.some((name) => name.endsWith(`.${ending}`)));
  const defaults = endings.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  const overrides = names.flatMap((name) => {
    const type = typeOf(name);
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  return (
    `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`
  );
}

function typeOf(name: string): string | undefined {
  if (name === 'docProps/core.xml') return 'application/vnd.openxmlformats-package.core-properties+xml';
  if (name === 'docProps/app.xml') return 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
  const part = /^word\/([A-Za-z]+)\d*\.xml$/.exec(name)?.[1];
  if (part === undefined) return undefined;
  return `${WORD}.${part === 'document' ? 'document.main' : part}+xml`;
}

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

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/**
 * `word/settings.xml`. Compatibility mode 15 is that of Word 2013 and later; without it Word opens a document as one of 2007.
 * The separators are those of footnotes.xml.
 */
export const settingsXml = (language: Language): string =>
  `${HEADER}<w:settings ${W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` +
  '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  `<w:themeFontLang w:val="en-US"${directionOf(language) === 'rtl' ? ` w:bidi="${languageTag(language)}"` : ''}/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`;

/** `word/fontTable.xml`: the typeface covers both scripts, and a Persian one is the nearest to take its place. */
export const fontTableXml = (family: string): string =>
  `${HEADER}<w:fonts ${W}><w:font w:name="${escape(family)}"><w:altName w:val="Tahoma"/><w:charset w:val="B2"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
