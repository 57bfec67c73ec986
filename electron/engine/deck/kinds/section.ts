/** Opens a section; its number is its place among them. */
import type { Passage } from '../../markdown/model.ts';
import type { SlideBase } from '../blocks.ts';
import { type DeckKind, without } from './kind.ts';

export interface SectionSlide extends SlideBase {
  readonly kind: 'section';
  /** Ordinal of the section, from 1. */
  readonly number: number;
  readonly lead: readonly Passage[];
}

export const sectionKind: DeckKind<SectionSlide> = {
  passages: (slide) => slide.lead,
  unsourced: (slide) => without(slide.lead),
};
