/** Warns of sentences on slides that no source vouches for. */
import type { ParseContext } from '../../markdown/context.ts';
import { plainText } from '../../markdown/spans.ts';
import { type DeckSlide, kindOf } from '../kinds/all.ts';

export function reportUnsourced(slide: DeckSlide, context: ParseContext): void {
  for (const passage of kindOf(slide).unsourced(slide)) {
    context.report('warning', 'deck.unsourced', { text: plainText(passage.spans) }, passage.origin);
  }
}
