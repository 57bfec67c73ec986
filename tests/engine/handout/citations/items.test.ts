import { expect, it } from 'vitest';
import { workIn } from '../../../../electron/engine/dataset/sources/work.ts';
import { cslItem } from '../../../../electron/engine/handout/citations/items.ts';

it('gives the day on which a Persian page was read in words, since styles order its parts as English does', () => {
  const page = { id: 'page', type: 'webpage', title: 'آمار بندرها', accessed: { 'date-parts': [[2025, 3, 1]] } };
  expect(cslItem(workIn(page, 'fa'), 'gregorian')['accessed']).toEqual({ literal: '۱ مارس ۲۰۲۵' });
  expect(cslItem(workIn(page, 'fa'), 'persian')['accessed']).toEqual({ literal: '۱۱ اسفند ۱۴۰۳' });
  expect(cslItem(workIn(page, 'en'), 'gregorian')['accessed']).toEqual({ 'date-parts': [[2025, 3, 1]] });
});

it('names who has one name only by it', () => {
  const authors = (author: readonly object[]) => cslItem(workIn({ id: 'a', title: 'Ports', author }, 'en'), 'gregorian')['author'];
  expect(authors([{ given: 'Suharto' }, { family: '', given: 'Sukarno' }, { given: 'فردوسی' }])).toMatchObject([{ literal: 'Suharto' }, { literal: 'Sukarno' }, { literal: 'فردوسی' }]);
  expect(authors([{ family: 'Rad', given: 'Navid' }])).toEqual([{ family: 'Rad', given: 'Navid' }]);
});

it('counts an Iranian day of access in the calendar of the briefing', () => {
  const accessed = (language: 'en' | 'fa', date: unknown) => cslItem(workIn({ id: 'a', title: language === 'en' ? 'Ports' : 'بندر', accessed: date }, language), 'persian')['accessed'];
  expect(accessed('en', { 'date-parts': [[1402, 7, 1]] })).toEqual({ 'date-parts': [[2023, 9, 23]] });
  expect(accessed('fa', '1402-07-01')).toEqual({ literal: '۱ مهر ۱۴۰۲' });
  expect(accessed('en', { literal: '۳۱ شهریور ۱۴۰۲' })).toMatchObject({ 'date-parts': [[2023, 9, 22]] });
});
