/** The three built-in styles in both languages, on the kinds of source that briefings cite. */
import { describe, expect, it } from 'vitest';
import { makeCiter } from '../../../../electron/engine/handout/citations/citer.ts';
import type { CslSource } from '../../../../electron/engine/dataset/sources/work.ts';
import { findStyle } from '../../../../electron/engine/handout/citations/styles.ts';
import type { TextPiece } from '../../../../electron/engine/handout/model.ts';
import type { Language } from '../../../../electron/engine/units/language.ts';
import { wordsOf } from '../../template/support.ts';
import { citations, type Style } from '../support.ts';

const SOURCES: readonly CslSource[] = [
  {
    id: 'paper', type: 'article-newspaper', title: 'چرا قزاقستان مهم شده است؟', 'container-title': 'تابناک', language: 'fa',
    issued: { 'date-parts': [[2025, 12, 26]] }, custom: { translated: { en: { title: 'Why has Kazakhstan become important?', 'container-title': 'Tabnak', medium: 'in Persian' } } },
  },
  {
    id: 'book', type: 'book', title: 'The Silk Roads', author: [{ family: 'Frankopan', given: 'Peter' }], publisher: 'Bloomsbury', 'publisher-place': 'London',
    issued: { 'date-parts': [[2015]] }, language: 'en', custom: {},
  },
  {
    id: 'journal', type: 'article-journal', title: 'Corridors', author: [{ family: 'Aliyev', given: 'Anar' }, { family: 'Berg', given: 'Bo' }], 'container-title': 'Eurasia', volume: '4', issue: '2', page: '11-30',
    issued: { 'date-parts': [[2024, 5]] }, DOI: '10.1000/xyz', language: 'en', custom: {},
  },
];

const shown = (pieces: readonly TextPiece[]): string =>
  pieces.map(({ text, title, against }) => `${against === true ? '⟨' : ''}${title === true ? `_${text}_` : text}${against === true ? '⟩' : ''}`).join('');

function made(id: string, language: Language) {
  const calendar = language === 'fa' ? 'persian' : 'gregorian';
  const { style, problems } = findStyle(citations, id);
  if (style === undefined) throw new Error(wordsOf(problems).join('\n'));
  const { citer } = makeCiter(style, SOURCES, ['paper', 'book', 'journal'], language, calendar);
  if (citer === undefined) throw new Error('no citer');
  const cite = (source: string, ...places: readonly string[]) => shown(citer.cite(places.map((at) => ({ source, at }))));
  return {
    inNotes: citer.inNotes,
    cited: [cite('paper', '¶5', '¶6', '¶7', '¶9'), cite('book', 'pp. 12-14'), cite('paper', '¶2'), cite('journal', 'p. 15'), cite('book', 'p. 3')],
    sources: citer.sources().map(({ prose }) => shown(prose)),
  };
}

describe.each<[Style, boolean]>([
  ['chicago-notes', true],
  ['apa', false],
  ['iso690-numeric', false],
])('%s', (style, inNotes) => {
  it.each(['en', 'fa'] as const)('in %s', (language) => {
    const { inNotes: found, ...texts } = made(style, language);
    expect(found).toBe(inNotes);
    expect(texts).toMatchSnapshot();
  });
});

it('says what it knows instead of a style that is not there', () => {
  expect(wordsOf(findStyle(citations, 'chicago').problems)).toEqual([
    'error : There is no citation style "chicago". There are: apa, chicago-notes, iso690-numeric.',
  ]);
});

it('says which style citeproc can make nothing of', () => {
  const broken = { path: citations.path, files: new Map([...citations.files, ['broken.csl', '<style>']]) };
  const { style } = findStyle(broken, 'broken');
  if (style === undefined) throw new Error('no style');
  const [problem, ...more] = wordsOf(makeCiter(style, SOURCES, ['paper'], 'en', 'gregorian').problems);
  expect(more).toEqual([]);
  expect(problem).toMatch(/^error : The citation style "broken" cannot be used: .+ Compare it with the other files in templates\/citations\.$/s);
});
