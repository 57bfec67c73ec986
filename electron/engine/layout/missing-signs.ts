import { problem } from '../diagnostics/problem.ts';
import type { Primitive, SceneSlide } from '../scene/model.ts';
import type { LayoutContext } from './context.ts';

/** Signs that are not drawn: spaces, controls, joiners, marks of direction. */
const UNSEEN = /[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** Reports, once for the whole deck, what the typeface has no shape for. */
export function reportMissingSigns(slides: readonly SceneSlide[], context: LayoutContext): void {
  const signs = new Set(slides.flatMap(({ items }) => items.flatMap(textsOf)).join(''));
  const missing = [...signs].filter((sign) => !UNSEEN.test(sign) && !context.typeface.draws(sign));
  if (missing.length === 0) return;
  context.report(problem('info', 'layout.missing-signs', { signs: missing, family: context.typeface.family }));
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
