/** Warns of sentences on slides that no source vouches for. */
import type { BulletItem, DeckSlide, Passage } from '../model.ts';
import type { ParseContext } from './context.ts';
import { blockPassages } from './passages.ts';
import { plainText } from './spans.ts';

const isSourced = (passage: Passage): boolean => passage.citations.length > 0;

/** An item that only heads others stands on what they cite. */
function unsourcedItems(items: readonly BulletItem[]): Passage[] {
  return items.flatMap((item) => {
    const below = unsourcedItems(item.children);
    const heads = item.children.length > 0 && below.length === 0;
    return isSourced(item) || heads ? below : [item, ...below];
  });
}

function unsourced(slide: DeckSlide): readonly Passage[] {
  const inBlocks = (): readonly Passage[] => {
    if (!('blocks' in slide)) return [];
    return slide.blocks.flatMap((block) =>
      block.kind === 'list' ? unsourcedItems(block.items) : blockPassages([block]).filter((one) => !isSourced(one)),
    );
  };
  switch (slide.kind) {
    case 'title':
    case 'agenda':
    case 'sources':
      return [];
    case 'section':
      return slide.lead.filter((passage) => !isSourced(passage));
    case 'bullets':
      return inBlocks();
    case 'numbers':
      return [...slide.numbers.map(({ label }) => label).filter((label) => !isSourced(label)), ...inBlocks()];
    case 'table':
      return [...slide.table.rows.flatMap((row) => (row.some(isSourced) ? [] : row.slice(0, 1))), ...inBlocks()];
    case 'quote': {
      const sourced = isSourced(slide.quote) || (slide.attribution !== undefined && isSourced(slide.attribution));
      return [...(sourced ? [] : [slide.quote]), ...inBlocks()];
    }
  }
}

export function reportUnsourced(slides: readonly DeckSlide[], context: ParseContext): void {
  for (const passage of slides.flatMap(unsourced)) {
    context.report('warning', 'deck.unsourced', { text: plainText(passage.spans) }, passage.origin);
  }
}
