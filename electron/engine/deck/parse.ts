import { hasErrors, type Problem } from '../diagnostics/problem.ts';
import type { OnPlace } from '../units/progress.ts';
import type { DeckMarkdown } from '../markdown/markdown.ts';
import type { Deck, DeckSection, DeckSlide, TitleSlide } from './model.ts';
import type { DeckSource, Passage } from '../markdown/model.ts';
import { fillSources } from './parse/cited.ts';
import type { ParseContext } from '../markdown/context.ts';
import { parseContext } from '../markdown/context.ts';
import { isTooDeep } from '../markdown/depth.ts';
import type { FrontMatter } from './parse/front-matter.ts';
import { readFrontMatter } from './parse/front-matter.ts';
import { cutFrontMatter } from '../markdown/head.ts';
import { readHeading } from './parse/heading.ts';
import { slideIds } from './parse/ids.ts';
import type { Part } from '../markdown/outline.ts';
import { outline } from '../markdown/outline.ts';
import { makeSection } from './parse/section.ts';
import { checkSizes } from '../markdown/sizes.ts';
import { makeSlide } from './parse/slide.ts';
import { readBody } from './parse/slide-body.ts';
import { plainText } from '../markdown/spans.ts';
import { reportUnsourced } from './parse/unsourced.ts';
import { type MarkdownReader, createMarkdownReader } from '../markdown/syntax/read.ts';

/** A deck, undefined exactly where `problems` holds an error. With a deck, problems name the place of their slide in it. */
export interface ParsedDeck {
  readonly deck?: Deck;
  readonly problems: readonly Problem[];
}

/**
 * Reads deck Markdown, made by a template or by hand.
 * `sources` are those a citation may name; every problem says the template file and line it comes from.
 */
export function parseDeck(
  markdown: DeckMarkdown,
  sources: readonly DeckSource[],
  read: MarkdownReader = createMarkdownReader(),
  onPlace: OnPlace = () => undefined,
): ParsedDeck {
  const { yaml, body } = cutFrontMatter(markdown.text);
  const context = parseContext(markdown, body, sources);
  const front = readFrontMatter(yaml, context);
  if (isTooDeep(body, context) || !checkSizes(body, context)) return { problems: context.sorted() };
  const { opening, chapters } = outline(read(body, (line) => onPlace(context.originOf(line))), context);
  const headings = chapters.map(({ heading }) => readHeading(heading, context));
  const ids = slideIds(headings.flatMap(({ id }) => id ?? []), context);
  const first = front === undefined ? [] : [titleSlide(front, opening, ids.take('title', '', context.originOf(1)), context)];

  const slides: DeckSlide[] = [...first];
  const sections: DeckSection[] = [];
  for (const [index, heading] of headings.entries()) {
    const chapter = chapters[index];
    if (chapter === undefined) continue;
    const { origin } = chapter;
    onPlace(origin);
    const id = ids.take(heading.id, plainText(heading.title.spans), origin);
    const content = readBody(chapter.parts, context);
    const base = { id, title: heading.title, notes: content.notes, origin };
    if (heading.level === 'section') {
      const made = makeSection(base, heading, content, sections.length, context);
      sections.push(made.section);
      slides.push(made.slide);
    } else {
      // What closes the deck belongs to no theme.
      const apart = sections.length === 0 || heading.kind === 'closing';
      const inSection = apart ? base : { ...base, section: sections.length - 1 };
      const slide = makeSlide(inSection, heading, content, context);
      if (slide !== undefined) slides.push(slide);
    }
  }
  if (front === undefined || hasErrors(context.problems)) return { problems: context.sorted() };
  reportUnsourced(slides, context);
  const deck = { meta: front.meta, sections, slides: fillSources(slides, sources), sources };
  return { deck, problems: context.sorted(slides) };
}

/** The first slide, made of the front matter and the notes that stand before any heading. */
function titleSlide(front: FrontMatter, opening: readonly Part[], id: string, context: ParseContext): TitleSlide {
  const origin = context.originOf(1);
  const passage = (text: string): Passage => ({ spans: [{ text }], citations: [], origin });
  for (const part of opening) {
    if (part.kind === 'node') context.report('error', 'deck.before-first-heading', {}, part.origin);
  }
  const notes = readBody(opening.filter((part) => part.kind === 'directive'), context);
  if (notes.main !== undefined) context.report('error', 'deck.before-first-heading', {}, notes.main.origin);
  const { title, subtitle } = front.meta;
  return {
    kind: 'title',
    id,
    title: passage(title),
    ...(subtitle === undefined ? {} : { subtitle: passage(subtitle) }),
    details: front.details.map(passage),
    notes: notes.notes,
    origin,
  };
}
