/** Setting text: paragraphs broken at a width, measured, split. */
import type { DeckCitation, Span } from '../markdown/model.ts';
import type { Bullet, Line, Link, Paragraph, Run, TextAlign } from '../scene/model.ts';
import { wordsOf } from '../scene/paragraphs.ts';
import { SUBSTITUTED, breakLines, countLines, longestWord } from '../text/lines.ts';
import type { ColourRole } from '../units/colour.ts';
import type { Pt } from '../units/length.ts';
import type { TextContext } from './context.ts';
import { factsOf } from './page.ts';

/** A paragraph before it knows its width. */
export type ParagraphSpec = Omit<Paragraph, 'lines' | 'mostLines'>;

export interface TextStyle {
  readonly size: Pt;
  readonly lineHeight: Pt;
  readonly colour: ColourRole;
  readonly weight?: Run['weight'];
  /** Colour of accented spans. */
  readonly accent?: ColourRole;
  readonly align?: TextAlign;
  readonly before?: Pt;
  readonly indent?: Pt;
  readonly hanging?: Pt;
  readonly bullet?: Bullet;
}

/** A span that may lead to a slide too, which the deck does not know of. */
export interface LinkedSpan extends Span {
  readonly link?: Link;
}

/** What a paragraph is made of: spans, and what they cite. */
interface SetPassage {
  readonly spans: readonly LinkedSpan[];
  readonly citations?: readonly DeckCitation[];
}

/** A paragraph of a passage's spans in one style; it tells the records that the passage cites. */
export const passageSpec = ({ spans, citations = [] }: SetPassage, style: TextStyle, context: TextContext): ParagraphSpec =>
  spec(
    spans.map((span) => ({
      text: span.text,
      size: style.size,
      weight: span.strong ? 'bold' : (style.weight ?? 'regular'),
      colour: span.accent ? (style.accent ?? style.colour) : style.colour,
      language: context.meta.language,
      ...linkOf(span),
    })),
    style,
    factsOf(citations),
    context,
  );

const linkOf = ({ link, href }: LinkedSpan): { readonly link?: Link } => {
  if (link) return { link };
  return href === undefined ? {} : { link: { kind: 'web', href } };
};

/** A paragraph of plain text in one style. @param citations of what it tells */
export const textSpec = (text: string, style: TextStyle, context: TextContext, citations: readonly DeckCitation[] = []): ParagraphSpec =>
  passageSpec({ spans: [{ text }], citations }, style, context);

/** The one place where texts of slides get their marks of direction; what is set in parts is marked anew as a whole. */
const spec = (runs: readonly Run[], style: TextStyle, facts: readonly string[], context: TextContext): ParagraphSpec => ({
  runs: context.markRuns(runs),
  direction: context.meta.direction,
  align: style.align ?? 'start',
  lineHeight: style.lineHeight,
  before: style.before ?? 0,
  indent: style.indent ?? 0,
  hanging: style.hanging ?? 0,
  ...(style.bullet && { bullet: style.bullet }),
  ...(facts.length > 0 && { facts }),
});

/**
 * Breaks a paragraph at the width of its box. This is the one place where text is fitted: whoever asks `roomOf` of the result
 * has room for it where the typeface is not installed, too.
 */
export const setParagraph = (from: ParagraphSpec, width: Pt, context: TextContext): Paragraph => {
  const room = width - from.indent;
  const broken = breakLines(from.runs, room, context.typeface);
  const [runs, lines] = withoutOrphan(from.runs, broken, room, context);
  const set = { ...from, runs, lines, mostLines: broken.length };
  // Most texts are short ones on a line, of which one sees so.
  if (broken.length === 1 && widthOf(set) - from.indent <= room * ONE_LINE) return set;
  return { ...set, mostLines: Math.max(broken.length, countLines(runs, room, context.typeface, SUBSTITUTED)) };
};

/** A last line that is shorter than this share of the room holds two words at least, where they have room there. */
const ORPHAN = 0.25;

