/** The seminar: everything that the briefing has, and what a group needs to work through it. */
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../electron/engine/dataset/briefing-model.ts';
import type { Deck } from '../../../electron/engine/deck/model.ts';
import { bodyPassages } from '../../../electron/engine/deck/parse/passages.ts';
import { blockPassages } from '../../../electron/engine/markdown/passages.ts';
import { LENGTHS } from '../../../electron/contract/choices.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { bundled, bundledDataset, cited, kinds, subsets, text } from './reading.ts';
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
      for (const { id, questions } of briefing.themes) expect(has.has(`${id}-questions`)).toBe(questions.length > 0);
      expect([...cited(deck.slides)].sort()).toEqual(expect.arrayContaining(briefing.themes.flatMap(({ argument, points }) => [...argument.facts, ...points.flatMap(({ facts }) => facts)].map(({ id }) => id))));
      for (const slide of deck.slides) expect(slide.notes.length, slide.id).toBeGreaterThan(0);
      expect(kinds(deck).slice(-2)).toEqual(['closing', 'sources']);
      const titles = deck.slides.map(({ title }) => text([title]));
      expect(new Set(titles).size).toBe(titles.length);
    }
  }, 240_000);

  it('gives every finding a slide at every length', () => {
    for (const length of LENGTHS) {
      const briefing = bundled(language, length);
      const deck = seminar(briefing);
      for (const { id, points } of briefing.themes) for (const point of points) expect(slideOf(deck, `${id}-${point.id}`)?.kind).toBe(point.as);
    }
  });

  it('ends every part with its questions, which name all that the part rests on as reading', () => {
    const briefing = bundled(language, 'full');
    const deck = seminar(briefing);
    briefing.themes.forEach(({ id, questions, points, argument }, index) => {
      const slide = slideOf(deck, `${id}-questions`);
      expect(slide?.section).toBe(index);
      expect(deck.slides.findLastIndex(({ kind, section }) => section === index && kind !== 'sources')).toBe(deck.slides.findIndex((each) => each === slide));
      if (slide?.kind !== 'questions') throw new Error('no questions');
      expect(slide.items.map((item) => text([item]))).toEqual(questions);
      const reading = cited([{ ...slide, notes: [] }]);
      for (const fact of [...argument.facts, ...points.flatMap(({ facts }) => facts)]) expect(reading).toContain(fact.id);
      const notes = text(blockPassages(slide.notes));
      expect(notes).toContain(argument.text);
      for (const { title } of points) expect(notes).toContain(title);
    });
  });

  it('says who stands where, a row an actor, and when what happened', () => {
    const briefing = bundled(language, 'full');
    const deck = seminar(briefing);
    const actors = slideOf(deck, 'actors');
    const names = new Set(briefing.facts.flatMap(({ position }) => position?.actor.name ?? []));
    expect(actors?.kind === 'table' && actors.table.rows.map(([name]) => name && text([name]))).toEqual([...names]);
    const chronology = slideOf(deck, 'chronology');
    const events = bundledDataset.records.filter(({ kind }) => kind === 'event');
    expect(chronology?.kind === 'timeline' && chronology.timeline.events.length).toBe(events.length);
  });

  it('tells in the notes who the actors are, where the text does not', () => {
    const briefing = bundled(language, 'full');
    const notes = text(seminar(briefing).slides.flatMap((slide) => blockPassages(slide.notes)));
    const trump = briefing.facts.flatMap(({ actors }) => actors).find(({ iso, role }) => iso === '' && role !== '');
    expect(notes).toContain(`${trump?.name}: ${trump?.role}`);
  });
});

it('leaves out what the data do not earn', () => {
  const deck = seminar(briefingOf('en', 'short', ['sea']));
  expect(slideOf(deck, 'actors')).toBeUndefined();
  expect(slideOf(deck, 'chronology')).toBeUndefined();
});

it('has longer notes than the briefing', () => {
  const briefing = bundled('en', 'full');
  const length = (deck: Deck) => text(deck.slides.flatMap((slide) => blockPassages(slide.notes))).length;
  expect(length(seminar(briefing))).toBeGreaterThan(length(deckOf(builtIn(), briefing).deck) * 1.2);
  expect(seminar(briefing).slides.flatMap(bodyPassages).length).toBeGreaterThan(0);
});
