import type { DeckSlide } from '../kinds/all.ts';
import type { DeckSource } from '../../markdown/model.ts';
import { allPassages } from './passages.ts';

/** Fills the sources slides with every source that any slide or its notes cite, in order of first citation. */
export function fillSources(slides: readonly DeckSlide[], sources: readonly DeckSource[]): DeckSlide[] {
  const cited = new Set(slides.flatMap(allPassages).flatMap(({ citations }) => citations.map(({ source }) => source)));
  const known = new Map(sources.map((source) => [source.id, source]));
  const found = [...cited].flatMap((id) => known.get(id) ?? []);
  return slides.map((slide) => (slide.kind === 'sources' ? { ...slide, sources: found } : slide));
}
