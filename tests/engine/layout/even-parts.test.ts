import { expect, it } from 'vitest';
import { evenParts } from '../../../electron/engine/layout/even-parts.ts';

it('cuts a list into runs that differ by one at most', () => {
  expect(evenParts([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([[1, 2, 3], [4, 5], [6, 7]]);
  expect(evenParts([1, 2], 1)).toEqual([[1, 2]]);
});
