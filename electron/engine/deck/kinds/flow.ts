/** How much goes from whom to whom. */
import type { Block } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { DeckFlows, SlideBase } from '../blocks.ts';
import { type DeckKind, flowPassage, unsourcedBlocks, without } from './kind.ts';

export interface FlowSlide extends SlideBase {
  readonly kind: 'flow';
  readonly flow: DeckFlows;
  readonly blocks: readonly Block[];
}

export const flowKind: DeckKind<FlowSlide, 'flow'> = {
  main: 'flow',
  read: (base, { blocks }, _context, { flow }) => ({ ...base, kind: 'flow', flow, blocks }),
  passages: (slide) => [...slide.flow.flows.map(flowPassage), ...blockPassages(slide.blocks)],
  unsourced: (slide) => [...without(slide.flow.flows.map(flowPassage)), ...unsourcedBlocks(slide.blocks)],
};
