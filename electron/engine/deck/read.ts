/** Reads the text of one slide: what it says, typed, with all that is wrong with it. What the deck makes of it stands in parse.ts. */
import { hasErrors, type Problem } from '../diagnostics/problem.ts';
import type { Accent } from '../units/colour.ts';
import type { MarkdownPart, SlideText } from './cut.ts';
import { type ParseContext, parseContext } from '../markdown/context.ts';
import { isTooDeep } from '../markdown/depth.ts';
import { cutFrontMatter } from '../markdown/head.ts';
import type { DeckSource, Passage } from '../markdown/model.ts';
import { type Part, outline } from '../markdown/outline.ts';
import { checkSizes } from '../markdown/sizes.ts';
import { readMarkdown } from '../markdown/syntax/read.ts';
import type { DeckSlide } from './kinds/all.ts';
import type { TitleSlide } from './kinds/title.ts';
import type { DeckMeta } from './model.ts';
import { type FrontMatter, readFrontMatter } from './parse/front-matter.ts';
import { readHeading } from './parse/heading.ts';
import { readSectionSlide } from './parse/section.ts';
import { makeSlide } from './parse/slide.ts';
import { readBody } from './parse/slide-body.ts';
import { reportUnsourced } from './parse/unsourced.ts';

/** A slide without its place in the deck, undefined where an error keeps it from being made. */
export interface ReadSlide {
  readonly slide?: DeckSlide;
  /** The colour that the heading of a section asks for. */
  readonly accent?: Accent;
  readonly problems: readonly Problem[];
}

/** What the front matter says, undefined where an error keeps the deck from being made. */
export interface ReadTitle {
  readonly front?: { readonly meta: DeckMeta; readonly slide: TitleSlide };
  readonly problems: readonly Problem[];
}

/** Reads one slide but the first. `sources` are those a citation may name. */
export function readSlide({ id, text, origins, taken }: SlideText, sources: readonly DeckSource[]): ReadSlide {
  const context = parseContext({ text, origins }, text, sources);
  const chapter = partsOf(text, context)?.chapters[0];
  if (chapter === undefined) return { problems: context.sorted() };
  const { origin, parts } = chapter;
  if (taken !== undefined) context.report('error', 'deck.duplicate-id', { id: taken }, origin);
  const heading = readHeading(chapter.heading, context);
  const content = readBody(parts, context);
  const base = { id, title: heading.title, notes: content.notes, ...(heading.backup && { backup: heading.backup }), ...(heading.from && { from: heading.from }), ...(heading.apart && { apart: heading.apart }), origin };
  const slide = heading.level === 'section' ? readSectionSlide(base, content, context) : makeSlide(base, heading, content, context);
  if (slide === undefined || hasErrors(context.problems)) return { problems: context.sorted() };
  if (!heading.ours) reportUnsourced(slide, context);
  return { slide, ...(heading.accent !== undefined && { accent: heading.accent }), problems: context.sorted() };
}

/** Reads the first slide: the front matter, and the notes that stand before any heading. */
export function readTitle(head: MarkdownPart, opening: SlideText, sources: readonly DeckSource[]): ReadTitle {
  const context = parseContext(head, head.text, sources);
  const front = readFrontMatter(cutFrontMatter(head.text).yaml, context);
  if (front) reportMarks([front.meta.title, front.meta.subtitle ?? '', ...front.details], head, context);
  const below = parseContext(opening, opening.text, sources);
  const parts = partsOf(opening.text, below)?.opening ?? [];
  const slide = front && titleSlide(opening.id, front, parts, context.originOf(1), below);
  const problems = [...context.sorted(), ...below.sorted()];
  return front === undefined || slide === undefined || hasErrors(problems) ? { problems } : { front: { meta: front.meta, slide }, problems };
}

/** A citation, or a mark that names a record: the front matter is no Markdown, so they would be shown. */
const MARK = /\[@[^\]]+\](?:\{[^{}]*\})?|\{(?:value|date):[^{}]+\}|\{fact=[^{}]*\}/g;

function reportMarks(lines: readonly string[], { text }: MarkdownPart, context: ParseContext): void {
  const written = text.split('\n');
  for (const [mark] of lines.flatMap((line) => [...line.matchAll(MARK)])) {
    const at = written.findIndex((line) => line.includes(mark));
    context.report('warning', 'deck.mark-as-text', { text: mark, on: 'title' }, context.originOf(Math.max(at, 0) + 1));
  }
}

/** The Markdown as blocks below headings; undefined where it is refused before it is read, which has then been reported. */
const partsOf = (text: string, context: ParseContext): ReturnType<typeof outline> | undefined =>
  isTooDeep(text, context) || !checkSizes(text, context) ? undefined : outline(readMarkdown(text), context);

function titleSlide(id: string, { meta, details, cover }: FrontMatter, opening: readonly Part[], origin: Passage['origin'], context: ParseContext): TitleSlide {
  const passage = (text: string): Passage => ({ spans: [{ text }], citations: [], origin });
  for (const part of opening) {
    if (part.kind === 'node') context.report('error', 'deck.before-first-heading', {}, part.origin);
  }
  const notes = readBody(opening.filter((part) => part.kind === 'directive'), context);
  if (notes.main !== undefined) context.report('error', 'deck.before-first-heading', {}, notes.main.origin);
  const { title, subtitle } = meta;
  return {
    kind: 'title',
    id,
    title: passage(title),
    ...(subtitle === undefined ? {} : { subtitle: passage(subtitle) }),
    details: details.map(passage),
    ...(cover && { cover }),
    notes: notes.notes,
    origin,
  };
}
