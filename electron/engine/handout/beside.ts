/** One handout of the same in two languages: paragraph beside paragraph, list beside list, one count of notes. */
import type { Handout, HandoutBlock, HandoutChapter, HandoutSection } from './model.ts';
import { counting, renumbered } from './renumber.ts';

/**
 * Both come of one template and one dataset, so their chapters have the same ids and, but for what one language
 * lacks, the same blocks. Pictures stand once, with the words of the first.
 */
export function besideOne(own: Handout, other: Handout): Handout {
  const notes: Handout['notes'][number][] = [];
  const otherNotes = new Set<number>();
  const ownNumber = counting(own, notes);
  const otherNumber = counting(other, notes, (number) => otherNotes.add(number));

  const pair = (first: HandoutBlock | undefined, second: HandoutBlock | undefined): HandoutBlock => {
    if (first?.kind === 'notes' || second?.kind === 'notes') return { kind: 'notes' };
    if (first?.kind === 'picture' && second?.kind === 'picture') return renumbered(first, ownNumber);
    return {
      kind: 'beside',
      own: first === undefined ? [] : [renumbered(first, ownNumber)],
      other: second === undefined ? [] : [renumbered(second, otherNumber)],
    };
  };
  const blocks = (first: HandoutSection | undefined, second: HandoutSection | undefined): readonly HandoutBlock[] => {
    const [left, right] = [cut(first?.blocks ?? []), cut(second?.blocks ?? [])];
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => pair(left[index], right[index]));
  };
  const section = <T extends HandoutSection>(first: T | undefined, second: T | undefined): T => {
    const base = (first ?? second) as T;
    return { ...base, title: first?.title ?? [], otherTitle: second?.title ?? [], blocks: blocks(first, second) };
  };
  const chapter = (first: HandoutChapter | undefined, second: HandoutChapter | undefined): HandoutChapter => {
    const whole = section(first, second);
    return { ...whole, sections: zipped(first?.sections ?? [], second?.sections ?? []).map(([one, two]) => section(one, two)) };
  };
  const chapters = zipped(own.chapters, other.chapters).map(([one, two]) => chapter(one, two));
  return { meta: own.meta, other: other.meta, chapters, notes, otherNotes, facts: [...new Set([...own.facts, ...other.facts])] };
}

/** A list of bullets as one block an item, so that each stands beside its own. */
const cut = (blocks: readonly HandoutBlock[]): readonly HandoutBlock[] =>
  blocks.flatMap((block) => (block.kind === 'list' && !block.ordered ? block.items.map((item, index) => ({ ...block, items: [item], ...(index === 0 ? {} : { cards: [] }) })) : [block]));

/** Those of one id together, in the order of the first list; what only the second has stands last. */
function zipped<T extends { readonly id: string }>(first: readonly T[], second: readonly T[]): readonly (readonly [T | undefined, T | undefined])[] {
  const byId = new Map(second.map((one) => [one.id, one]));
  const ids = new Set(first.map(({ id }) => id));
  return [...first.map((one) => [one, byId.get(one.id)] as const), ...second.filter(({ id }) => !ids.has(id)).map((one) => [undefined, one] as const)];
}
