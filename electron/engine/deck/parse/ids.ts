/** Gives every slide an id of its own: the heading's `#id`, else one made of its words. */

export interface SlideIds {
  /** An id that nobody else has; `taken` says that the one given was another's already. */
  take(given: string | undefined, title: string): { readonly id: string; readonly taken: boolean };
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** `reserved` are the ids given anywhere: no id made of words may stand in their way. */
export function slideIds(reserved: readonly string[]): SlideIds {
  const kept = new Set(reserved);
  const used = new Set<string>();
  /** Where to go on among the numbers of a name. */
  const next = new Map<string, number>();
  const free = (wanted: string): string => {
    for (let count = next.get(wanted) ?? 1; ; count += 1) {
      const id = count === 1 ? wanted : `${wanted}-${count}`;
      if (kept.has(id) || used.has(id)) continue;
      next.set(wanted, count + 1);
      return id;
    }
  };
  return {
    take(given, title) {
      const taken = given !== undefined && used.has(given);
      const id = given !== undefined && !taken ? given : free(slug(title) || 'slide');
      used.add(id);
      return { id, taken };
    },
  };
}
