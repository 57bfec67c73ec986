import { expect, it } from 'vitest';
import type { CslSource } from '../../../../electron/engine/dataset/sources/work.ts';
import { fullForms } from '../../../../electron/engine/handout/citations/full.ts';
import { citations } from '../support.ts';

const book: CslSource = { id: 'book', type: 'book', title: 'Ports and Power', author: [{ family: 'Buthor', given: 'Al' }], publisher: 'Harbour Press', issued: { 'date-parts': [['2015']] }, URL: 'https://ports.example' };
const persian: CslSource = { id: 'persian', type: 'webpage', title: 'آمار بندرها', author: [{ literal: 'سازمان بنادر' }], accessed: { 'date-parts': [[2025, 3, 1]] } };

it('forms the full form of a source as in a bibliography, its address apart', () => {
  const english = fullForms(citations, [book, persian], ['book'], 'en', 'gregorian');
  expect(english.get('book')).toBe('Buthor, Al. Ports and Power. Harbour Press, 2015.');
  expect(english.get('persian')).toBeUndefined();
  const fa = fullForms(citations, [book, persian], ['persian', 'book'], 'fa', 'persian');
  expect(fa.get('book')).toBe('\u2068Buthor, Al. Ports and Power. Harbour Press, 2015.\u2069');
  expect(fa.get('persian')).toBe('سازمان بنادر. «آمار بندرها». بی‌تا. بازدید در ۱۱ اسفند ۱۴۰۳.');
});

it('forms none without the style', () => {
  expect(fullForms({ path: '', files: new Map() }, [book], ['book'], 'en', 'gregorian').size).toBe(0);
});
