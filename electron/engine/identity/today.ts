/** A deck as it would be made now: what an exported one is held against. */
import type { Briefing } from '../dataset/briefing-model.ts';
import type { Scene } from '../scene/model.ts';
import { drawnWith, propertiesOf } from './identify.ts';
import type { Property } from './model.ts';
import { type ShownSlide, shownSlides } from './shown.ts';

export interface Today {
  readonly slides: readonly ShownSlide[];
  readonly properties: readonly (Property & { readonly text: string })[];
  /** As `MadeWith.drawnWith`. */
  readonly drawnWith: string;
  /** How its slides name sources. */
  readonly sources: readonly { readonly id: string; readonly short: string; readonly full: string }[];
}

export const todayOf = (scene: Scene, { sources }: Pick<Briefing, 'sources'>): Today => ({
  slides: shownSlides(scene),
  properties: propertiesOf(scene),
  drawnWith: drawnWith(scene),
  sources: sources.map(({ id, short, full }) => ({ id, short, full })),
});
