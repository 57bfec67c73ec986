/** Records that are told in their own words without the handling mark that belongs before these. */
import { onSlide, type Problem, problem } from '../../diagnostics/problem.ts';
import type { Passage } from '../../markdown/model.ts';
import { plainText } from '../../markdown/spans.ts';
import type { DeckSlide } from '../kinds/all.ts';
import { allPassages } from './passages.ts';

/** A record that is marked higher than what has no mark of its own. */
export interface MarkedText {
  readonly text: string;
  /** The mark as it stands in brackets before the text. */
  readonly portion: string;
}

/**
 * Each line of a template that tells such a record without its mark, once.
 * @param marked by the ids of the records
 * @param own the file of somebody's own words, which no template writes
 */
export function bareTellings(slides: readonly DeckSlide[], marked: ReadonlyMap<string, MarkedText>, own: string): readonly Problem[] {
  if (marked.size === 0) return [];
  const found = new Map<string, Problem>();
  for (const [index, slide] of slides.entries()) {
    for (const passage of allPassages(slide)) {
      const bare = passage.origin.file === own ? undefined : bareIn(passage, marked);
      const { file, line } = passage.origin;
      const key = `${file}:${line}`;
      if (bare !== undefined && !found.has(key)) found.set(key, onSlide(problem('warning', 'template.portion-lost', bare, { file, line }), index + 1));
    }
  }
  return [...found.values()];
}

function bareIn({ spans, citations }: Passage, marked: ReadonlyMap<string, MarkedText>): { readonly portion: string; readonly record: string } | undefined {
  const told = citations.flatMap(({ fact = '' }) => (marked.has(fact) ? [{ record: fact, ...(marked.get(fact) as MarkedText) }] : []));
  if (told.length === 0) return undefined;
  const words = comparable(plainText(spans));
  const bare = told.find(({ text, portion }) => words.includes(comparable(text)) && !words.includes(`(${portion})`));
  return bare && { portion: bare.portion, record: bare.record };
}

/** Spaces and marks of direction are no words. */
const comparable = (text: string): string => text.replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
