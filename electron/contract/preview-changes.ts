/**
 * An answer to a preview as what is new in it: most of a deck is what it was before a change, and a picture of a map alone is
 * as large as all the rest. Whoever asks says which answer it holds; what stands in that is named by its place there.
 */
import type { SlideBlocks } from './document.ts';
import type { PreviewSlide, PreviewSlides, RecordSummary } from './preview.ts';

/** A list made of another: places in that one, from 0, and what it has not. */
export type ListChanges<T> = readonly (number | T)[];

/** @typeParam P the answer as a whole */
export type PreviewChanges<P extends PreviewSlides = PreviewSlides> = Omit<P, 'slides' | 'records' | 'outline'> & {
  /** Name of this answer, to be told with the next request. */
  readonly answer: string;
  readonly slides: ListChanges<PreviewSlide>;
  readonly records: ListChanges<RecordSummary>;
  readonly outline: ListChanges<SlideBlocks>;
};

/** An answer that somebody holds. */
export interface HeldPreview<P extends PreviewSlides = PreviewSlides> {
  readonly answer: string;
  readonly preview: P;
}

/** What is new in an answer, or all of it where nothing is held. */
export function changesSince<P extends PreviewSlides>(held: PreviewSlides | undefined, now: P, answer: string): PreviewChanges<P> {
  return {
    ...now,
    answer,
    slides: listChanges(held?.slides ?? [], now.slides, ({ id }) => id),
    records: listChanges(held?.records ?? [], now.records, ({ id }) => id),
    outline: listChanges(held?.outline ?? [], now.outline, ({ slide }) => slide),
  };
}

/**
 * The answer as a whole; what has not changed is the same object as before.
 * @param held the answer that was named with the request
 */
export function withChanges<P extends PreviewSlides>(held: PreviewSlides | undefined, { answer, ...changes }: PreviewChanges<P>): HeldPreview<P> {
  const preview = {
    ...changes,
    slides: listWith(held?.slides ?? [], changes.slides),
    records: listWith(held?.records ?? [], changes.records),
    outline: listWith(held?.outline ?? [], changes.outline),
  };
  return { answer, preview: preview as unknown as P };
}

function listChanges<T extends object>(before: readonly T[], now: readonly T[], idOf: (item: T) => string): ListChanges<T> {
  const places = new Map(before.map((item, place) => [idOf(item), place]));
  return now.map((item) => {
    const place = places.get(idOf(item));
    const same = place === undefined ? undefined : before[place];
    return same !== undefined && isSame(same, item) ? (place ?? item) : item;
  });
}

const listWith = <T extends object>(before: readonly T[], changes: ListChanges<T>): readonly T[] =>
  changes.flatMap((change) => (typeof change === 'number' ? (before[change] ?? []) : change));

/** Field by field: a picture that was remembered is the same string, which costs nothing to see. */
function isSame<T extends object>(a: T, b: T): boolean {
  if (a === b) return true;
  const fields = Object.keys(b) as (keyof T)[];
  return fields.length === Object.keys(a).length && fields.every((field) => a[field] === b[field] || (typeof b[field] === 'object' && JSON.stringify(a[field]) === JSON.stringify(b[field])));
}
