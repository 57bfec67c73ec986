import type { QuoteSlide } from '../../deck/model.ts';
import { quotationMarks } from '../../text/quotation-marks.ts';
import type { Pt } from '../../units/length.ts';
import { blockItems } from '../blocks.ts';
import { contentPages, flowBodies } from '../content-pages.ts';
import { type LayoutContext, accentOf } from '../context.ts';
import { type Flex, box, leaf, solve } from '../flex.ts';
import { setItems } from '../flow.ts';
import { partName } from '../names.ts';
import { type Body, type Page, citationsOf } from '../page.ts';
import { heightOf } from '../../scene/height.ts';
import { type ParagraphSpec, passageSpec, setParagraphs } from '../text.ts';
import { textBox } from '../text-box.ts';
import { BODY_SIZES, QUOTE_SIZES, leading } from '../type-scale.ts';

/** The words large beside a rule in the section's accent, the speaker below, context under both. */
export function quotePages(slide: QuoteSlide, context: LayoutContext): readonly Page[] {
  return contentPages(slide, quoteBodies(slide, context), context);
}

function quoteBodies(slide: QuoteSlide, context: LayoutContext): readonly Body[] {
  const { body: frame } = context.grid;
  const accent = accentOf(slide.section, context);
  const blocks = blockItems(slide.blocks, BODY_SIZES[0], accent, context);
  const quoted = citationsOf([slide.quote, ...(slide.attribution ? [slide.attribution] : [])]);

  for (const withBlocks of blocks.length > 0 ? [true, false] : [false]) {
    for (const size of QUOTE_SIZES) {
      const set = setItems(withBlocks ? blocks : [], frame.width, context);
      const solved = solve(quoteTree(slide, size, set.map((item) => item.paragraph), context), frame, context);
      if (solved.height > frame.height) continue;
      const body: Body = {
        layout: 'titleOnly',
        items: solved.items,
        citations: [...quoted, ...set.flatMap((item) => item.citations)],
      };
      return withBlocks || blocks.length === 0 ? [body] : [body, ...flowBodies(blocks, context)];
    }
  }
  const [size] = BODY_SIZES;
  const specs = [quoteSpec(slide, size, context), ...attributionSpec(slide, context)];
  return flowBodies([...specs.map((spec) => ({ spec, citations: quoted })), ...blocks], context);
}

const quoteSpec = (slide: QuoteSlide, size: Pt, context: LayoutContext): ParagraphSpec => {
  const [open, close] = quotationMarks(context.meta.language);
  const spans = [{ text: open, accent: true }, ...slide.quote.spans, { text: close, accent: true }];
  return passageSpec(
    { spans },
    { size, lineHeight: leading(size, context.meta.language), colour: 'ink', accent: accentOf(slide.section, context) },
    context,
  );
};

const attributionSpec = (slide: QuoteSlide, context: LayoutContext): readonly ParagraphSpec[] =>
  slide.attribution
    ? [passageSpec(slide.attribution, { size: 18, lineHeight: leading(18, context.meta.language), colour: 'muted' }, context)]
    : [];

function quoteTree(
  slide: QuoteSlide,
  size: Pt,
  below: ReturnType<typeof setParagraphs>,
  context: LayoutContext,
): Flex {
  const { language } = context.meta;
  const accent = accentOf(slide.section, context);
  const text = (id: string, part: 'quote' | 'attribution', specs: readonly ParagraphSpec[]): Flex =>
    leaf(
      {},
      (frame) => [textBox(id, partName(part, language), frame, setParagraphs(specs, frame.width, context))],
      (width) => heightOf(setParagraphs(specs, width, context)),
    );
  const attribution = attributionSpec(slide, context);
  const words = box({ direction: 'column', gap: 14, width: context.grid.columns(11), padding: { start: 24 } }, [
    text('quote', 'quote', [quoteSpec(slide, size, context)]),
    ...(attribution.length > 0 ? [text('attribution', 'attribution', attribution)] : []),
  ]);
  const bar = leaf({ width: 5 }, (frame) => [
    { type: 'rect', id: 'quote-rule', name: partName('rule', language), frame, fill: accent },
  ]);
  return box({ direction: 'column', gap: 26, padding: { top: 10 } }, [
    box({ direction: 'row' }, [bar, words]),
    ...(below.length > 0
      ? [
          leaf(
            {},
            (frame) => [textBox('body', partName('body', language), frame, below)],
            () => heightOf(below),
          ),
        ]
      : []),
  ]);
}
