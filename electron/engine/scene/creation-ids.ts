/** Ids that PowerPoint keeps with slides and shapes while they are moved, renamed and edited; made from the ids of the deck. */
import { digestOf } from '../units/digest.ts';

/** Office's schema has an unsigned number of 32 bits; a slide without one has 0. */
const LEAST = 1;

/**
 * The `p14:creationId` of each slide, in order. A slide's id comes from its heading's `#id`, so the same finding has the same
 * number wherever it stands and whatever else the deck holds; should two share one, the later gets the next that is free.
 */
export function slideCreationIds(slides: readonly { readonly id: string }[]): readonly number[] {
  const taken = new Set<number>();
  return slides.map(({ id }) => {
    let number = Math.max(LEAST, Number.parseInt(digestOf(id).slice(0, 8), 16));
    while (taken.has(number)) number += 1;
    taken.add(number);
    return number;
  });
}

/** The `a16:creationId` of a shape, a GUID in Office's upper case: version 8 of RFC 9562, "made as its maker likes". */
export function shapeCreationId(slide: string, shape: string): string {
  const hex = digestOf(`${slide}/${shape}`).toUpperCase();
  const digits = `${hex.slice(0, 12)}8${hex.slice(13, 16)}8${hex.slice(17)}`;
  return `{${[digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-')}}`;
}
