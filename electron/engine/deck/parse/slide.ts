/** Makes the slide that a `##` heading asks for. */
import type { BulletItem, DeckSlide } from '../model.ts';
import type { ParseContext } from './context.ts';
import type { Kind, ReadHeading } from './heading.ts';
import type { SlideBody } from './slide-body.ts';
import { plainText } from './spans.ts';

/** What every kind of slide has. */
export type SlideBase = Pick<DeckSlide, 'id' | 'title' | 'notes' | 'section' | 'origin'>;

/** Undefined where the heading asks for a kind that the blocks below cannot make; that is reported. */
export function makeSlide(
  base: SlideBase,
  heading: ReadHeading,
  body: SlideBody,
  context: ParseContext,
): DeckSlide | undefined {
  const kind: Kind = heading.kind ?? body.main?.kind ?? 'bullets';
  const { blocks, main } = body;
  if (body.isEmpty && kind !== 'sources') {
    context.report('error', 'deck.empty-slide', { title: plainText(base.title.spans) }, base.origin);
    return undefined;
  }
  if (main !== undefined && main.kind !== kind) {
    context.report('error', 'deck.block-in-kind', { block: main.kind, kind }, main.origin);
    return undefined;
  }
  switch (kind) {
    case 'bullets':
      return { ...base, kind, blocks };
    case 'agenda':
      return { ...base, kind, items: agendaItems(body, context) };
    case 'sources':
      // Which sources is known when every slide has been read; see parse/cited.ts.
      return { ...base, kind, sources: [], blocks };
    case 'numbers':
      if (main?.kind === 'numbers') return { ...base, kind, numbers: main.numbers, blocks };
      break;
    case 'table':
      if (main?.kind === 'table') return { ...base, kind, table: main.table, blocks };
      break;
    case 'quote':
      if (main?.kind === 'quote') return { ...base, kind, ...main.quote, blocks };
      break;
  }
  context.report('error', 'deck.kind-without-block', { kind }, base.origin);
  return undefined;
}

function agendaItems(body: SlideBody, context: ParseContext): readonly BulletItem[] {
  return body.blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    context.report('error', 'deck.block-in-kind', { block: 'paragraph', kind: 'agenda' }, block.passage.origin);
    return [];
  });
}
