import type { DeckSlide } from '../../deck/model.ts';
import { bodyPassages } from '../../deck/parse/passages.ts';
import { problem } from '../../diagnostics/problem.ts';
import { contentPages } from '../content-pages.ts';
import { type LayoutContext, accentOf } from '../context.ts';
import type { FlowItem } from '../flow.ts';
import type { Page } from '../page.ts';
import { passageSpec, plain } from '../text.ts';
import { leading } from '../type-scale.ts';
import { textBodies } from './bullets.ts';

/** A slide told in plain text, for what its own layout has no room for; that is reported. */
export function textPages(slide: DeckSlide, context: LayoutContext): readonly Page[] {
  context.report(problem('info', 'layout.told-as-text', { title: plain(slide.title) }, slide.origin));
  const accent = accentOf(slide.section, context);
  const items = (size: number): readonly FlowItem[] =>
    bodyPassages(slide).map((passage) => ({
      spec: passageSpec(passage, { size, lineHeight: leading(size, context.meta.language), colour: 'ink', accent, before: size * 0.6 }, context),
      citations: passage.citations,
    }));
  return contentPages(slide, textBodies(items, context), context);
}
