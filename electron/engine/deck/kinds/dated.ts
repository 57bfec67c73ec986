/** Events below one another, their dates in a column of their own. */
import type { Block } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { DeckTimeline, SlideBase } from '../blocks.ts';
import { type DeckKind, eventPassage, unsourcedBlocks, without } from './kind.ts';

export interface DatedSlide extends SlideBase {
  readonly kind: 'dated';
  readonly timeline: DeckTimeline;
  readonly blocks: readonly Block[];
}

export const datedKind: DeckKind<DatedSlide, 'timeline'> = {
  main: 'timeline',
  read: (base, { blocks }, _context, { timeline }) => ({ ...base, kind: 'dated', timeline, blocks }),
  passages: (slide) => [...slide.timeline.events.map(eventPassage), ...blockPassages(slide.blocks)],
  unsourced: (slide) => [...without(slide.timeline.events.map(eventPassage)), ...unsourcedBlocks(slide.blocks)],
};
