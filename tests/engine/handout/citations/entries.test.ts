/** What must stand in an entry of a list, and not twice, whatever the style. */
import { describe, expect, it } from 'vitest';
import { CSL_TYPES } from '../../../../electron/engine/dataset/sources/types.ts';
import type { CslSource } from '../../../../electron/engine/dataset/sources/work.ts';
import { makeCiter } from '../../../../electron/engine/handout/citations/citer.ts';
import { findStyle } from '../../../../electron/engine/handout/citations/styles.ts';
import type { Language } from '../../../../electron/engine/units/language.ts';
import { citations, type Style, STYLES } from '../support.ts';

function entries(id: Style, language: Language, ...sources: readonly CslSource[]): readonly string[] {
  const { style } = findStyle(citations, id);
  const { citer } = style === undefined ? {} : makeCiter(style, sources, sources.map((source) => source.id), language, 'gregorian');
  const listed = new Map((citer?.sources() ?? []).map(({ source, prose }) => [source, prose.map(({ text }) => text).join('')]));
  return sources.map((source) => listed.get(source.id) ?? '');
}

const rad = [{ family: 'Rad', given: 'Navid' }];

describe.each(STYLES)('%s', (style) => {
  it('has the volume of no work twice', () => {
    const works = CSL_TYPES.flatMap((type): readonly CslSource[] => [
      { id: `${type}-alone`, type, title: `The ${type}`, author: rad, issued: 2018, volume: '3333', publisher: 'Harbour Press' },
      { id: `${type}-within`, type, title: `A ${type}`, author: rad, issued: 2018, volume: '3333', issue: '7', page: '5-9', 'container-title': 'The Inner Sea' },
      { id: `${type}-numbered`, type, title: `One ${type}`, author: rad, issued: 2018, volume: '3333', number: '12', genre: 'Paper' },
    ]);
    const found = entries(style, 'en', ...works).map((text, index) => [works[index]?.id, text.split('3333').length - 1] as const);
    expect(found.filter(([, times]) => times > 1)).toEqual([]);
    const kept = ['book-alone', 'report-numbered', 'article-journal-within', 'chapter-within', 'paper-conference-within', 'treaty-within', 'entry-encyclopedia-within'];
    expect(found.filter(([id, times]) => kept.includes(id ?? '') && times === 0)).toEqual([]);
  });

  it('keeps raised and lowered signs, however they are written', () => {
    const titles = ['Why E=mc² holds', 'Why E=mc<sup>2</sup> holds', '10<sup>−3</sup> m³ of H<sub>2</sub>O', 'Bardar™ and 5ª ronda', 'The 19<sup>th</sup> <i>Acipenser</i> <span class="nocase">of</span> <b>Rad</b>', 'R&D for x < 5'];
    const texts = entries(style, 'en', ...titles.map((title, index): CslSource => ({ id: `s${index}`, type: 'report', title, author: rad, issued: 2018 })));
    const wanted = ['E=mc²', 'E=mc²', '10⁻³ m³ of H₂O', 'Bardar™ and 5ª ronda', '19th Acipenser of Rad', 'R&D for x < 5'];
    expect(texts.map((text, index) => (text.includes(wanted[index] ?? '') ? wanted[index] : text))).toEqual(wanted);
  });

  it('tells years before the common era', () => {
    const works: readonly CslSource[] = [
      { id: 'en', type: 'book', title: 'The War', author: [{ given: 'Caesar' }], issued: { 'date-parts': [[-44]] } },
      { id: 'fa', type: 'book', title: 'جنگ', author: [{ given: 'سزار' }], issued: { 'date-parts': [[-44]] } },
    ];
    const [english, persian] = entries(style, 'fa', ...works);
    expect(english).toMatch(/caesar.*44\u00a0BCE/i);
    expect(persian).toMatch(/سزار.*۴۴\u00a0پ\.م\./);
  });
});

it('names who has one name only in the brackets too', () => {
  const { style } = findStyle(citations, 'apa');
  if (style === undefined) throw new Error('no style');
  const names = ['Suharto', 'فردوسی', 'Sukarno'].map((given, index): CslSource => ({ id: `s${index}`, type: 'book', title: `T${index}`, author: index === 2 ? [{ given }, ...rad] : [{ given }], issued: 2001 }));
  const { citer } = makeCiter(style, names, names.map(({ id }) => id), 'en', 'gregorian');
  expect(names.map(({ id }) => citer?.cite([{ source: id, at: 'p. 3' }]).map((piece) => ('text' in piece ? piece.text : '')).join(''))).toEqual(['(Suharto, 2001, p. 3)', '(فردوسی, 2001, p. 3)', '(Sukarno & Rad, 2001, p. 3)']);
});
