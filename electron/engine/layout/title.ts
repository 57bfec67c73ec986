/** Titles: as large as fits their frame; what is too long goes on in the body, never cut. */
import { problem } from '../diagnostics/problem.ts';
import type { Passage, Span } from '../deck/model.ts';
import type { Paragraph } from '../scene/model.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import type { ColourRole } from '../units/colour.ts';
import type { Frame, Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import { heightOf, roomOf } from '../scene/height.ts';
import { type ParagraphSpec, passageSpec, plain, setParagraph, splitParagraph } from './text.ts';
import { LONG_TITLE_SIZES, TITLE_SIZES, tightLeading } from './type-scale.ts';

export interface FittedTitle {
  readonly paragraph: Paragraph;
  /** What did not fit, for the body; empty as a rule. */
  readonly rest: readonly Span[];
}

export interface TitleStyle {
  readonly frame: Frame;
  /** Free above the frame, into which a wider face may push the title's first line. */
  readonly above: Pt;
  readonly colour: ColourRole;
  readonly sizes: readonly Pt[];
  /** Sizes for more than two lines. */
  readonly longSizes: readonly Pt[];
}

/** From the frame of a slide's title up to where the page begins, but for the air of the line that may come to stand there. */
const ABOVE: Pt = 26;

export const contentTitle = (frame: Frame): TitleStyle => ({
  frame,
  above: ABOVE,
  colour: 'ink',
  sizes: TITLE_SIZES,
  longSizes: LONG_TITLE_SIZES,
});

/**
 * Fits a title into its frame at the largest size that does.
 * @param mark the mark of a continuation, set behind the title
 */
export function fitTitle(
  title: Pick<Passage, 'spans'>,
  mark: string,
  style: TitleStyle,
  context: LayoutContext,
): FittedTitle {
  const setAt = (spans: readonly Span[], size: Pt) =>
    setParagraph(titleSpec(spans, mark, size, style.colour, context), style.frame.width, context);
  const fits = (paragraph: Paragraph) => heightOf([paragraph]) <= style.frame.height && roomOf([paragraph]) <= style.frame.height + style.above;

  const candidates = style.sizes
    .map((size) => setAt(title.spans, size))
    .filter((paragraph) => paragraph.lines.length <= 2 && fits(paragraph));
  const chosen = candidates.find((paragraph) => !endsInStray(paragraph, style.frame.width)) ?? candidates[0];
  if (chosen) return { paragraph: chosen, rest: [] };
  for (const size of style.longSizes) {
    const paragraph = setAt(title.spans, size);
    if (fits(paragraph)) return { paragraph, rest: [] };
  }

  const smallest = style.longSizes.at(-1) as Pt;
  const whole = setParagraph(titleSpec(title.spans, '', smallest, style.colour, context), style.frame.width, context);
  for (let lines = Math.floor(style.frame.height / whole.lineHeight); ; lines--) {
    const [head, tail] = splitParagraph(whole, Math.max(1, Math.min(lines, whole.lines.length - 1)));
    const paragraph = setAt([...trimmed(head), { text: '…' }], smallest);
    if (lines <= 1 || fits(paragraph)) return { paragraph, rest: trimmed(tail) };
  }
}

/** Share of the width below which a second line looks like a leftover. */
const STRAY = 0.2;

const endsInStray = ({ lines }: Paragraph, width: Pt): boolean =>
  lines.length > 1 && (lines.at(-1)?.width ?? 0) < width * STRAY;

function titleSpec(
  spans: readonly Span[],
  mark: string,
  size: Pt,
  colour: ColourRole,
  context: LayoutContext,
): ParagraphSpec {
  const lineHeight = tightLeading(size, context.meta.language);
  const title = passageSpec({ spans }, { size, lineHeight, colour, weight: 'bold' }, context);
  if (mark === '') return title;
  const marked = passageSpec({ spans: [{ text: mark }] }, { size, lineHeight, colour: colour === 'ink' ? 'muted' : colour }, context);
  return { ...title, runs: [...title.runs, ...marked.runs] };
}

/** The paragraph's text as one span, without the spaces at its ends. */
const trimmed = (paragraph: ParagraphSpec): readonly Span[] => [
  {
    text: paragraph.runs
      .map((run) => run.text)
      .join('')
      .trim(),
  },
];

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
export const reportLongTitle = (title: Passage, context: LayoutContext): void =>
  context.report(problem('warning', 'layout.title-too-long', { title: `${plain(title).slice(0, 60)}…` }, title.origin));
