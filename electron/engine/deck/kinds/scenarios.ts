/** What may come, each with how likely it is, what it would mean and what would show it first. */
import type { Block, DeckTable } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { SlideBase } from '../blocks.ts';
import { type DeckKind, unsourcedBlocks } from './kind.ts';

export interface ScenariosSlide extends SlideBase {
  readonly kind: 'scenarios';
  readonly table: DeckTable;
  readonly blocks: readonly Block[];
}

const [LEAST, MOST] = [2, 4] as const;

export const scenariosKind: DeckKind<ScenariosSlide, 'table'> = {
  main: 'table',
  read(base, { blocks }, context, { table, origin }) {
    const count = table.header.length;
    if (count >= LEAST && count <= MOST) return { ...base, kind: 'scenarios', table, blocks };
    context.report('error', 'deck.kind-count', { kind: 'scenarios', part: 'column', count, least: LEAST, most: MOST }, origin);
    return undefined;
  },
  passages: (slide) => [...slide.table.header, ...slide.table.rows.flat(), ...blockPassages(slide.blocks)],
  // Scenarios are ours; the records that they stand on need not be named in each.
  unsourced: (slide) => unsourcedBlocks(slide.blocks),
};
