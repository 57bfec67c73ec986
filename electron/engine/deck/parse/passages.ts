/** Walks over every passage of a slide. */
import type { Passage } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import { type DeckSlide, kindOf } from '../kinds/all.ts';

/** What stands on the slide below its title, without the notes, in reading order. */
export const bodyPassages = (slide: DeckSlide): readonly Passage[] => kindOf(slide).passages(slide);

/** Every passage of the slide: title, body, notes. */
export const allPassages = (slide: DeckSlide): readonly Passage[] => [
  slide.title,
  ...bodyPassages(slide),
  ...blockPassages(slide.notes),
];
