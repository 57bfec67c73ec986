/**
 * What pure functions made, kept by what they were given. A key says everything that the result depends on, so that nothing
 * remembered can be stale; how long it is kept is a question of space alone.
 */
export interface Memory {
  /** What `make` makes, made at the first call with this key; keys of different names never meet. */
  recall<T>(name: string, key: string, make: () => T): T;
  /** Begins a run: what the last few have not asked for is forgotten. */
  readonly turn: () => void;
}

/** How many runs something is kept for that nobody asks for: to another language or look and back. */
const RUNS = 4;

export function createMemory(): Memory {
  const rooms = new Map<string, Map<string, { readonly value: unknown; run: number }>>();
  let run = 0;
  return {
    recall<T>(name: string, key: string, make: () => T): T {
      const room = rooms.get(name) ?? new Map<string, { readonly value: unknown; run: number }>();
      rooms.set(name, room);
      const kept = room.get(key);
      if (kept !== undefined) {
        kept.run = run;
        return kept.value as T;
      }
      const value = make();
      room.set(key, { value, run });
      return value;
    },
    turn: () => {
      run += 1;
      for (const room of rooms.values()) {
        for (const [key, { run: last }] of room) if (run - last > RUNS) room.delete(key);
      }
    },
  };
}

/** Numbers for objects: the same object has the same one, so that what was remembered can stand in a key. */
export function createSerials(): (value: object) => number {
  const serials = new WeakMap<object, number>();
  let last = 0;
  return (value) => {
    const known = serials.get(value) ?? (last += 1);
    serials.set(value, known);
    return known;
  };
}
