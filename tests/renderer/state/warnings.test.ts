import { expect, it } from 'vitest';
import { sortWarnings } from '../../../renderer/state/warnings.ts';
import { problemOf } from '../fixtures.ts';

it('puts the warnings of the slide in view apart; those without a slide stand elsewhere', () => {
  const sorted = sortWarnings([problemOf('other', 1), problemOf('mine', 2), problemOf('nowhere')], 2);
  expect(sorted.here.map(({ message }) => message)).toEqual(['mine']);
  expect(sorted.elsewhere.map(({ message }) => message)).toEqual(['other', 'nowhere']);
});
