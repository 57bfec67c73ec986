import { describe, expect, it } from 'vitest';
import { shortForms } from '../../../electron/engine/dataset/sources/short.ts';

const book = (id: string, title: string, language = 'en') => ({ id, type: 'book', title, language, author: [{ family: 'Rad', given: 'Navid' }], issued: { 'date-parts': [[2020]] } });
const lettersOf = (titles: readonly string[], language = 'en') => {
  const forms = shortForms(titles.map((title, index) => book(`s${index}`, title, language)), 'en');
  return titles.map((_, index) => forms.get(`s${index}`)?.slice('Rad 2020'.length));
};

/** A handout's list, made by citeproc, and the feet of slides name the same work by the same letter. */
describe('the letters of works of one author and year', () => {
  it('follow the title whatever its case', () => {
    expect(lettersOf(['Banana in the sea', 'apple in the sea'])).toEqual(['b', 'a']);
  });
  it('pass over quotation marks and accents, and count numbers', () => {
    expect(lettersOf(['“Zebra” days', 'Élan', 'Report 10', 'Report 9'])).toEqual(['d', 'a', 'c', 'b']);
  });
});
