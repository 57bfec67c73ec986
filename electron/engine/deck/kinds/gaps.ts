/** What the sources do not say, and what to watch for it. */
import type { Block, DeckTable } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { SlideBase } from '../blocks.ts';
import { type DeckKind, unsourcedBlocks } from './kind.ts';

export interface GapsSlide extends SlideBase {
  readonly kind: 'gaps';
  readonly table: DeckTable;
  readonly blocks: readonly Block[];
}

const [LEAST, MOST] = [2, 3] as const;

export const gapsKind: DeckKind<GapsSlide, 'table'> = {
  main: 'table',
  read(base, { blocks }, context, { table, origin }) {
    const count = table.header.length;
    if (count >= LEAST && count <= MOST) return { ...base, kind: 'gaps', table, blocks };
    context.report('error', 'deck.kind-count', { kind: 'gaps', part: 'column', count, least: LEAST, most: MOST }, origin);
    return undefined;
  },
  passages: (slide) => [...slide.table.header, ...slide.table.rows.flat(), ...blockPassages(slide.blocks)],
  // What is not known has no source.
  unsourced: (slide) => unsourcedBlocks(slide.blocks),
};
