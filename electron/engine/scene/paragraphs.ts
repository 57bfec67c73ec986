import type { Paragraph, Primitive } from './model.ts';

/** The paragraphs that a primitive sets, and what is within it. Charts have names, no paragraphs. */
export function paragraphsOf(item: Primitive): readonly Paragraph[] {
  switch (item.type) {
    case 'group':
      return item.items.flatMap(paragraphsOf);
    case 'text':
      return item.paragraphs;
    case 'table':
      return item.rows.flat().flatMap((cell) => cell.paragraphs);
    case 'chart':
    case 'picture':
    case 'rect':
    case 'rule':
    case 'ellipse':
    case 'path':
      return [];
  }
}

export const wordsOf = ({ runs }: Pick<Paragraph, 'runs'>): string => runs.map(({ text }) => text).join('');
