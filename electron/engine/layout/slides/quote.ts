import type { QuoteSlide } from '../../deck/kinds/quote.ts';
import { problem } from '../../diagnostics/problem.ts';
import { marksFor } from '../../text/quotation-marks.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { blockItems } from '../blocks.ts';
import { contentPages, flowBodies } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { type Flex, box, leaf, solve } from '../flex.ts';
import { setItems } from '../flow.ts';
import { mirror } from '../grid.ts';
import { partName } from '../names.ts';
import { type Body, type Page, citationsOf, withProblems } from '../page.ts';
import { quoteBody } from '../quote-body.ts';
import { filling, placedPicture } from '../picture.ts';
import { roomOf } from '../../scene/height.ts';
import type { Picture } from '../../scene/model.ts';
import { type ParagraphSpec, passageSpec, plain, setParagraphs } from '../text.ts';
import { textBox } from '../text-box.ts';
import { BODY_SIZES, QUOTE_SIZES, leading, tightLeading } from '../type-scale.ts';

/** Between the speaker's portrait and the words. */
const BESIDE_PORTRAIT: Pt = 32;
/** The rule beside the words, and how far below the body's top they begin. */
const [BAR, TOP]: readonly [Pt, Pt] = [5, 10];
/** Columns that a portrait takes, and what long words leave it. */
const PORTRAIT_COLUMNS = [3, 2] as const;
/** The height of a portrait, by its width. */
const PORTRAIT = 5 / 4;

/**
 * The words large beside a rule in the section's accent, the speaker below, context under both.
 * The speaker's portrait stands at the reading start, smaller where the words need room; where they need its place too, that is reported.
 */
export function quotePages(slide: QuoteSlide, context: LayoutContext): readonly Page[] {
  const bodies = quoteBodies(slide, context);
  const missed = slide.portrait !== undefined && context.pictures.has(slide.portrait.media) && !bodies.some(({ items }) => items.some(({ type }) => type === 'picture'));
  const problems = missed ? [problem('info', 'layout.portrait-left-out', { title: plain(slide.title) }, slide.origin)] : [];
  return withProblems(contentPages(slide, bodies, context), problems);
}

function quoteBodies(slide: QuoteSlide, context: LayoutContext): readonly Body[] {
  const { accent } = context;
  const blocks = blockItems(slide.blocks, BODY_SIZES[0], accent, context);
  const quoted = citationsOf([slide.quote, ...(slide.attribution ? [slide.attribution] : [])]);

  const shown = slide.portrait && context.pictures.has(slide.portrait.media);
  const large = shown ? undefined : quoteBody(slide, (size) => boldSpec(slide, size, context), context);
  if (large) return [large];
  for (const { portrait, frame, words } of rooms(slide, context)) {
    for (const withBlocks of blocks.length > 0 ? [true, false] : [false]) {
      for (const size of QUOTE_SIZES) {
        const set = setItems(withBlocks ? blocks : [], frame.width, context);
        const solved = solve(quoteTree(slide, size, words, set.map((item) => item.paragraph), context), mirror(frame, context), context);
        if (solved.height > frame.height) continue;
        const body: Body = {
          layout: 'titleOnly',
          items: [...portrait, ...solved.items],
          citations: [...quoted, ...set.flatMap((item) => item.citations)],
        };
        return withBlocks || blocks.length === 0 ? [body] : [body, ...flowBodies(blocks, context)];
      }
    }
  }
  const [size] = BODY_SIZES;
  const specs = [quoteSpec(slide, size, context), ...attributionSpec(slide, context)];
  return flowBodies([...specs.map((spec) => ({ spec, citations: quoted })), ...blocks], context);
}

/** Where the words may stand, from the best place on, and how wide: beside the portrait or alone. */
function rooms({ portrait }: QuoteSlide, context: LayoutContext): readonly { portrait: readonly Picture[]; frame: Frame; words: Pt }[] {
  const { body, columns } = context.grid;
  const alone = { portrait: [], frame: body, words: columns(11) };
  const media = portrait && context.pictures.get(portrait.media);
  if (!media) return [alone];
  const beside = (count: number) => {
    const width = columns(count);
    const place = { x: body.x, y: body.y + TOP, width, height: Math.min(width * PORTRAIT, body.height - TOP) };
    const start = width + BESIDE_PORTRAIT;
    const frame = { ...body, x: body.x + start, width: body.width - start };
    return { portrait: [placedPicture('portrait', portrait, media, mirror(place, context), context, filling(media, place))], frame, words: frame.width - BAR };
  };
  return [...PORTRAIT_COLUMNS.map(beside), alone];
}

const quoteSpec = (slide: QuoteSlide, size: Pt, context: LayoutContext): ParagraphSpec => {
  // Words in another language than the deck's are quoted as theirs are.
  const [open, close] = marksFor(slide.quote.spans.map(({ text }) => text).join(''), context.meta.language);
  const spans = [{ text: open, accent: true }, ...slide.quote.spans, { text: close, accent: true }];
  return passageSpec(
    { ...slide.quote, spans },
    { size, lineHeight: leading(size, context.meta.language), colour: 'ink', accent: context.accent },
    context,
  );
};

/** The words bold, in lines closer than those of running text. */
function boldSpec(slide: QuoteSlide, size: Pt, context: LayoutContext): ParagraphSpec {
  const spec = quoteSpec(slide, size, context);
  return { ...spec, lineHeight: tightLeading(size, context.meta.language), runs: spec.runs.map((run) => ({ ...run, weight: 'bold' as const })) };
}

const attributionSpec = (slide: QuoteSlide, context: LayoutContext): readonly ParagraphSpec[] =>
  slide.attribution
    ? [passageSpec(slide.attribution, { size: 18, lineHeight: leading(18, context.meta.language), colour: 'muted' }, context)]
    : [];

function quoteTree(
  slide: QuoteSlide,
  size: Pt,
  width: Pt,
  below: ReturnType<typeof setParagraphs>,
  context: LayoutContext,
): Flex {
  const { language } = context.meta;
  const { accent } = context;
  const text = (id: string, part: 'quote' | 'attribution', specs: readonly ParagraphSpec[]): Flex =>
    leaf(
      {},
      (frame) => [textBox(id, partName(part, language), frame, setParagraphs(specs, frame.width, context))],
      (width) => roomOf(setParagraphs(specs, width, context)),
    );
  const attribution = attributionSpec(slide, context);
  const words = box({ direction: 'column', gap: 14, width, padding: { start: 24 } }, [
    text('quote', 'quote', [quoteSpec(slide, size, context)]),
    ...(attribution.length > 0 ? [text('attribution', 'attribution', attribution)] : []),
  ]);
  const bar = leaf({ width: BAR }, (frame) => [
    { type: 'rect', id: 'quote-rule', name: partName('rule', language), frame, fill: accent },
  ]);
  return box({ direction: 'column', gap: 26, padding: { top: TOP } }, [
    box({ direction: 'row' }, [bar, words]),
    ...(below.length > 0
      ? [
          leaf(
            {},
            (frame) => [textBox('body', partName('body', language), frame, below)],
            () => roomOf(below),
          ),
        ]
      : []),
  ]);
}
