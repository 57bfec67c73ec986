/** Cuts a list into a number of runs whose lengths differ by one at most, the longer ones first. */
export function evenParts<T>(list: readonly T[], count: number): readonly (readonly T[])[] {
  const [short, longer] = [Math.floor(list.length / count), list.length % count];
  let from = 0;
  return Array.from({ length: count }, (_, index) => {
    const part = list.slice(from, from + short + (index < longer ? 1 : 0));
    from += part.length;
    return part;
  });
}
