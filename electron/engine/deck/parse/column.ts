import type { RootContent } from 'mdast';
import type { DeckColumn } from '../blocks.ts';
import type { Origin } from '../../markdown/model.ts';
import { readBlocks } from '../../markdown/block.ts';
import type { ParseContext } from '../../markdown/context.ts';

/** Reads the contents of `::: column`: a wholly bold paragraph as its heading, then paragraphs and lists; undefined where they are not, which is reported. */
export function readColumn(content: readonly RootContent[], origin: Origin, context: ParseContext): DeckColumn | undefined {
  const [first, ...blocks] = readBlocks(content, 'deck.column-content', context);
  if (first?.kind !== 'paragraph' || !first.passage.spans.every((span) => span.strong === true) || blocks.length === 0) {
    context.report('error', 'deck.column-form', {}, origin);
    return undefined;
  }
  const title = { ...first.passage, spans: first.passage.spans.map(({ strong: _bold, ...span }) => span) };
  return { title, blocks };
}
