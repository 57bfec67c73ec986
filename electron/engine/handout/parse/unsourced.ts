/** Warns of statements in a handout that no source vouches for. */
import type { BulletItem, Passage } from '../../markdown/model.ts';
import type { ParseContext } from '../../markdown/context.ts';
import { plainText } from '../../markdown/spans.ts';
import type { DocumentBlock, DocumentChapter } from '../document.ts';

const isSourced = ({ citations }: Passage): boolean => citations.length > 0;

/** An item that only heads others stands on what they cite. */
function unsourcedItems(items: readonly BulletItem[]): readonly Passage[] {
  return items.flatMap((item) => {
    const below = unsourcedItems(item.children);
    const heads = item.children.length > 0 && below.length === 0;
    return isSourced(item) || heads ? below : [item, ...below];
  });
}

/** The statements of a block that name no source. A row of a table, or a quotation with its attribution, is one statement; a table whose caption names a source is one. */
export function unsourcedIn(block: DocumentBlock): readonly Passage[] {
  if (block.kind !== 'place' && block.remark) return [];
  switch (block.kind) {
    case 'paragraph':
      return block.statements.filter((statement) => !isSourced(statement));
    case 'list':
      return unsourcedItems(block.items);
    case 'quote':
      return isSourced(block.quote) || (block.attribution !== undefined && isSourced(block.attribution)) ? [] : [block.quote];
    case 'table':
      // A caption with a source vouches for the rows.
      if (block.caption !== undefined && isSourced(block.caption)) return [];
      return block.table.rows.flatMap((row) => (row.some(isSourced) ? [] : row.slice(0, 1)));
    case 'place':
      return [];
  }
}

export function reportUnsourced(chapters: readonly DocumentChapter[], context: ParseContext): void {
  for (const { blocks, sections } of chapters) {
    for (const passage of [...blocks, ...sections.flatMap((section) => section.blocks)].flatMap(unsourcedIn)) {
      context.report('warning', 'deck.unsourced', { text: plainText(passage.spans) }, passage.origin);
    }
  }
}
