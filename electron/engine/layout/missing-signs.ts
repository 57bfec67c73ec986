import { type Problem, problem } from '../diagnostics/problem.ts';
import type { Primitive, SceneSlide } from '../scene/model.ts';
import { paragraphsOf, wordsOf } from '../scene/paragraphs.ts';
import type { Typeface } from '../text/typeface.ts';

/** Signs that are not drawn: spaces, controls, joiners, marks of direction. */
const UNSEEN = /[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** The signs of a slide that the typeface has no shape for, each once. */
export function undrawnSigns({ items }: SceneSlide, typeface: Typeface): readonly string[] {
  const signs = new Set(items.flatMap(textsOf).join(''));
  return [...signs].filter((sign) => !UNSEEN.test(sign) && !typeface.draws(sign));
}

/** What the typeface cannot draw, told once for the whole deck and at the first slide with any. */
export function missingSigns(bySlide: readonly (readonly string[])[], { family }: Pick<Typeface, 'family'>): readonly Problem[] {
  const signs = [...new Set(bySlide.flat())];
  const slide = bySlide.findIndex((each) => each.length > 0) + 1;
  return signs.length === 0 ? [] : [problem('info', 'layout.missing-signs', { signs, family }, { slide })];
}

function textsOf(item: Primitive): readonly string[] {
  switch (item.type) {
    case 'chart':
      return [...item.categories.names, ...item.series.map(({ name }) => name), ...item.series.flatMap(({ points }) => points.flatMap(({ label }) => label?.lines ?? []))];
    case 'group':
      return item.items.flatMap(textsOf);
    default:
      return paragraphsOf(item).map(wordsOf);
  }
}
