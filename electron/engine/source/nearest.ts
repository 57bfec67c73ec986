/** Finds the known name that somebody probably meant. */

/** Nobody means a name of so many letters. */
const LONGEST = 100;
/** Where so many different names are unknown, it is no slip of the keyboard. */
const MOST = 100;
/** Names that are compared in all, so that few are looked up among very many. */
const MOST_COMPARED = 1_000_000;

/** The search among the same names again and again, as for every reference of a dataset. It gives up where very many are unknown. */
export function nearestOf(known: ReadonlySet<string>): (name: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  const most = Math.min(MOST, Math.ceil(MOST_COMPARED / Math.max(1, known.size)));
  return (name) => {
    if (!found.has(name) && found.size < most) found.set(name, nearest(name, known));
    return found.get(name);
  };
}

/** The known name nearest to `name`, or undefined where none is near. Case does not count. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
    // Names without a letter in common are not near, however short.
    if (distance < bestDistance && distance < Math.max(wanted.length, candidate.length)) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Edits (insert, delete, replace, swap neighbours) from one word to another; `limit` where there are as many or more. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const edits = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1)];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && swapped) edits.push(at(beforeLast, column - 2) + 1);
      current.push(Math.min(...edits));
    }
    [beforeLast, last] = [last, current];
  }
  return Math.min(limit, at(last, to.length));
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
