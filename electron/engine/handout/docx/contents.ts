/**
 * The table of contents: a field as Word writes it, filled in already, so that it is not empty before its reader updates it.
 * The docx library's own has neither a direction nor digits of a language.
 */
import type { FileChild } from 'docx';
import { ImportedXmlComponent } from 'docx';
import { toLanguageDigits } from '../../text/numerals.ts';
import { escape } from '../../text/xml.ts';
import type { HandoutChapter, HandoutMeta, Prose } from '../model.ts';
import { directedText } from './stretches.ts';

/** Name of the bookmark at a chapter's heading, as Word names those it sets for a table of contents. */
export const headingMark = (chapter: number): string => `_Toc${String(chapter + 1).padStart(9, '0')}`;

/** Words of a text without the marks of its notes. */
const wordsOf = (prose: Prose): string => prose.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');

/** The table with its heading; the numbers of pages are left empty for the library to fill in (pages.ts). */
export function contents(chapters: readonly HandoutChapter[], meta: HandoutMeta): FileChild {
  const bidi = meta.direction === 'rtl' ? '<w:bidi/>' : '';
  const runs = (text: string): string =>
    directedText(text, meta.direction)
      .map((part) => `<w:r>${part.direction === 'rtl' ? '<w:rPr><w:rtl/></w:rPr>' : ''}<w:t xml:space="preserve">${escape(part.text)}</w:t></w:r>`)
      .join('');
  const entries = chapters.map(({ title }, index) => {
    const mark = headingMark(index);
    const field = `${sign('begin')}${instruction(` PAGEREF ${mark} \\h `)}${sign('separate')}${sign('end')}`;
    const begin = index === 0 ? `${sign('begin')}${instruction(' TOC \\o "1-1" \\h \\z \\u ')}${sign('separate')}` : '';
    const end = index === chapters.length - 1 ? sign('end') : '';
    return (
      `<w:p><w:pPr><w:pStyle w:val="TOC1"/>${bidi}</w:pPr>${begin}<w:hyperlink w:anchor="${mark}" w:history="1">` +
      `${runs(wordsOf(title))}<w:r><w:tab/></w:r>${field}</w:hyperlink>${end}</w:p>`
    );
  });
  const heading = `<w:p><w:pPr><w:pStyle w:val="TOCHeading"/>${bidi}</w:pPr>${runs(meta.words.contents)}</w:p>`;
  const xml =
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>' +
    `<w:sdtContent>${heading}${entries.join('')}</w:sdtContent></w:sdt>`;
  // The library takes any component of XML among the children of a section and types only its own.
  return ImportedXmlComponent.fromXmlString(xml) as unknown as FileChild;
}

/** What the library writes of a page: its number in ASCII digits, in the run of the sign before it. */
const PAGE = /<w:r>(<w:fldChar w:fldCharType="separate"\/>)<w:t xml:space="preserve">(\d+)<\/w:t><\/w:r>/g;

/** The pages in the digits of the language. */
export const withPageDigits = (xml: string, { language, direction }: HandoutMeta): string =>
  xml.replace(PAGE, (_run, separator: string, page: string) => {
    const look = direction === 'rtl' ? '<w:rPr><w:rtl/></w:rPr>' : '';
    return `<w:r>${separator}</w:r><w:r>${look}<w:t>${toLanguageDigits(page, language)}</w:t></w:r>`;
  });

const sign = (type: 'begin' | 'separate' | 'end'): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText xml:space="preserve">${escape(text)}</w:instrText></w:r>`;
