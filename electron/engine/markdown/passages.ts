/** Walks over the passages of lists and blocks. */
import type { Block, BulletItem, Passage } from './model.ts';

export function itemPassages(items: readonly BulletItem[]): Passage[] {
  return items.flatMap((item) => [item, ...itemPassages(item.children)]);
}

export function blockPassages(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.passage] : itemPassages(block.items)));
}
