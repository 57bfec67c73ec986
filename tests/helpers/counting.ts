/** Counts what is looked up in a value and all below it. */
export function counting(): { readonly looks: () => number; readonly watched: <T>(value: T) => T } {
  let looks = 0;
  const known = new WeakMap<object, object>();
  const watched = <T>(value: T): T => {
    if (typeof value !== 'object' || value === null) return value;
    const proxy = known.get(value) ?? new Proxy(value, {
      get: (target, name, receiver) => ((looks += 1), watched(Reflect.get(target, name, receiver) as unknown)),
      ownKeys: (target) => ((looks += 1), Reflect.ownKeys(target)),
      getOwnPropertyDescriptor: (target, name) => ((looks += 1), Reflect.getOwnPropertyDescriptor(target, name)),
    });
    known.set(value, proxy);
    return proxy as T;
  };
  return { looks: () => looks, watched };
}
