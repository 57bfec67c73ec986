import { expect, test } from 'vitest';
import type { PreviewedDeck } from '../../../electron/engine/make/preview.ts';
import { Answers } from '../../../electron/host/worker/answers.ts';

const deckOf = (...ids: readonly string[]): PreviewedDeck => ({
  slides: ids.map((id) => ({ id, of: id, title: id, svg: `<svg>${id}</svg>`, notes: [], facts: [], section: '' })),
  language: 'en',
  aspect: 1,
  facts: [],
  records: [],
  outline: [],
  editStates: [],
});

const OF = { dataset: '/data', language: 'en' } as const;

test('a window that holds an answer is sent what is new in the next', () => {
  const answers = new Answers();
  const first = answers.changes(deckOf('a', 'b'), OF, undefined);
  expect(answers.changes(deckOf('c', 'b'), OF, first.answer).slides).toEqual([deckOf('c').slides[0], 1]);
});

test('one that holds what is not known here is sent all: the process that made it is gone, or it was long ago', () => {
  const answers = new Answers();
  const { answer } = new Answers().changes(deckOf('a'), OF, undefined);
  expect(answers.changes(deckOf('a'), OF, answer).slides).toEqual(deckOf('a').slides);
  const old = answers.changes(deckOf('a'), OF, undefined);
  for (let round = 0; round < 10; round++) answers.changes(deckOf('a'), OF, undefined);
  expect(answers.changes(deckOf('a'), OF, old.answer).slides).toEqual(deckOf('a').slides);
});

test('slides stand in for those of the same dataset and language, and for no others', () => {
  const answers = new Answers();
  const { answer } = answers.changes(deckOf('a'), OF, undefined);
  expect(answers.standIns(OF, answer)).toEqual(deckOf('a').slides);
  for (const other of [{ ...OF, dataset: '/other' }, { ...OF, language: 'fa' as const }]) expect(answers.standIns(other, answer)).toBeUndefined();
  expect(answers.standIns(OF, 'unknown')).toBeUndefined();
});

test('of a glimpse only what is new is sent, and the answer behind it counts from what the window holds', () => {
  const answers = new Answers();
  const { answer } = answers.changes(deckOf('a', 'b', 'c'), OF, undefined);
  const [fresh] = deckOf('new').slides;
  const [a, , c] = deckOf('a', 'b', 'c').slides;
  if (!fresh || !a || !c) throw new Error('no slides');
  expect(answers.glimpse({ ...deckOf(), slides: [a, fresh, c], fresh: ['new'] }, answer).slides).toEqual([0, fresh, 2]);
  expect(answers.changes(deckOf('a', 'new', 'c'), OF, answer).slides).toEqual([0, fresh, 2]);
});
