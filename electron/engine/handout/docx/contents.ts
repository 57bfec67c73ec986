/** The table of contents: a field as Word writes it, filled in already, so that it is not empty before its reader updates it. */
import { toLanguageDigits } from '../../text/numerals.ts';
import type { HandoutChapter, HandoutMeta } from '../model.ts';
import { textOf } from '../reading.ts';
import type { Contents, Paragraph, Run } from './flow.ts';
import { form } from './paragraph.ts';
import { textRuns } from './prose.ts';

/** Name of the bookmark at a chapter's heading, as Word names those it sets for a table of contents. */
export const headingMark = (chapter: number): string => `_Toc${String(chapter + 1).padStart(9, '0')}`;

/**
 * The table with its heading; the words of the chapters without the marks of their notes.
 * @param pages number of the page that each chapter begins on
 */
export function contents(chapters: readonly HandoutChapter[], meta: HandoutMeta, pages: readonly number[]): Contents {
  const { direction, language } = meta;
  const entries = chapters.map(({ title }, index): Paragraph => {
    const bookmark = headingMark(index);
    const page: Run = { kind: 'field', code: ` PAGEREF ${bookmark} \\h `, result: toLanguageDigits(String(pages[index] ?? 1), language), direction };
    const link: Run = { kind: 'link', to: { bookmark }, runs: [...textRuns(textOf(title), language), { kind: 'tab' }, page] };
    const begin: readonly Run[] = index === 0 ? [{ kind: 'field-begin', code: ' TOC \\o "1-1" \\h \\z \\u ' }] : [];
    const end: readonly Run[] = index === chapters.length - 1 ? [{ kind: 'field-end' }] : [];
    return { ...form('TOC1', meta), runs: [...begin, link, ...end] };
  });
  return { kind: 'contents', paragraphs: [{ ...form('TOCHeading', meta), runs: textRuns(meta.words.contents, language) }, ...entries] };
}
