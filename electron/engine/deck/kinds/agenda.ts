/** What the deck covers. */
import type { ParseContext } from '../../markdown/context.ts';
import type { BulletItem } from '../../markdown/model.ts';
import { itemPassages } from '../../markdown/passages.ts';
import type { SlideBase } from '../blocks.ts';
import type { SlideBody } from '../parse/slide-body.ts';
import type { DeckKind } from './kind.ts';

export interface AgendaSlide extends SlideBase {
  readonly kind: 'agenda';
  readonly items: readonly BulletItem[];
}

export const agendaKind: DeckKind<AgendaSlide> = {
  read: (base, body, context) => ({ ...base, kind: 'agenda', items: agendaItems(body, context) }),
  passages: (slide) => itemPassages(slide.items),
  // It names what stands elsewhere.
  unsourced: () => [],
};

/** Lists only: what else stands there is reported. */
const agendaItems = ({ blocks }: SlideBody, context: ParseContext): readonly BulletItem[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    context.report('error', 'deck.block-in-kind', { block: 'paragraph', kind: 'agenda' }, block.passage.origin);
    return [];
  });
