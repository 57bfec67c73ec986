import { escape } from '../../../text/xml.ts';
import type { Language } from '../../../units/language.ts';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/**
 * `word/settings.xml`. Compatibility mode 15 is that of Word 2013 and later; without it Word opens a document as one of 2007.
 * The separators are those of footnotes.xml.
 */
export const settingsXml = (language: Language): string =>
  `${HEADER}<w:settings ${WORD}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` +
  '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  `<w:themeFontLang w:val="en-US"${language === 'fa' ? ' w:bidi="fa-IR"' : ''}/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`;

/** `word/fontTable.xml`: the typeface covers both scripts, and a Persian one is the nearest to take its place. */
export const fontTableXml = (family: string): string =>
  `${HEADER}<w:fonts ${WORD}><w:font w:name="${escape(family)}"><w:altName w:val="Tahoma"/><w:charset w:val="B2"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
