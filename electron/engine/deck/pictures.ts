import type { DeckPicture } from './blocks.ts';
import type { DeckSlide } from './kinds/all.ts';
import type { Deck } from './model.ts';

/** The pictures that a slide shows. */
export function picturesOf(slide: DeckSlide): readonly DeckPicture[] {
  if (slide.kind === 'picture') return [slide.picture];
  return slide.kind === 'quote' && slide.portrait !== undefined ? [slide.portrait] : [];
}

/** The pictures of a deck with the numbers of their slides, from 1. */
export const shownPictures = ({ slides }: Deck): readonly (DeckPicture & { readonly slide: number })[] =>
  slides.flatMap((slide, index) => picturesOf(slide).map((picture) => ({ ...picture, slide: index + 1 })));
