/** How much of what it is about a message repeats: ids, titles and addresses come from outside and may be endless. */

/** Signs of a text that a message quotes. */
const MOST_QUOTED = 300;
/** Signs of a path, of what a library says, and of a list together: whoever reads them looks for something there. */
const MOST_TOLD = 900;
/** Particulars that are paths or a library's words. */
const TOLD = new Set(['path', 'folder', 'folders', 'file', 'files', 'target', 'input', 'detail']);

/** As much of a text as there is room for; nothing is cut between the halves of a sign. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

/** The particulars of a message as it shows them: texts shortened, lists ended by an ellipsis. */
export const inShort = (params: unknown): unknown => shortValue(params, '');

function shortValue(value: unknown, name: string): unknown {
  if (typeof value === 'string') return shortened(value, TOLD.has(name) ? MOST_TOLD : MOST_QUOTED);
  if (Array.isArray(value)) return shortList(value.map((each) => shortValue(each, name)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shortValue(each, key)]));
}

function shortList(items: readonly unknown[]): readonly unknown[] {
  let signs = 0;
  const kept = items.findIndex((item) => typeof item === 'string' && (signs += item.length + 2) > MOST_TOLD);
  return kept === -1 ? items : [...items.slice(0, kept), '…'];
}
