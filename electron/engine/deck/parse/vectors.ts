import type { Vector } from '../blocks.ts';
import type { BulletItem } from '../../markdown/model.ts';
import type { ParseContext } from '../../markdown/context.ts';
import { plainText, trimmedSpans } from '../../markdown/spans.ts';

/** Reads list items of the form `**Name** text [@source, ¶1]`. */
export const readVectors = (items: readonly BulletItem[], context: ParseContext): readonly Vector[] =>
  items.flatMap((item): readonly Vector[] => {
    const { children, spans, citations, origin } = item;
    const [name, ...rest] = spans;
    if (name?.strong !== true || children.length > 0) {
      context.report('error', 'deck.vector-item', { text: plainText(spans) }, origin);
      return [];
    }
    return [{ name: name.text.trim(), passage: { spans: trimmedSpans(rest), citations, origin }, origin }];
  });
