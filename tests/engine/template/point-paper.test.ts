/** The point paper: one page, the bottom line first, then three to five points and what to watch. */
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../electron/engine/dataset/briefing-model.ts';
import { LENGTHS } from '../../../electron/contract/choices.ts';
import { templateFiller } from '../../../electron/engine/template/fill.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { bundled, subsets } from './reading.ts';
import { briefingOf, builtIn, deckOf, richBriefing, wordsOf } from './support.ts';

const pack = builtIn('point-paper');
const fillHandout = templateFiller(pack, pack.handout ?? '');

/** The chapters of the paper by their ids, each with its lines. */
function chapters(briefing: Briefing): ReadonlyMap<string, readonly string[]> {
  const { markdown, problems } = fillHandout(briefing);
  if (markdown === undefined) throw new Error(wordsOf(problems).join('\n'));
  return new Map(markdown.text.split(/^# /mu).slice(1).map((chapter) => [/\{#([\w-]+)/u.exec(chapter)?.[1] ?? '', chapter.split('\n').slice(1)] as const));
}
const items = (lines: readonly string[] = []) => lines.filter((line) => line.startsWith('- '));

/** As many as a page of A4 holds beside its notes. */
const MOST_WORDS_A_PAGE = 380;

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(LENGTHS)('says the bottom line, three to five points and what to watch on one page, %s', (length) => {
    const paper = chapters(bundled(language, length));
    expect([...paper.keys()]).toEqual(['bottom-line', 'points', 'watch', 'sources', 'notes']);
    expect(items(paper.get('points')).length).toBeGreaterThanOrEqual(3);
    expect(items(paper.get('points')).length).toBeLessThanOrEqual(5);
    const words = [...paper.values()].flat().join(' ').replace(/\[@[^\]]*\](?:\{[^}]*\})?/gu, '').split(/\s+/u);
    expect(words.length).toBeLessThan(MOST_WORDS_A_PAGE);
  });

  it('has no heading over nothing and five points at most, whatever themes and data there are', () => {
    for (const briefing of [...subsets.map((themes) => bundled(language, 'standard', themes)), briefingOf(language, 'short'), briefingOf(language, 'full'), richBriefing(language, 'full', ['ties'])]) {
      const paper = chapters(briefing);
      for (const [id, lines] of paper) expect(lines.filter((line) => line.trim() !== '').length, id).toBeGreaterThan(0);
      expect(items(paper.get('points')).length).toBeLessThanOrEqual(5);
    }
  });

  it('says the same on five slides or fewer', () => {
    for (const briefing of [...subsets.map((themes) => bundled(language, 'full', themes)), briefingOf(language, 'short'), richBriefing(language, 'full')]) {
      const { deck, problems } = deckOf(pack, briefing);
      expect(wordsOf(problems)).toEqual([]);
      expect(deck.slides.map(({ id }) => id)).toEqual(['title', 'bottom-line', 'points', ...(deck.slides.length > 4 ? ['open-points'] : []), 'sources']);
      for (const slide of deck.slides) expect(slide.notes.length, slide.id).toBeGreaterThan(0);
    }
  });
});
