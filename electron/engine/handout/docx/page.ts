/** Head and foot of the pages. */
import type { Paper } from '../../../contract/slide-handout.ts';
import type { HandoutMeta } from '../model.ts';
import type { Paragraph, Run } from './flow.ts';
import { MARGINS, pageSize } from './paper.ts';
import { blank, form } from './paragraph.ts';
import { markRuns, textRuns } from './prose.ts';

/** The title above every page but the first. */
export const headParagraph = (meta: HandoutMeta): Paragraph => ({ ...form('Header', meta), runs: textRuns(meta.title, meta.language) });
export const firstHeadParagraph = (meta: HandoutMeta): Paragraph => blank('Header', meta);

/** The page's number below each. */
export const footParagraph = (meta: HandoutMeta): Paragraph => ({ ...form('Footer', meta), runs: pageRuns(meta) });

/**
 * The properties of the only section. Its direction says where columns begin and on which side the first page lies.
 * @param parts ids of heads and feet, by the pages they stand on
 */
export function sectionXml({ direction }: HandoutMeta, paper: Paper, parts: Readonly<Record<'header' | 'footer', Readonly<Record<'default' | 'first', string>>>>): string {
  const { width, height } = pageSize(paper);
  const { top, right, bottom, left, header, footer } = MARGINS;
  const references = (['header', 'footer'] as const).flatMap((part) => (['default', 'first'] as const).map((pages) => `<w:${part}Reference w:type="${pages}" r:id="${parts[part][pages]}"/>`));
  return (
    `<w:sectPr>${references.join('')}<w:pgSz w:w="${width}" w:h="${height}"/>` +
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="${footer}" w:gutter="0"/>` +
    `<w:titlePg/>${direction === 'rtl' ? '<w:bidi/>' : ''}<w:docGrid w:linePitch="360"/></w:sectPr>`
  );
}

/** "Page 2 of 9" with both numbers as fields. They take the digits of the paragraph's language where Word is set to. */
function pageRuns(meta: HandoutMeta): readonly Run[] {
  const { words, direction, mark } = meta;
  // The mark, where the scheme has colours for it, stands before the rest.
  const rest = mark !== undefined && words.page.startsWith(mark.text) ? words.page.slice(mark.text.length) : words.page;
  const parts = [...(rest === words.page ? [] : [words.page.slice(0, -rest.length)]), ...rest.split(/(\{pages?\})/)];
  return parts.flatMap((part): readonly Run[] => {
    if (part === '{page}') return [{ kind: 'field', code: 'PAGE', result: '', direction }];
    if (part === '{pages}') return [{ kind: 'field', code: 'NUMPAGES', result: '', direction }];
    return markRuns(part, meta);
  });
}
