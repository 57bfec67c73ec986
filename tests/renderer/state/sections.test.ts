import { expect, it } from 'vitest';
import { sectionsOf } from '../../../renderer/state/sections.ts';
import { slideOf } from '../fixtures.ts';

it('groups neighbours of one section and counts through the deck', () => {
  const slides = [slideOf('a', 'one'), slideOf('b', 'one'), slideOf('c', 'two'), slideOf('d', 'one')];
  const found = sectionsOf(slides).map(({ title, slides: members }) => [title, members.map(({ index }) => index)]);
  expect(found).toEqual([
    ['one', [0, 1]],
    ['two', [2]],
    ['one', [3]],
  ]);
});
