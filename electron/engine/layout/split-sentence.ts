import type { Passage, Span } from '../markdown/model.ts';
import { plain } from './text.ts';

/** The space behind the end of a sentence. */
const END = /[.!?؟]\s+/gu;
/** A first sentence shorter than this is not cut off. */
const SHORTEST = 12;

/** The first sentence of a passage, and the rest where there is more than one; its citations stay with both. */
export function splitSentence(passage: Passage): readonly [first: Passage, rest: Passage | undefined] {
  const text = plain(passage);
  const end = [...text.matchAll(END)].map(({ 0: found, index }) => index + found.length).find((at) => at > SHORTEST && at < text.length);
  return end === undefined ? [passage, undefined] : splitAt(passage, end);
}

/** A passage in two at a place of its text; the first part ends without a space. */
export function splitAt(passage: Passage, end: number): readonly [first: Passage, rest: Passage] {
  let done = 0;
  const first: Span[] = [];
  const rest: Span[] = [];
  for (const span of passage.spans) {
    const cut = Math.min(span.text.length, Math.max(0, end - done));
    if (cut > 0) first.push({ ...span, text: span.text.slice(0, cut) });
    if (cut < span.text.length) rest.push({ ...span, text: span.text.slice(cut) });
    done += span.text.length;
  }
  const last = first.at(-1);
  if (last) first[first.length - 1] = { ...last, text: last.text.trimEnd() };
  return [{ ...passage, spans: first }, { ...passage, spans: rest }];
}
