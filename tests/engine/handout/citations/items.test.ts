import { expect, it } from 'vitest';
import { workIn } from '../../../../electron/engine/dataset/sources/work.ts';
import { cslItem } from '../../../../electron/engine/handout/citations/items.ts';

it('gives the day on which a Persian page was read in words, since styles order its parts as English does', () => {
  const page = { id: 'page', type: 'webpage', title: 'آمار بندرها', accessed: { 'date-parts': [[2025, 3, 1]] } };
  expect(cslItem(workIn(page, 'fa'), 'gregorian')['accessed']).toEqual({ literal: '۱ مارس ۲۰۲۵' });
  expect(cslItem(workIn(page, 'fa'), 'persian')['accessed']).toEqual({ literal: '۱۱ اسفند ۱۴۰۳' });
  expect(cslItem(workIn(page, 'en'), 'gregorian')['accessed']).toEqual({ 'date-parts': [[2025, 3, 1]] });
});
