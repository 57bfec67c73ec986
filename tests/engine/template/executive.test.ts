/** The executive summary: three to five slides between title and sources, whatever an analyst chooses. */
import { describe, expect, it } from 'vitest';
import type { Briefing, BriefingPoint } from '../../../electron/engine/dataset/briefing-model.ts';
import type { DeckSlide } from '../../../electron/engine/deck/kinds/all.ts';
import { bodyPassages } from '../../../electron/engine/deck/parse/passages.ts';
import { blockPassages } from '../../../electron/engine/markdown/passages.ts';
import { LENGTHS } from '../../../electron/contract/choices.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { bundled, kinds, subsets, text } from './reading.ts';
import { briefingOf, builtIn, deckOf, richBriefing, wordsOf } from './support.ts';

const pack = builtIn('executive');

/** The slides behind the title. */
function content(briefing: Briefing): readonly DeckSlide[] {
  const { deck, problems } = deckOf(pack, briefing);
  expect(wordsOf(problems)).toEqual([]);
  expect(kinds(deck)[0]).toBe('title');
  expect(deck.sections).toEqual([]);
  for (const slide of deck.slides) expect(slide.notes.length, slide.id).toBeGreaterThan(0);
  return deck.slides.slice(1);
}

const ids = (briefing: Briefing) => content(briefing).map(({ id }) => id);

/** The briefing with other points or themes. */
const changed = (briefing: Briefing, change: (theme: Briefing['themes'][number]) => Partial<Briefing['themes'][number]>): Briefing => ({
  ...briefing,
  themes: briefing.themes.map((theme) => ({ ...theme, ...change(theme) })),
});
const asBullets = (point: BriefingPoint): BriefingPoint => ({ ...point, as: 'bullets' });

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(LENGTHS)('has four or five slides for any themes, title among them, %s', (length) => {
    for (const briefing of [...subsets.map((themes) => bundled(language, length, themes)), briefingOf(language, length), richBriefing(language, length), richBriefing(language, length, ['ties'])]) {
      const slides = content(briefing);
      expect(slides.length).toBeGreaterThanOrEqual(3);
      expect(slides.length).toBeLessThanOrEqual(4);
      expect([slides[0]?.id, slides.at(-1)?.id]).toEqual(['bottom-line', briefing.gaps.length + briefing.watch.length + briefing.themes.flatMap(({ questions }) => questions).length > 0 ? 'open-points' : 'sources']);
      expect(new Set(slides.map(({ title }) => text([title]))).size).toBe(slides.length);
    }
  }, 120_000);

  it.each(LENGTHS)('says the bottom line, how the powers stand, one picture, and what is open, %s', (length) => {
    expect(ids(bundled(language, length))).toEqual(['bottom-line', 'great-power-competition-powers', 'corridors-two-routes', 'open-points']);
  });

  it('tells in the notes what the slide leaves out, and the sources in full', () => {
    const briefing = bundled(language, 'full');
    const slides = content(briefing);
    for (const { points, id } of briefing.themes) {
      for (const point of points) {
        const slide = slides.find((each) => each.id === `${id}-${point.id}`);
        if (slide === undefined) continue;
        const said = text([...blockPassages(slide.notes), ...bodyPassages(slide)]);
        for (const fact of point.facts) if (!slide.id.endsWith('two-routes') || point.besides.includes(fact)) expect(said).toContain(fact.text);
      }
    }
    const last = text(blockPassages(slides.at(-1)?.notes ?? []));
    for (const { full } of briefing.sources) expect(last).toContain(full);
  });
});

it('tells its first finding in words where it has no picture to show', () => {
  const briefing = changed(richBriefing('en', 'full', ['ties']), ({ points }) => ({ points: points.map(asBullets) }));
  expect(ids(briefing)).toEqual(['bottom-line', `ties-${briefing.themes[0]?.points[0]?.id}`, 'open-points']);
});

it('asks one question of each theme, or all of a single one, where the dataset leaves nothing open', () => {
  const asked = (briefing: Briefing) => {
    const slide = content({ ...briefing, gaps: [], watch: [] }).at(-1);
    return slide?.kind === 'questions' ? slide.items.map((item) => text([item])) : [];
  };
  const all = bundled('en', 'full');
  expect(asked(all)).toEqual(all.themes.map(({ title, questions }) => `${title} ${questions[0]}`));
  const one = bundled('en', 'full', ['multi-vector']);
  expect(asked(one)).toEqual(one.themes[0]?.questions);
  const many = changed(one, () => ({ questions: ['A?', 'B?', 'C?', 'D?', 'E?'] }));
  expect(asked(many)).toEqual(['A?', 'B?', 'C?', 'D?']);
});
