/**
 * citeproc keeps names, short forms and ids as keys of plain objects, where `constructor` and its like are there already:
 * an author of that given name stops it, and one called `__proto__` would write into every object of the program.
 */
import type { CslItem } from './items.ts';

/** Behind each such word: invisible, without weight where texts are sorted, and taken out of what citeproc writes. */
const MARK = '\u2064';
const WORDS = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
/** Fields that are no words. */
const ADDRESSES: ReadonlySet<string> = new Set(['id', 'type', 'URL', 'DOI']);

/** The item with words that citeproc can take for keys; its id is the source's no longer. */
export const keyable = (item: CslItem): CslItem =>
  Object.fromEntries(Object.entries(item).map(([field, value]) => [field, field === 'id' ? keyOf(String(value)) : ADDRESSES.has(field) ? value : marked(value)]));

/** What citeproc knows a source by. */
export const keyOf = (id: string): string => `source:${id}`;
export const idOf = (key: string): string => key.slice('source:'.length);

/** Without the marks. */
export const unmarked = (html: string): string => html.replaceAll(MARK, '');

function marked(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(WORDS, (word) => word + MARK);
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner)]));
}
