/** Every source that the deck cites. */
import type { Block, DeckSource } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { SlideBase } from '../blocks.ts';
import type { DeckKind } from './kind.ts';

export interface SourcesSlide extends SlideBase {
  readonly kind: 'sources';
  /** The sources cited anywhere in the deck, in order of first citation. */
  readonly sources: readonly DeckSource[];
  readonly blocks: readonly Block[];
}

export const sourcesKind: DeckKind<SourcesSlide> = {
  empty: true,
  // Which sources is known when every slide has been read; see parse/cited.ts.
  read: (base, { blocks }) => ({ ...base, kind: 'sources', sources: [], blocks }),
  passages: (slide) => blockPassages(slide.blocks),
  // It names what stands elsewhere.
  unsourced: () => [],
};
