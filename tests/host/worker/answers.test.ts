import { expect, test } from 'vitest';
import type { PreviewedDeck } from '../../../electron/engine/make/preview.ts';
import { Answers } from '../../../electron/host/worker/answers.ts';

const deckOf = (...ids: readonly string[]): PreviewedDeck => ({
  slides: ids.map((id) => ({ id, of: id, title: id, svg: `<svg>${id}</svg>`, notes: [], facts: [], section: '' })),
  direction: 'ltr',
  aspect: 1,
  facts: [],
  records: [],
  outline: [],
  editStates: [],
});

test('a window that holds an answer is sent what is new in the next', () => {
  const answers = new Answers();
  const first = answers.changes(deckOf('a', 'b'), undefined);
  expect(answers.changes(deckOf('c', 'b'), first.answer).slides).toEqual([deckOf('c').slides[0], 1]);
});

test('one that holds what is not known here is sent all: the process that made it is gone, or it was long ago', () => {
  const answers = new Answers();
  const { answer } = new Answers().changes(deckOf('a'), undefined);
  expect(answers.changes(deckOf('a'), answer).slides).toEqual(deckOf('a').slides);
  const old = answers.changes(deckOf('a'), undefined);
  for (let round = 0; round < 10; round++) answers.changes(deckOf('a'), undefined);
  expect(answers.changes(deckOf('a'), old.answer).slides).toEqual(deckOf('a').slides);
});
