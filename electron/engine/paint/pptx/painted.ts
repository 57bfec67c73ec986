import type { Paragraph, Primitive, SceneSlide } from '../../scene/model.ts';
import { plain } from './xml/escape.ts';

/**
 * The primitives of a slide that become shapes, in painting order. PowerPoint takes an empty text box for a forgotten one
 * and asks to repair an empty table; neither shows anything. Painter and finishing both count shapes by this list.
 */
export const paintedItems = (slide: SceneSlide): readonly Primitive[] => slide.items.filter(isPainted);

function isPainted(item: Primitive): boolean {
  switch (item.type) {
    case 'text':
      return hasText(item.paragraphs);
    case 'table':
      return item.rows.length > 0 && item.columns.length > 0;
    case 'rect':
    case 'rule':
      return true;
  }
}

/** Whether any run shows a character. */
export const hasText = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.some((paragraph) => paragraph.runs.some((run) => plain(run.text).trim() !== ''));
