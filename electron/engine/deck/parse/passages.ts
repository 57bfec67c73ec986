/** Walks over every passage of a slide. */
import type { Block, BulletItem, DeckSlide, Passage } from '../model.ts';

export function itemPassages(items: readonly BulletItem[]): Passage[] {
  return items.flatMap((item) => [item, ...itemPassages(item.children)]);
}

export function blockPassages(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.passage] : itemPassages(block.items)));
}

/** What stands on the slide below its title, without the notes, in reading order. */
export function bodyPassages(slide: DeckSlide): readonly Passage[] {
  switch (slide.kind) {
    case 'title':
      return [...(slide.subtitle === undefined ? [] : [slide.subtitle]), ...slide.details];
    case 'agenda':
      return itemPassages(slide.items);
    case 'section':
      return slide.lead;
    case 'bullets':
    case 'sources':
      return blockPassages(slide.blocks);
    case 'numbers':
      return [...slide.numbers.map((number) => number.label), ...blockPassages(slide.blocks)];
    case 'table':
      return [...slide.table.header, ...slide.table.rows.flat(), ...blockPassages(slide.blocks)];
    case 'quote':
      return [slide.quote, ...(slide.attribution === undefined ? [] : [slide.attribution]), ...blockPassages(slide.blocks)];
  }
}

/** Every passage of the slide: title, body, notes. */
export const allPassages = (slide: DeckSlide): readonly Passage[] => [
  slide.title,
  ...bodyPassages(slide),
  ...blockPassages(slide.notes),
];
