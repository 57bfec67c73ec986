/** The seminar: everything that the briefing has, and what a group needs to work through it. */
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../electron/engine/dataset/briefing-model.ts';
import type { Deck } from '../../../electron/engine/deck/model.ts';
import { LENGTHS } from '../../../electron/contract/choices.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { bundled, bundledDataset, cited, subsets, text } from './reading.ts';
import { briefingOf, builtIn, deckOf, richBriefing, wordsOf } from './support.ts';

const pack = builtIn('seminar');

/** Each theme alone, and all of them. */
const tried = subsets.filter(({ length }) => length === 1 || length === bundledDataset.themes.length);

function seminar(briefing: Briefing): Deck {
  const { deck, problems } = deckOf(pack, briefing);
  expect(wordsOf(problems)).toEqual([]);
  return deck;
}
const slideOf = (deck: Deck, id: string) => deck.slides.find((slide) => slide.id === id);

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(LENGTHS)('has all of the briefing and more, for any themes, %s', (length) => {
    for (const briefing of [...tried.map((themes) => bundled(language, length, themes)), briefingOf(language, length), richBriefing(language, length)]) {
      const deck = seminar(briefing);
      const has = new Set(deck.slides.map(({ id }) => id));
      for (const { id } of deckOf(builtIn(), briefing).deck.slides) expect(has).toContain(id);
      for (const { id, questions } of briefing.themes) expect(has.has(`${id}-questions`)).toBe(length !== 'short' && questions.length > 0);
      expect(has.has('discuss')).toBe(length === 'short' && briefing.themes.some(({ questions }) => questions.length > 0));
      for (const slide of deck.slides) expect(slide.notes.length, slide.id).toBeGreaterThan(0);
      const titles = deck.slides.map(({ title }) => text([title]));
      expect(new Set(titles).size).toBe(titles.length);
    }
  }, 240_000);

  it('ends every part with its questions, which name all that the part rests on as reading', () => {
    const briefing = bundled(language, 'full');
    const deck = seminar(briefing);
    briefing.themes.forEach(({ id, questions, points, argument }, index) => {
      const slide = slideOf(deck, `${id}-questions`);
      expect(slide?.section).toBe(index);
      if (slide?.kind !== 'questions') throw new Error('no questions');
      expect(slide.items.map((item) => text([item]))).toEqual(questions);
      const reading = cited([{ ...slide, notes: [] }]);
      for (const fact of [...argument.facts, ...points.flatMap(({ facts }) => facts)]) expect(reading).toContain(fact.id);
    });
  });

  it('says who stands where, a row an actor, and when what happened, in order of time', () => {
    const briefing = bundled(language, 'full');
    const deck = seminar(briefing);
    const actors = slideOf(deck, 'actors');
    const names = new Set(briefing.facts.flatMap(({ position }) => position?.actor.short ?? []));
    expect(actors?.kind === 'actors' && actors.items.map(({ spans }) => spans.find(({ strong }) => strong)?.text)).toEqual([...names]);
    expect(actors?.kind === 'actors' && actors.items[0]?.spans[0]?.text).toBe('🇷🇺 ');
    const chronology = slideOf(deck, 'chronology');
    const events = bundledDataset.records.filter(({ kind }) => kind === 'event');
    expect(chronology?.kind === 'dated' && chronology.timeline.events.length).toBe(events.length);
  });
});

it('leaves out what the data do not earn', () => {
  const deck = seminar(briefingOf('en', 'short', ['sea']));
  expect(slideOf(deck, 'actors')).toBeUndefined();
  expect(slideOf(deck, 'chronology')).toBeUndefined();
});
