import type { Passage } from '../markdown/model.ts';
import { itemPassages } from '../markdown/passages.ts';
import type { DocumentBlock, HandoutDocument } from './document.ts';

/** Ids of the sources that a handout cites, in order of first citation. */
export function citedSources({ chapters }: HandoutDocument): readonly string[] {
  const passages = chapters.flatMap(({ title, blocks, sections }) => [
    title,
    ...blocks.flatMap(passagesIn),
    ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(passagesIn)]),
  ]);
  return [...new Set(passages.flatMap(({ citations }) => citations.map(({ source }) => source)))];
}

function passagesIn(block: DocumentBlock): readonly Passage[] {
  switch (block.kind) {
    case 'paragraph':
      return block.statements;
    case 'list':
      return itemPassages(block.items);
    case 'quote':
      return block.attribution === undefined ? [block.quote] : [block.quote, block.attribution];
    case 'table':
      return [...(block.caption === undefined ? [] : [block.caption]), ...block.table.header, ...block.table.rows.flat()];
    case 'place':
      return block.caption === undefined ? [] : [block.caption];
  }
}
