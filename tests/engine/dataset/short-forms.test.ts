/** What the feet of slides call a work, and that the lists and brackets of handouts call it the same. */
import { describe, expect, it } from 'vitest';
import { shortForms } from '../../../electron/engine/dataset/sources/short.ts';
import type { CslSource } from '../../../electron/engine/dataset/sources/work.ts';
import { makeCiter } from '../../../electron/engine/handout/citations/citer.ts';
import { findStyle } from '../../../electron/engine/handout/citations/styles.ts';
import { toLanguageDigits } from '../../../electron/engine/text/numerals.ts';
import { withoutIsolates } from '../../../electron/engine/text/stretches/isolates.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { citations } from '../handout/support.ts';

const person = (family: string, given = '') => ({ family, given });
const [navid, mina, nima] = [person('Rad', 'Navid'), person('Rad', 'Mina'), person('Rad', 'Nima')];
const book = (title: string, author: readonly object[], issued: unknown = 2020): CslSource => ({ id: title, type: 'book', title, author, issued });
const english = (...sources: readonly CslSource[]): readonly string[] => [...shortForms(sources, 'en').values()];

describe('the letters of works of one author and year', () => {
  const lettersOf = (titles: readonly string[]) => english(...titles.map((title) => book(title, [navid]))).map((form) => form.slice('Rad 2020'.length));

  it('follow the title whatever its case', () => {
    expect(lettersOf(['Banana in the sea', 'apple in the sea'])).toEqual(['b', 'a']);
  });
  it('pass over quotation marks and accents, and count numbers', () => {
    expect(lettersOf(['“Zebra” days', 'Élan', 'Report 10', 'Report 9'])).toEqual(['d', 'a', 'c', 'b']);
  });
  it('follow the date before the title, the year alone first', () => {
    expect(english(book('A', [navid], '2020-07'), book('B', [navid], '2020-05'), book('C', [navid], 2020))).toEqual(['Rad 2020c', 'Rad 2020b', 'Rad 2020a']);
  });
  it('stand close to the year', () => {
    const iranian = ['الف', 'ب'].map((title) => ({ ...book(title, [person('راد')], 1402), custom: { calendar: 'persian' as const } }));
    expect(english(...iranian)).toEqual(['راد 1402a SH', 'راد 1402b SH']);
    expect(english(book('A', [navid], { literal: 'n.d.' }), book('B', [navid], null))).toEqual(['Rad n.d.-a', 'Rad n.d.-b']);
    expect(english(book('A', [navid], { raw: 'c. 1990' }), book('B', [navid], { raw: 'c. 1990' }))).toEqual(['Rad c. 1990a', 'Rad c. 1990b']);
  });
});

describe('authors who would be mistaken', () => {
  it('are told apart by their initials, of Persian names by the given name', () => {
    expect(english(book('A', [navid]), book('B', [mina], 2021), book('C', [mina, navid]))).toEqual(['N. Rad 2020', 'M. Rad 2021', 'M. Rad and Rad 2020']);
    expect(english(book('آ', [person('راد', 'نوید')]), book('ب', [person('راد', 'مینا')]))).toEqual(['نوید راد 2020', 'مینا راد 2020']);
    expect(english(book('A', [person('Rad', 'Jean-Luc')]), book('B', [person('Rad', 'Mina Sara')]))).toEqual(['J.-L. Rad 2020', 'M. S. Rad 2020']);
  });
  it('stay as they are where initials do not tell them apart', () => {
    expect(english(book('A', [navid]), book('B', [nima]))).toEqual(['Rad 2020a', 'Rad 2020b']);
    expect(english(book('A', [navid]), book('B', [{ literal: 'Rad' }], 2021))).toEqual(['Rad 2020', 'Rad 2021']);
  });
  it('are named as far as it takes', () => {
    const [a, b, c, d] = [person('Ali', 'A'), person('Bo', 'B'), person('Cy', 'C'), person('Dee', 'D')];
    expect(english(book('A', [a, b, c, d]), book('B', [a, c, b, d]), book('C', [a, b, c, d], 2021))).toEqual(['Ali, Bo, et al. 2020', 'Ali, Cy, et al. 2020', 'Ali et al. 2021']);
    expect(english(book('A', [a, b, c]), book('B', [a, b, d]))).toEqual(['Ali, Bo, and Cy 2020', 'Ali, Bo, and Dee 2020']);
    expect(english(book('A', [a, b, c]), book('B', [a, b, c]))).toEqual(['Ali et al. 2020a', 'Ali et al. 2020b']);
  });
});

it('says what a year before the common era is', () => {
  const work = book('Old', [person('Caesar')], { 'date-parts': [[-44]] });
  const persian = book('جنگ', [person('سزار')], { 'date-parts': [[-44]] });
  expect([...shortForms([work, persian], 'fa').values()]).toEqual(['Caesar 44 BCE', 'سزار 44 پ.م.']);
});

/** Works of a few names, years and titles in all combinations: the brackets of APA hold what the slide says, but for commas and "&". */
it.each(LANGUAGES)('is what handouts call the same works, in %s', (language) => {
  const authors = [[navid], [mina], [nima], [navid, mina], [mina, navid], [navid, mina, nima], [navid, mina, person('Fox', 'Ann')], [{ literal: 'World Bank' }], [person('راد', 'نوید')], [person('راد', 'مینا'), person('نوری', 'حسن')]];
  const dates = [[2020, '2020-05'], [2020, null], ['2020-03-02', { literal: 'forthcoming' }]];
  const works = authors.flatMap((author, first) =>
    (dates[first % 3] ?? []).flatMap((issued, second) => ['Zebra', 'apple'].map((title, third) => book(`${/[^ -~]/.test(JSON.stringify(author)) ? 'دریا' : title} ${(first * 7 + second * 5 + third * 3) % 11}-${first}${second}${third}`, author, issued))),
  );
  const { style } = findStyle(citations, 'apa');
  const { citer } = style === undefined ? {} : makeCiter(style, works, works.map(({ id }) => id), language, 'gregorian');
  const forms = shortForms(works, language);
  const bare = (text: string): string => withoutIsolates(text).replace(/[,،]|^\(|\)$/g, '').replace(/ & /g, ' and ');
  const wrong = works.flatMap(({ id }) => {
    const inText = bare((citer?.cite([{ source: id, at: '' }]) ?? []).map(({ text = '' }: { text?: string }) => text).join(''));
    const onSlide = bare(forms.get(id) ?? '');
    return inText === toLanguageDigits(onSlide, /دریا/.test(id) ? language : 'en') ? [] : [`${id}: ${onSlide} | ${inText}`];
  });
  expect(wrong).toEqual([]);
});
