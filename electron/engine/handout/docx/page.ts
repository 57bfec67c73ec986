/** Head and foot of the pages. */
import type { ISectionOptions } from 'docx';
import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { Paper } from '../../../contract/slide-handout.ts';
import type { HandoutMeta } from '../model.ts';
import { form } from './block.ts';
import { MARGINS, pageSize } from './paper.ts';
import { markRuns, textRuns } from './prose.ts';

/** The title above every page but the first, the page number below each. */
export function pageOptions(meta: HandoutMeta, paper: Paper): Omit<ISectionOptions, 'children'> {
  const head = new Header({ children: [new Paragraph({ ...form('Header', meta), children: textRuns(meta.title, meta.direction) })] });
  const foot = (): Footer => new Footer({ children: [new Paragraph({ ...form('Footer', meta), children: pageRuns(meta) })] });
  const empty = new Header({ children: [new Paragraph({ ...form('Header', meta) })] });
  return {
    properties: { titlePage: true, page: { size: pageSize(paper), margin: MARGINS } },
    headers: { default: head, first: empty },
    footers: { default: foot(), first: foot() },
  };
}

/** "Page 2 of 9" with both numbers as fields. They take the digits of the paragraph's language where Word is set to. */
function pageRuns(meta: HandoutMeta): readonly TextRun[] {
  const { words, direction, mark } = meta;
  const rtl = direction === 'rtl' ? { rightToLeft: true } : {};
  // The mark, where the scheme has colours for it, stands before the rest.
  const rest = mark !== undefined && words.page.startsWith(mark.text) ? words.page.slice(mark.text.length) : words.page;
  const parts = [...(rest === words.page ? [] : [words.page.slice(0, -rest.length)]), ...rest.split(/(\{pages?\})/)];
  return parts.flatMap((part) => {
    if (part === '{page}') return [new TextRun({ ...rtl, children: [PageNumber.CURRENT] })];
    if (part === '{pages}') return [new TextRun({ ...rtl, children: [PageNumber.TOTAL_PAGES] })];
    return markRuns(part, meta);
  });
}
