/** Things by a key of theirs, in order of first appearance. */
export const grouped = <T, K>(things: readonly T[], keyOf: (thing: T, index: number) => K): ReadonlyMap<K, readonly T[]> => groupedByAny(things, (thing, index) => [keyOf(thing, index)]);

/** Things by each of their keys. */
export function groupedByAny<T, K>(things: readonly T[], keysOf: (thing: T, index: number) => readonly K[]): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const [index, thing] of things.entries()) {
    for (const key of new Set(keysOf(thing, index))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [thing]);
      else group.push(thing);
    }
  }
  return groups;
}
