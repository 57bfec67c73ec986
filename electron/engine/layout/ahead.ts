/** Slides that are looked at: laid out before the others, so that they can be shown before all are. */
import type { DeckSlide } from '../deck/kinds/all.ts';
import type { SceneSlide } from '../scene/model.ts';
import type { Page } from './page.ts';
import type { PlacedPage } from './placed.ts';

export interface Ahead {
  /** Places of these slides in the deck, from 0, in the order in which they are wanted. */
  readonly sources: readonly number[];
  /** How many pages a slide is taken to have while it is not laid out: as it had last. */
  readonly pagesOf: (slide: Pick<DeckSlide, 'id'>) => number;
  /** They are laid out. @param bind makes their pages with what is known of the others at the time; answers until the layout ends */
  readonly laid: (bind: () => readonly SceneSlide[]) => void;
}

/** What stands for a page that is not laid out yet: it has a number and nothing else. */
const NOT_YET: Page = { layout: 'content', background: 'paper', text: 'ink', title: '', items: [], citations: [] };

/** The pages of a deck of which some slides are laid out, each with the number that it has if the others are as long as they were. */
export function placedSoFar(slides: readonly DeckSlide[], laid: ReadonlyMap<number, readonly Page[]>, pagesOf: Ahead['pagesOf'] = () => 1): readonly PlacedPage[] {
  const placed: PlacedPage[] = [];
  for (const [source, slide] of slides.entries()) {
    const pages = laid.get(source) ?? Array<Page>(Math.max(1, pagesOf(slide))).fill(NOT_YET);
    for (const [index, page] of pages.entries()) placed.push({ slide, source, page, index, number: placed.length + 1 });
  }
  return placed;
}
