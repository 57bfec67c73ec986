/** Titles: as large as fits their frame; what is too long goes on in the body, never cut. */
import { type Problem, problem } from '../diagnostics/problem.ts';
import type { Passage, Span } from '../markdown/model.ts';
import type { Paragraph } from '../scene/model.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import type { ColourRole } from '../units/colour.ts';
import type { Frame, Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import { ascentOf } from '../scene/baseline.ts';
import { roomOf } from '../scene/height.ts';
import { TITLE_BASELINE } from './grid.ts';
import { type ParagraphSpec, passageSpec, plain, setParagraph, splitParagraph } from './text.ts';
import { LONG_TITLE_SIZES, TITLE_SIZES, tightLeading } from './type-scale.ts';
import { withoutEnd } from '../text/ends.ts';

export interface FittedTitle {
  readonly paragraph: Paragraph;
  /** What did not fit, for the body; empty as a rule. */
  readonly rest: readonly Span[];
}

export interface TitleStyle {
  readonly frame: Frame;
  /** How high a title of three lines may become, where the body makes room for it; else as high as the frame. */
  readonly tall?: Pt;
  readonly colour: ColourRole;
  readonly sizes: readonly Pt[];
  /** Sizes for more than two lines. */
  readonly longSizes: readonly Pt[];
}

/** The highest that a title becomes above a body that begins lower. */
const TALL: Pt = 112;

/** How a slide's title is set; its frame as on the page, mirrored already. */
export const contentTitle = (frame: Frame): TitleStyle => ({ frame, tall: TALL, colour: 'ink', sizes: TITLE_SIZES, longSizes: LONG_TITLE_SIZES });

/** The frame of a title set at a size, so that its first baseline stands where all do. @param foot where it ends */
export function titleFrame(frame: Frame, type: { readonly size: Pt; readonly lineHeight: Pt }, foot: Pt): Frame {
  const y = TITLE_BASELINE - ascentOf(type);
  return { ...frame, y, height: foot - y };
}

/** The type of a title that has been set. */
export const typeOf = ({ runs, lineHeight }: Paragraph): { readonly size: Pt; readonly lineHeight: Pt } => ({ size: runs[0]?.size ?? TITLE_SIZES[0], lineHeight });

/**
 * Fits a title into its frame at the largest size that does. Where a long one is cut does not depend on the mark, so that all
 * pages of a slide say the same.
 * @param mark the mark of a continuation, set behind the title
 */
export function fitTitle(
  title: Pick<Passage, 'spans'> & Partial<Passage>,
  mark: string,
  style: TitleStyle,
  context: LayoutContext,
): FittedTitle {
  const setAt = (spans: readonly Span[], size: Pt, marked = mark) =>
    setParagraph(titleSpec({ ...title, spans }, marked, size, style.colour, context), style.frame.width, context);
  const widest = continuationMark(87, 88, context);
  const fits = (paragraph: Paragraph, limit = style.tall ?? style.frame.height) => roomOf([paragraph]) <= limit;

  const candidates = style.sizes
    .map((size) => setAt(title.spans, size))
    .filter((paragraph) => paragraph.lines.length <= 2 && fits(paragraph, style.tall === undefined ? style.frame.height : twoLines(paragraph, style.frame)));
  const chosen = candidates.find((paragraph) => !endsInStray(paragraph, style.frame.width)) ?? candidates[0];
  if (chosen) return { paragraph: chosen, rest: [] };
  for (const size of style.longSizes) {
    if (fits(setAt(title.spans, size, widest))) return { paragraph: setAt(title.spans, size), rest: [] };
  }

  const smallest = style.longSizes.at(-1) as Pt;
  const whole = setParagraph(titleSpec(title, '', smallest, style.colour, context), style.frame.width, context);
  for (let lines = Math.floor((style.tall ?? style.frame.height) / whole.lineHeight); ; lines--) {
    const cut = splitParagraph(whole, Math.max(1, Math.min(lines, whole.lines.length - 1)));
    const [head, tail] = atSense(...cut.map(textOf) as [string, string]);
    const spans = [{ text: `${head}…` }];
    if (lines <= 1 || fits(setAt(spans, smallest, widest))) return { paragraph: setAt(spans, smallest), rest: [{ text: tail }] };
  }
}

/** From the top of a title's first line down to where the body begins below two. */
const twoLines = (paragraph: Paragraph, { y, height }: Frame): Pt => y + height - (TITLE_BASELINE - ascentOf(typeOf(paragraph)));

/** The end of a clause, as signs tell it. */
const CLAUSE_END = /[.!?;:,؟؛،—–](?=\s)/gu;
/** Share of what would fit that a title's first part says at least where it ends with a clause. */
const LEAST_HEAD = 0.45;

/** Moves the place where a title is cut back to the end of a clause, where one is near. */
function atSense(head: string, tail: string): readonly [string, string] {
  const end = [...head.matchAll(CLAUSE_END)].map(({ index }) => index + 1).findLast((index) => index >= head.length * LEAST_HEAD);
  const [first, moved] = end === undefined ? [head, ''] : [head.slice(0, end), head.slice(end)];
  return [withoutEnd(first, /[\s,،;؛:—–]/), `${moved}${tail}`.trim()];
}

/** Share of the width below which a second line looks like a leftover. */
const STRAY = 0.2;

const endsInStray = ({ lines }: Paragraph, width: Pt): boolean =>
  lines.length > 1 && (lines.at(-1)?.width ?? 0) < width * STRAY;

function titleSpec(
  passage: Parameters<typeof passageSpec>[0],
  mark: string,
  size: Pt,
  colour: ColourRole,
  context: LayoutContext,
): ParagraphSpec {
  const lineHeight = tightLeading(size, context.meta.language);
  const title = passageSpec(passage, { size, lineHeight, colour, weight: 'bold' }, context);
  if (mark === '') return title;
  const marked = passageSpec({ spans: [{ text: mark }] }, { size, lineHeight, colour: colour === 'ink' ? 'muted' : colour }, context);
  return { ...title, runs: [...title.runs, ...marked.runs] };
}

const textOf = ({ runs }: ParagraphSpec): string => runs.map((run) => run.text).join('');

const NO_BREAK_SPACE = '\u00A0';

/** The mark of page `index` (from 0) of `count`, with the space before it; empty where there is one page only. */
export const continuationMark = (index: number, count: number, { meta }: LayoutContext): string =>
  count === 1
    ? ''
    : ` ${toLanguageDigits(
        meta.words.continued
          .replaceAll('{n}', String(index + 1))
          .replaceAll('{count}', String(count))
          .replaceAll(' ', NO_BREAK_SPACE),
        meta.language,
      )}`;

/** Reports a title that had to be continued in the body. */
export const longTitle = (title: Passage): Problem => problem('warning', 'layout.title-too-long', { title: `${plain(title).slice(0, 60)}…` }, title.origin);
