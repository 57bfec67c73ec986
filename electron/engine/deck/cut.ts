/** Cuts deck Markdown into slides, as text: what is edited, read and remembered slide by slide. */
import type { Problem } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/problem.ts';
import type { DeckMarkdown } from '../markdown/markdown.ts';
import type { Origin } from '../markdown/model.ts';
import { unescaped } from '../markdown/escape.ts';
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

/** Front matter: YAML between two lines of `---` at the top. */
const FRONT = /^---[ \t]*\r?\n(?:[^]*?\r?\n)??---[ \t]*(?:\r?\n|$)/;
const BEFORE_HEADING = /^(?=#{1,6}[ \t])/m;

/** Cuts a deck before each heading; nothing of deck Markdown reaches over one. An id that is given twice is a problem. */
export function cutDeck({ text, origins }: DeckMarkdown): { readonly value: CutDeck; readonly problems: readonly Problem[] } {
  const front = FRONT.exec(text)?.[0] ?? '';
  let line = 0;
  const take = (piece: string): MarkdownPart => {
    const lines = piece === '' ? 0 : piece.split('\n').length - (piece.endsWith('\n') ? 1 : 0);
    const part = { text: piece.replace(/\n$/, ''), origins: origins.slice(line, line + lines) };
    line += lines;
    return part;
  };
  const head = front === '' ? { text: '', origins: [] } : take(front);
  const [opening = '', ...rest] = `\n${text.slice(front.length)}`.split(BEFORE_HEADING);
  const first = { id: TITLE_ID, ...take(opening.slice(1)) };
  const parts = rest.map(take);

  const problems: Problem[] = [];
  const given = parts.map(({ text: markdown }) => givenId(markdown));
  const ids = slideIds([TITLE_ID, ...given.flatMap((id) => id ?? [])]);
  ids.take(TITLE_ID, '');
  const slides = parts.map((part, index): SlideText => {
    const wanted = given[index];
    const { id, taken } = ids.take(wanted, wordsOf(part.text));
    if (taken) problems.push(problem('error', 'deck.duplicate-id', { id: wanted ?? id }, { ...part.origins[0] }));
    return { id, ...part };
  });
  return { value: { front: head, slides: [first, ...slides] }, problems };
}

/** The whole deck again, to be shown or written. */
export function joinDeck({ front, slides }: CutDeck): DeckMarkdown {
  const parts: readonly MarkdownPart[] = [front, ...slides].filter(({ origins }) => origins.length > 0);
  return { text: parts.map(({ text }) => text).join('\n'), origins: parts.flatMap(({ origins }) => origins) };
}

const TITLE_ID = 'title';

/** Citations with their attributes: they are no part of a title's words. */
const CITATION = /\[@(?:\\.|[^\\[\]])*\](?:\{(?:\\.|[^\\{}])*\})?/g;
/** The attributes that end a heading. */
const ATTRIBUTES = /\{((?:\\.|[^\\{}])*)\}[ \t]*$/;

/** A slide's heading without its number signs and citations. */
const headingOf = (markdown: string): string =>
  (markdown.split('\n', 1)[0] ?? '').replace(/^#+[ \t]*/, '').replace(/(?:[ \t]+#+)?[ \t\r]*$/, '').replace(CITATION, '');

/** The `#id` of a heading, where it has one; the last one counts. */
function givenId(markdown: string): string | undefined {
  const attributes = ATTRIBUTES.exec(headingOf(markdown))?.[1]?.replace(/"(?:\\.|[^"\\])*"/g, '');
  const id = attributes?.match(/#(?:\\.|[^\s#."'=\\])+/g)?.at(-1);
  return id === undefined ? undefined : unescaped(id.slice(1));
}

const wordsOf = (markdown: string): string => unescaped(headingOf(markdown).replace(ATTRIBUTES, ''));
