/** Cuts deck Markdown into slides, as text: what is edited, read and remembered slide by slide. */
import { TITLE_SLIDE } from '../../contract/document.ts';
import type { DeckMarkdown } from '../markdown/markdown.ts';
import type { Origin } from '../markdown/model.ts';
import { unescaped } from '../markdown/escape.ts';
import { FRONT_MATTER } from '../markdown/head.ts';
import { CITATION, followCode, headingLine } from '../markdown/line-forms.ts';
import { slideIds } from './parse/ids.ts';

/** Lines of deck Markdown, and where each was written. */
export interface MarkdownPart {
  /** Without the line break behind its last line. */
  readonly text: string;
  /** One for each line of `text`. */
  readonly origins: readonly Origin[];
}

/** The Markdown of one slide, or of the section that begins with it. */
export interface SlideText extends MarkdownPart {
  /** Unique in the deck: the heading's `#id`, else made of its words; `title` for the first slide. */
  readonly id: string;
  /** The `#id` of its heading where another slide has that already; reading it is a problem. */
  readonly taken?: string;
  /** Whether it is read and not shown; a hidden section begins all the same. */
  readonly hidden?: true;
}

/** A deck in Markdown, slide by slide. */
export interface CutDeck {
  /** The front matter with its `---` lines; empty where there is none. */
  readonly front: MarkdownPart;
  /** The first is the title slide, whose text stands between front matter and first heading; each other begins with its heading. */
  readonly slides: readonly SlideText[];
}

/** Cuts a deck before each heading; nothing of deck Markdown reaches over one. */
export function cutDeck({ text, origins }: DeckMarkdown): CutDeck {
  const front = FRONT_MATTER.exec(text)?.[0] ?? '';
  const lines = text.split('\n');
  const take = (from: number, to: number): MarkdownPart => ({ text: lines.slice(from, to).join('\n'), origins: origins.slice(from, to) });
  const below = front.split('\n').length - 1;
  const [first = lines.length, ...others] = headings(lines, below);
  const bounds = [first, ...others, lines.length];
  const parts = bounds.slice(1).map((end, index) => take(bounds[index] ?? end, end));

  const given = parts.map(({ text: markdown }) => givenId(markdown));
  const ids = slideIds([TITLE_SLIDE, ...given.flatMap((id) => id ?? [])]);
  ids.take(TITLE_SLIDE, '');
  const slides = parts.map((part, index): SlideText => {
    const wanted = given[index];
    const { id, taken } = ids.take(wanted, wordsOf(part.text));
    return { id, ...part, ...(taken && wanted !== undefined && { taken: wanted }) };
  });
  return { front: take(0, below), slides: [{ id: TITLE_SLIDE, ...take(below, first) }, ...slides] };
}

/** The lines on which a slide begins, from a line on. */
function headings(lines: readonly string[], from: number): readonly number[] {
  const codeLine = followCode();
  return lines.flatMap((line, index) => {
    if (index < from) return [];
    const heading = headingLine(line);
    return codeLine(line, heading) === 'outside' && heading !== undefined ? [index] : [];
  });
}

const headingOf = (markdown: string): ReturnType<typeof headingLine> => headingLine(markdown.split('\n', 1)[0] ?? '');

/** The `#id` of a heading, where it has one; the last one counts. */
function givenId(markdown: string): string | undefined {
  const attributes = headingOf(markdown)?.attributes?.replace(/"(?:\\.|[^"\\])*"/g, '');
  const id = attributes?.match(/#(?:\\.|[^\s#."'=\\])+/g)?.at(-1);
  return id === undefined ? undefined : unescaped(id.slice(1));
}

/** A slide's heading without its citations, which are no part of its words. */
const wordsOf = (markdown: string): string => unescaped(headingOf(markdown)?.words.replace(CITATION, '') ?? '');
