/** What we judge, how likely it is, and apart from that how sure we are. */
import type { Block, DeckTable } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { SlideBase } from '../blocks.ts';
import { type DeckKind, unsourcedBlocks, unsourcedRows } from './kind.ts';

export interface AssessmentSlide extends SlideBase {
  readonly kind: 'assessment';
  readonly table: DeckTable;
  readonly blocks: readonly Block[];
}

const [LEAST, MOST] = [3, 3] as const;

export const assessmentKind: DeckKind<AssessmentSlide, 'table'> = {
  main: 'table',
  read(base, { blocks }, context, { table, origin }) {
    const count = table.header.length;
    if (count >= LEAST && count <= MOST) return { ...base, kind: 'assessment', table, blocks };
    context.report('error', 'deck.kind-count', { kind: 'assessment', part: 'column', count, least: LEAST, most: MOST }, origin);
    return undefined;
  },
  passages: (slide) => [...slide.table.header, ...slide.table.rows.flat(), ...blockPassages(slide.blocks)],
  unsourced: (slide) => [...unsourcedRows(slide.table), ...unsourcedBlocks(slide.blocks)],
};
