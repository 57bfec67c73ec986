import type { DeckMarkdown } from '../markdown/markdown.ts';
import type { DeckSource } from '../markdown/model.ts';
import { parseContext } from '../markdown/context.ts';
import { isTooDeep } from '../markdown/depth.ts';
import { cutFrontMatter } from '../markdown/head.ts';
import { slideIds } from '../deck/parse/ids.ts';
import { outline } from '../markdown/outline.ts';
import { checkSizes } from '../markdown/sizes.ts';
import { plainText } from '../markdown/spans.ts';
import { type MarkdownReader, createMarkdownReader } from '../markdown/syntax/read.ts';
import { hasErrors, type Problem } from '../diagnostics/problem.ts';
import type { OnPlace } from '../../contract/progress.ts';
import type { DocumentChapter, DocumentSection, HandoutDocument } from './document.ts';
import { readBlocks } from './parse/blocks.ts';
import { readHandoutMeta } from './parse/front-matter.ts';
import { readHandoutHeading } from './parse/heading.ts';
import { reportUnsourced } from './parse/unsourced.ts';

/** A handout, undefined exactly where `problems` holds an error. */
export interface ParsedHandout {
  readonly document?: HandoutDocument;
  readonly problems: readonly Problem[];
}

/**
 * Reads handout Markdown, made by a template or by hand.
 * `sources` are those a citation may name; every problem says the template file and line it comes from.
 */
export function parseHandout(
  markdown: DeckMarkdown,
  sources: readonly DeckSource[],
  read: MarkdownReader = createMarkdownReader(),
  onPlace: OnPlace = () => undefined,
): ParsedHandout {
  const { yaml, body } = cutFrontMatter(markdown.text);
  const context = parseContext(markdown, body, sources, true);
  const meta = readHandoutMeta(yaml, context);
  if (isTooDeep(body, context) || !checkSizes(body, context)) return { problems: context.sorted() };
  const { opening, chapters: parts } = outline(read(body, (line) => onPlace(context.originOf(line))), context);
  for (const { origin } of opening) context.report('error', 'handout.before-first-heading', {}, origin);
  const headings = parts.map(({ heading }) => readHandoutHeading(heading, context));
  const ids = slideIds(headings.flatMap(({ id }) => id ?? []));

  const chapters: (DocumentChapter & { readonly sections: DocumentSection[] })[] = [];
  for (const [index, { level, title, id, accent, annex }] of headings.entries()) {
    const part = parts[index];
    if (part === undefined) continue;
    onPlace(part.origin);
    const blocks = readBlocks(part.parts, context);
    const own = ids.take(id, plainText(title.spans));
    if (own.taken) context.report('error', 'deck.duplicate-id', { id: id ?? own.id }, part.origin);
    const section = { id: own.id, title, blocks };
    if (level === 'chapter') chapters.push({ ...section, annex, ...(accent === undefined ? {} : { accent }), sections: [] });
    else if (chapters.length === 0) context.report('error', 'handout.section-first', {}, part.origin);
    else chapters.at(-1)?.sections.push(section);
  }
  if (meta !== undefined && chapters.length === 0) context.report('error', 'handout.no-chapter', {}, context.originOf(1));
  if (meta === undefined || hasErrors(context.problems)) return { problems: context.sorted() };
  reportUnsourced(chapters, context);
  return { document: { meta, chapters }, problems: context.sorted() };
}
