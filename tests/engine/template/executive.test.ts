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

/** The slides between title and sources. */
function content(briefing: Briefing): readonly DeckSlide[] {
  const { deck, problems } = deckOf(pack, briefing);
  expect(wordsOf(problems)).toEqual([]);
  expect([kinds(deck)[0], kinds(deck).at(-1)]).toEqual(['title', 'sources']);
  expect(deck.sections).toEqual([]);
  for (const slide of deck.slides) expect(slide.notes.length, slide.id).toBeGreaterThan(0);
  return deck.slides.slice(1, -1);
}

const ids = (briefing: Briefing) => content(briefing).map(({ id }) => id);

/** The briefing with other points or themes. */
const changed = (briefing: Briefing, change: (theme: Briefing['themes'][number]) => Partial<Briefing['themes'][number]>): Briefing => ({
  ...briefing,
  themes: briefing.themes.map((theme) => ({ ...theme, ...change(theme) })),
});
const asBullets = (point: BriefingPoint): BriefingPoint => ({ ...point, as: 'bullets' });

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(LENGTHS)('has three to five slides for any themes, %s', (length) => {
    for (const briefing of [...subsets.map((themes) => bundled(language, length, themes)), briefingOf(language, length), richBriefing(language, length), richBriefing(language, length, ['ties'])]) {
      const slides = content(briefing);
      expect(slides.length).toBeGreaterThanOrEqual(3);
      expect(slides.length).toBeLessThanOrEqual(5);
      expect(slides[0]?.id).toBe('message');
      expect(new Set(slides.map(({ title }) => text([title]))).size).toBe(slides.length);
    }
  }, 120_000);

  it('says the message, shows how the powers stand, the figures and the ground, and asks what is open', () => {
    for (const length of LENGTHS) {
      expect(ids(bundled(language, length))).toEqual(['message', 'great-power-competition-powers', 'russia-alliance-economic-weight', 'corridors-two-routes', 'watch']);
    }
  });

  it('says first what it all comes to, then the first finding of each theme, every one with its sources', () => {
    const briefing = bundled(language, 'short');
    const [message] = content(briefing);
    const passages = message === undefined ? [] : bodyPassages(message);
    expect(text(passages).split('\n')).toEqual([briefing.message?.text, ...briefing.themes.map(({ points }) => points[0]?.title)]);
    for (const { citations } of passages) expect(citations.length).toBeGreaterThan(0);
  });

  it('tells in the notes what the slide leaves out', () => {
    const briefing = bundled(language, 'full');
    const slides = content(briefing);
    for (const { points, id } of briefing.themes) {
      for (const point of points) {
        const slide = slides.find((each) => each.id === `${id}-${point.id}`);
        if (slide === undefined) continue;
        const notes = text(blockPassages(slide.notes));
        for (const fact of point.facts) expect(notes).toContain(fact.text);
      }
    }
    const watch = text(blockPassages(slides.at(-1)?.notes ?? []));
    for (const question of briefing.themes.flatMap(({ questions }) => questions)) expect(watch).toContain(question);
  });
});

it('names what one theme argues where the dataset’s message does not bear on it', () => {
  const briefing = bundled('en', 'full', ['corridors']);
  expect(briefing.message).toBeUndefined();
  const [message] = content(briefing);
  expect(message && text(bodyPassages(message)).split('\n')[0]).toBe(briefing.themes[0]?.argument.text);
});

describe('a dataset that has no picture to show', () => {
  it('shows figures that no finding is told in', () => {
    const briefing = changed(richBriefing('en', 'full'), ({ points }) => ({ points: points.map(asBullets) }));
    const slides = content(briefing);
    expect(slides.map(({ id }) => id)).toEqual(['message', 'figures', 'watch']);
    expect(slides[1]?.kind === 'numbers' && slides[1].numbers.length).toBe(4);
  });

  it('tells its first finding in words where it has no figures either', () => {
    const base = changed(richBriefing('en', 'full', ['ties']), ({ points }) => ({
      points: points.map((point) => ({ ...asBullets(point), facts: point.facts.filter(({ kind }) => kind !== 'figure') })),
    }));
    const briefing = { ...base, facts: base.facts.filter(({ kind }) => kind !== 'figure') };
    expect(ids(briefing)).toEqual(['message', `ties-${briefing.themes[0]?.points[0]?.id}`, 'watch']);
  });
});

it('says what the message rests on where the dataset asks nothing', () => {
  const briefing = changed(bundled('en', 'full'), () => ({ questions: [] }));
  const slides = content(briefing);
  expect(slides.map(({ id }) => id).at(-1)).toBe('grounds');
  expect(text(bodyPassages(slides.at(-1) as DeckSlide)).split('\n')).toEqual(briefing.themes.map(({ argument }) => argument.text));
});

it('asks one question of each theme, or all of a single one, four at most', () => {
  const asked = (briefing: Briefing) => {
    const slide = content(briefing).at(-1);
    return slide?.kind === 'questions' ? slide.items.map((item) => text([item])) : [];
  };
  const all = bundled('en', 'full');
  expect(asked(all)).toEqual(all.themes.map(({ questions }) => questions[0]));
  const one = bundled('en', 'full', ['multi-vector']);
  expect(asked(one)).toEqual(one.themes[0]?.questions);
  const many = changed(one, () => ({ questions: ['A?', 'B?', 'C?', 'D?', 'E?'] }));
  expect(asked(many)).toEqual(['A?', 'B?', 'C?', 'D?']);
});
