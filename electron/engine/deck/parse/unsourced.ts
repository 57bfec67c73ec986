/** Warns of sentences on slides that no source vouches for. */
import type { DeckSlide } from '../model.ts';
import type { Block, BulletItem, Passage } from '../../markdown/model.ts';
import type { ParseContext } from '../../markdown/context.ts';
import { categoryPassage, eventPassage, routePassage, vectorPassage } from './passages.ts';
import { blockPassages } from '../../markdown/passages.ts';
import { plainText } from '../../markdown/spans.ts';

const isSourced = (passage: Passage): boolean => passage.citations.length > 0;

/** An item that only heads others stands on what they cite. */
function unsourcedItems(items: readonly BulletItem[]): Passage[] {
  return items.flatMap((item) => {
    const below = unsourcedItems(item.children);
    const heads = item.children.length > 0 && below.length === 0;
    return isSourced(item) || heads ? below : [item, ...below];
  });
}

const without = (passages: readonly Passage[]): readonly Passage[] => passages.filter((passage) => !isSourced(passage));

const unsourcedBlocks = (blocks: readonly Block[]): readonly Passage[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? unsourcedItems(block.items) : without(blockPassages([block]))));

function unsourced(slide: DeckSlide): readonly Passage[] {
  const inBlocks = (): readonly Passage[] => ('blocks' in slide ? unsourcedBlocks(slide.blocks) : []);
  switch (slide.kind) {
    // They name what stands elsewhere; questions claim nothing.
    case 'title':
    case 'agenda':
    case 'sources':
    case 'questions':
      return [];
    case 'section':
      return without(slide.lead);
    case 'bullets':
    case 'picture':
      return inBlocks();
    case 'closing':
      // Its paragraphs thank and take leave; what it lists are statements.
      return unsourcedBlocks(slide.blocks.filter(({ kind }) => kind === 'list'));
    case 'numbers':
      return [...without(slide.numbers.map(({ label }) => label)), ...inBlocks()];
    case 'chart':
      return [...without(slide.chart.categories.map(categoryPassage)), ...inBlocks()];
    case 'timeline':
      return [...without(slide.timeline.events.map(eventPassage)), ...inBlocks()];
    case 'map':
      return [...without(slide.map.routes.map(routePassage)), ...inBlocks()];
    case 'columns':
      return [...slide.columns.flatMap(({ blocks }) => unsourcedBlocks(blocks)), ...inBlocks()];
    case 'balance':
      return [...without(slide.vectors.map(vectorPassage)), ...inBlocks()];
    case 'process':
      return [...without(slide.steps.map(vectorPassage)), ...inBlocks()];
    case 'matrix':
    case 'table':
      return [...slide.table.rows.flatMap((row) => (row.some(isSourced) ? [] : row.slice(0, 1))), ...inBlocks()];
    case 'quote': {
      const sourced = isSourced(slide.quote) || (slide.attribution !== undefined && isSourced(slide.attribution));
      return [...(sourced ? [] : [slide.quote]), ...inBlocks()];
    }
  }
}

export function reportUnsourced(slide: DeckSlide, context: ParseContext): void {
  for (const passage of unsourced(slide)) {
    context.report('warning', 'deck.unsourced', { text: plainText(passage.spans) }, passage.origin);
  }
}
