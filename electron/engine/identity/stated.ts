/** Which slides say which statements of the dataset. */
import type { Briefing } from '../dataset/briefing-model.ts';
import type { SceneSlide } from '../scene/model.ts';
import { paragraphsOf, wordsOf } from '../scene/paragraphs.ts';
import { comparable } from './comparable.ts';
import type { IdentifiedStatement } from './model.ts';
import { statementsOf } from './statements.ts';

/** Signs from which on a sentence within a longer text is taken for the statement; shorter ones, such as names, must be the whole text. */
const TELLING = 24;

/** The statements of a briefing that its slides say word for word. What somebody worded anew for this briefing is said by nobody. */
export function statementsOn(slides: readonly SceneSlide[], briefing: Briefing): readonly IdentifiedStatement[] {
  const said = slides.map((slide) => ({ id: slide.id, texts: new Set([slide.title, ...slide.items.flatMap(paragraphsOf).map(wordsOf), ...slide.notes.map(({ text }) => text)].map(comparable)) }));
  return statementsOf(briefing).flatMap(({ text, ...statement }) => {
    const words = comparable(text);
    const on = said.filter(({ texts }) => texts.has(words) || (words.length >= TELLING && [...texts].some((each) => each.includes(words))));
    return on.length === 0 ? [] : [{ ...statement, slides: [...new Set(on.map(({ id }) => id))] }];
  });
}
