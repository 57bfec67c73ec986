import type { DeckSlide } from '../../deck/kinds/all.ts';
import { bodyPassages } from '../../deck/parse/passages.ts';
import { type Problem, problem } from '../../diagnostics/problem.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import type { FlowItem } from '../flow.ts';
import { type Page, withProblems } from '../page.ts';
import { passageSpec, plain } from '../text.ts';
import { leading } from '../type-scale.ts';
import { textBodies } from './bullets.ts';

export const toldAsText = ({ title, origin }: Pick<DeckSlide, 'title' | 'origin'>): Problem => problem('info', 'layout.told-as-text', { title: plain(title) }, origin);

/** A slide told in plain text, for what its own layout has no room for; that is reported. */
export function textPages(slide: DeckSlide, context: LayoutContext): readonly Page[] {
  const { accent } = context;
  const items = (size: number): readonly FlowItem[] =>
    bodyPassages(slide).map((passage) => ({
      spec: passageSpec(passage, { size, lineHeight: leading(size, context.meta.language), colour: 'ink', accent, before: size * 0.6 }, context),
      citations: passage.citations,
    }));
  return withProblems(contentPages(slide, textBodies(items, context), context), [toldAsText(slide)]);
}
