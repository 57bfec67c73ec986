/** Handling marks before somebody's own words, as templates set them before what they write. */
import type { DeckCitation, Passage } from '../markdown/model.ts';
import type { DeckSlide } from './kinds/all.ts';

/**
 * The slide, each passage that was written in a file and cites something marked higher than the dataset with that mark before it,
 * behind lead words. Titles have none, as those of templates.
 * @param portionOf the mark of what cites this, without brackets; empty where it needs none
 */
export function withOwnPortions(slide: DeckSlide, file: string, portionOf: (citations: readonly DeckCitation[]) => string): DeckSlide {
  const marked = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return mapped(value, marked);
    const own = isPassage(value) && value.origin.file === file ? withPortion(value, portionOf(value.citations)) : value;
    return mappedFields(own, marked);
  };
  return mappedFields(slide, (value, field) => (field === 'title' || field === 'subtitle' ? value : marked(value)));
}

const isPassage = (value: object): value is Passage => 'spans' in value && 'citations' in value && 'origin' in value;

function withPortion(passage: Passage, portion: string): Passage {
  const mark = `(${portion}) `;
  const [first, second] = passage.spans;
  if (portion === '' || first === undefined) return passage;
  const place = first.strong && second !== undefined ? 1 : 0;
  if (passage.spans.slice(0, 2).some(({ text }) => text.trimStart().startsWith(mark.trim()))) return passage;
  const spans = passage.spans.map((span, index) => (index === place ? { ...span, text: /^\s/.test(span.text) ? ` ${mark}${span.text.trimStart()}` : `${mark}${span.text}` } : span));
  return { ...passage, spans };
}

/** The same list where nothing in it has changed. */
function mapped(list: readonly unknown[], of: (value: unknown) => unknown): readonly unknown[] {
  const now = list.map(of);
  return now.some((each, index) => each !== list[index]) ? now : list;
}

/** The same value where none of its fields has changed. */
function mappedFields<T extends object>(value: T, of: (inner: unknown, field: string) => unknown): T {
  const entries = Object.entries(value).map(([field, inner]: [string, unknown]) => [field, inner, of(inner, field)] as const);
  return entries.some(([, was, is]) => was !== is) ? (Object.fromEntries(entries.map(([field, , is]) => [field, is])) as T) : value;
}
