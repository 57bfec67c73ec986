import { problem } from '../diagnostics/problem.ts';
import type { Primitive, SceneSlide } from '../scene/model.ts';
import type { LayoutContext } from './context.ts';

/** Signs that are not drawn: spaces, controls, joiners, marks of direction. */
const UNSEEN = /[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** Reports, once for the whole deck and at the first slide with any, what the typeface has no shape for. */
export function reportMissingSigns(slides: readonly SceneSlide[], context: LayoutContext): void {
  const bySlide = slides.map(({ items }) => {
    const signs = new Set(items.flatMap(textsOf).join(''));
    return [...signs].filter((sign) => !UNSEEN.test(sign) && !context.typeface.draws(sign));
  });
  const missing = [...new Set(bySlide.flat())];
  if (missing.length === 0) return;
  const slide = bySlide.findIndex((signs) => signs.length > 0) + 1;
  context.report(problem('info', 'layout.missing-signs', { signs: missing, family: context.typeface.family }, { slide }));
}

function textsOf(item: Primitive): readonly string[] {
  switch (item.type) {
    case 'text':
      return item.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text));
    case 'table':
      return item.rows.flat().flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)));
    case 'chart':
      return [...item.categories.names, ...item.series.map(({ name }) => name), ...item.series.flatMap(({ points }) => points.flatMap(({ label }) => label?.lines ?? []))];
    case 'group':
      return item.items.flatMap(textsOf);
    case 'rect':
    case 'rule':
    case 'ellipse':
    case 'path':
    case 'picture':
      return [];
  }
}
