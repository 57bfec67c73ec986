import type { Chart, Paragraph, Picture, Primitive, SceneSlide } from '../../scene/model.ts';
import { plain } from '../../text/xml.ts';

/**
 * The primitives of a slide that become shapes, in painting order. PowerPoint takes an empty text box for a forgotten one
 * and asks to repair an empty table; neither shows anything. Painter and finishing both count shapes by this list.
 */
export const paintedItems = (slide: SceneSlide): readonly Primitive[] => slide.items.filter(isPainted);

/** Whether a primitive becomes a shape. */
export function isPainted(item: Primitive): boolean {
  switch (item.type) {
    case 'text':
      return hasText(item.paragraphs);
    case 'table':
      return item.rows.length > 0 && item.columns.length > 0;
    case 'chart':
      return item.series.length > 0 && item.categories.names.length > 0;
    case 'path':
      return item.outlines.some((outline) => outline.length > 1);
    case 'group':
      return item.items.some(isPainted);
    case 'rect':
    case 'rule':
    case 'ellipse':
    case 'picture':
      return true;
  }
}

/** How many shapes pptxgenjs writes for painted primitives: it knows no groups, only what is in them. */
export const shapeCount = (items: readonly Primitive[]): number =>
  items.reduce((sum, item) => sum + (item.type === 'group' ? shapeCount(item.items.filter(isPainted)) : 1), 0);

/** The painted charts of a slide, those in groups too, in painting order. */
export const chartsOf = (items: readonly Primitive[]): readonly Chart[] =>
  items.filter(isPainted).flatMap((item) => (item.type === 'group' ? chartsOf(item.items) : item.type === 'chart' ? [item] : []));

/** The pictures of a slide, those in groups too, in painting order. */
export const picturesOf = (items: readonly Primitive[]): readonly Picture[] =>
  items.filter(isPainted).flatMap((item) => (item.type === 'group' ? picturesOf(item.items) : item.type === 'picture' ? [item] : []));

/** Whether any run shows a character. */
export const hasText = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.some((paragraph) => paragraph.runs.some((run) => plain(run.text).trim() !== ''));
