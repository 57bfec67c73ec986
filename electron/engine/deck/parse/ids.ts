/** Gives every slide an id of its own: the heading's `#id`, else one made of its words. */
import type { Origin } from '../../markdown/model.ts';
import type { ParseContext } from '../../markdown/context.ts';

export interface SlideIds {
  /** An id that nobody else has; a given one that is taken is reported. */
  take(given: string | undefined, title: string, origin: Origin): string;
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** `reserved` are the ids given anywhere in the deck: no id made of words may stand in their way. */
export function slideIds(reserved: readonly string[], context: ParseContext): SlideIds {
  const kept = new Set(reserved);
  const taken = new Set<string>();
  const free = (wanted: string): string => {
    for (let count = 1; ; count += 1) {
      const id = count === 1 ? wanted : `${wanted}-${count}`;
      if (!kept.has(id) && !taken.has(id)) return id;
    }
  };
  return {
    take(given, title, origin) {
      if (given !== undefined && taken.has(given)) context.report('error', 'deck.duplicate-id', { id: given }, origin);
      const id = given !== undefined && !taken.has(given) ? given : free(slug(title) || 'slide');
      taken.add(id);
      return id;
    },
  };
}
