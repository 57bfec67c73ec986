/** Opens a section; its number is its place among them. */
import type { Passage } from '../../markdown/model.ts';
import type { SlideBase } from '../blocks.ts';
import { type DeckKind, without } from './kind.ts';

export interface SectionSlide extends SlideBase {
  readonly kind: 'section';
  /** Ordinal of the section, from 1. */
  readonly number: number;
  readonly lead: readonly Passage[];
  /** What it finds; where there are none, its slides' titles say it. */
  readonly findings: readonly Passage[];
}

export const sectionKind: DeckKind<SectionSlide> = {
  passages: (slide) => [...slide.lead, ...slide.findings],
  unsourced: (slide) => without(slide.lead),
};
