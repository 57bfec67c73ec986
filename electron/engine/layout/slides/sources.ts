import type { SourcesSlide } from '../../deck/kinds/sources.ts';
import { toLanguageDigits } from '../../text/numerals.ts';
import { blockItems } from '../blocks.ts';
import { contentPages, flowBodies } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import type { FlowItem } from '../flow.ts';
import type { Page } from '../page.ts';
import { passageSpec } from '../text.ts';
import { leading } from '../type-scale.ts';

const SIZE = 16;

/** Every source that the deck cites, in full, with the short form the footers use; what a footer's citation leads to. */
export function sourcesPages(slide: SourcesSlide, context: LayoutContext): readonly Page[] {
  const { language } = context.meta;
  const items = slide.sources.map(
    (source): FlowItem => ({
      spec: passageSpec(
        {
          spans: [
            { text: toLanguageDigits(source.short, language), strong: true },
            { text: ` — ${toLanguageDigits(source.full, language)}` },
            ...(source.url === undefined ? [] : [{ text: ' ' }, { text: source.url, href: source.url }]),
          ],
        },
        { size: SIZE, lineHeight: leading(SIZE, language), colour: 'ink', before: 10 },
        context,
      ),
      citations: [],
      entry: source.id,
    }),
  );
  return contentPages(slide, flowBodies([...items, ...blockItems(slide.blocks, SIZE, 'muted', context)], context), context);
}
