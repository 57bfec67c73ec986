import type { Paragraph, Primitive } from '../../electron/engine/scene/model.ts';

/** The lines of text that stand on a slide, as a painter draws them; texts of charts are left out. */
export function textsOf(items: readonly Primitive[]): readonly string[] {
  return items.flatMap((item): readonly string[] => {
    switch (item.type) {
      case 'text':
        return linesOf(item.paragraphs);
      case 'table':
        return item.rows.flatMap((row) => row.flatMap((cell) => linesOf(cell.paragraphs)));
      case 'group':
        return textsOf(item.items);
      default:
        return [];
    }
  });
}

const linesOf = (paragraphs: readonly Paragraph[]): readonly string[] =>
  paragraphs.flatMap(({ lines }) => lines.map(({ runs }) => runs.map(({ text }) => text).join('')));
