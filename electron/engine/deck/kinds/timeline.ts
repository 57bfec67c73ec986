/** Events along a line. */
import type { Block } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { DeckTimeline, SlideBase } from '../blocks.ts';
import { type DeckKind, eventPassage, unsourcedBlocks, without } from './kind.ts';

export interface TimelineSlide extends SlideBase {
  readonly kind: 'timeline';
  readonly timeline: DeckTimeline;
  readonly blocks: readonly Block[];
}

export const timelineKind: DeckKind<TimelineSlide, 'timeline'> = {
  main: 'timeline',
  read: (base, { blocks }, _context, { timeline }) => ({ ...base, kind: 'timeline', timeline, blocks }),
  passages: (slide) => [...slide.timeline.events.map(eventPassage), ...blockPassages(slide.blocks)],
  unsourced: (slide) => [...without(slide.timeline.events.map(eventPassage)), ...unsourcedBlocks(slide.blocks)],
};