/**
 * Keeps the last word of a paragraph from a line of its own: a space that does not break joins it to the word before, in the file too,
 * so that every program breaks there. As it was where that would take a line more or leave a gap at the line before.
 */
function withoutOrphan(runs: readonly Run[], lines: readonly Line[], room: Pt, { typeface }: TextContext): readonly [readonly Run[], readonly Line[]] {
  const as = [runs, lines] as const;
  const [last, index] = [runs.at(-1), runs.length - 1];
  const alone = lines.at(-1);
  if (lines.length < 2 || !last || !alone || alone.width > room * ORPHAN || /\s\S/u.test(wordsOf(alone).trim())) return as;
  if (last.text.trim().split(/\s+/u).length < WORDS) return as;
  // What has room by the widths of the typeface itself stands on the line before, without the margin that is kept elsewhere.
  const whole = breakLines(runs, room * NO_MARGIN, typeface);
  if (whole.length < lines.length) return [runs, whole];
  const glued = last.text.replace(/ (?=\S+\s*$)/u, '\u00A0');
  const joined = runs.map((run, nth) => (nth === index ? { ...run, text: glued } : run));
  const anew = breakLines(joined, room, typeface);
  const shortest = Math.min(...anew.slice(0, -1).map(({ width }) => width));
  return anew.length === lines.length && shortest >= room * LEAST_FILLED ? [joined, anew] : as;
}

/** Undoes the margin of `breakLines`. */
const NO_MARGIN = 1 / 0.995;
/** Of a text shorter than so many words nothing is joined. */
const WORDS = 4;
/** Share of the room that the lines before stay filled with. */
const LEAST_FILLED = 0.5;

/** Share of the room that one line fills at most, a little below that of `breakLines`. */
const ONE_LINE = 0.99;

/** Breaks the paragraphs of one box; the first has no space above it. */
export const setParagraphs = (
  specs: readonly ParagraphSpec[],
  width: Pt,
  context: TextContext,
): readonly Paragraph[] =>
  specs.map((each, index) => setParagraph(index === 0 ? { ...each, before: 0 } : each, width, context));

/** Lines are filled to 99 % at most. */
const FILL = 0.98;

/** The paragraphs of one box; undefined where a word would have to be broken, by a wider face too. */
export const unbroken = (
  specs: readonly ParagraphSpec[],
  width: Pt,
  context: TextContext,
): readonly Paragraph[] | undefined =>
  specs.some((each) => longestWord(each.runs, context.typeface, SUBSTITUTED) > (width - each.indent) * FILL)
    ? undefined
    : setParagraphs(specs, width, context);

/** Width that a paragraph needs not to break its lines anew, by a wider face neither, with its indent. */
export const widthOf = ({ indent, lines }: Paragraph): Pt =>
  indent + Math.max(0, ...lines.map(({ runs, width }) => width * Math.max(1, ...runs.map((run) => SUBSTITUTED[run.weight]))));

/** How many of a paragraph's lines have room in a height, by a wider face too; at least one. */
export const linesWithin = ({ lines, mostLines, lineHeight }: Paragraph, height: Pt): number =>
  Math.max(1, Math.floor((Math.floor(height / lineHeight + ROUNDING) * lines.length) / mostLines));

const ROUNDING = 1e-6;

/** The paragraph's first lines and the rest as two paragraphs; the rest has no bullet. `count` is less than its lines. */
export function splitParagraph(whole: Paragraph, count: number): readonly [ParagraphSpec, ParagraphSpec] {
  const { lines, mostLines: _, ...rest } = whole;
  const part = (from: number, to?: number) => lines.slice(from, to).flatMap((line) => line.runs);
  const { bullet: _bullet, ...unbulleted } = rest;
  return [
    { ...rest, runs: part(0, count) },
    { ...unbulleted, runs: part(count), before: 0 },
  ];
}

/** The characters of a passage without emphasis. */
export const plain = (passage: { readonly spans: readonly Span[] }): string => passage.spans.map((span) => span.text).join('');
