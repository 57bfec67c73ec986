/** The first slide, made of the front matter. */
import type { Passage } from '../../markdown/model.ts';
import type { SlideBase } from '../blocks.ts';
import type { DeckKind } from './kind.ts';

export interface TitleSlide extends SlideBase {
  readonly kind: 'title';
  readonly subtitle?: Passage;
  /** Small lines below: date, author. */
  readonly details: readonly Passage[];
}

export const titleKind: DeckKind<TitleSlide> = {
  passages: (slide) => [...(slide.subtitle === undefined ? [] : [slide.subtitle]), ...slide.details],
  unsourced: () => [],
};
