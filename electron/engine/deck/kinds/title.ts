/** The first slide, made of the front matter. */
import type { Passage } from '../../markdown/model.ts';
import type { SlideBase } from '../blocks.ts';
import type { DeckKind } from './kind.ts';

/** What the quiet picture of the first slide is made of. */
export interface Cover {
  /** ISO 3166-1 alpha-2 code of the country whose outline it is. */
  readonly country: string;
  /** The waypoints of each route through it. */
  readonly routes: readonly (readonly { readonly longitude: number; readonly latitude: number }[])[];
}

export interface TitleSlide extends SlideBase {
  readonly kind: 'title';
  readonly subtitle?: Passage;
  /** Small lines below: date, author. */
  readonly details: readonly Passage[];
  readonly cover?: Cover;
}

export const titleKind: DeckKind<TitleSlide> = {
  passages: (slide) => [...(slide.subtitle === undefined ? [] : [slide.subtitle]), ...slide.details],
  unsourced: () => [],
};
