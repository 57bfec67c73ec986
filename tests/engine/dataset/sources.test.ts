/** Sources as Zotero and others export them, and what is formed of them. */
import { describe, expect, it } from 'vitest';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { shortForms } from '../../../electron/engine/dataset/sources/short.ts';
import { workIn } from '../../../electron/engine/dataset/sources/work.ts';
import type { CslSource } from '../../../electron/engine/dataset/sources/work.ts';
import { load, VALID } from './fixture.ts';

/** The small dataset with these sources besides its own. */
const problemsOf = (...more: readonly object[]): readonly string[] => {
  const own = JSON.parse(VALID['sources.json'] ?? '') as readonly object[];
  return load({ ...VALID, 'sources.json': JSON.stringify([...own, ...more]) }).problems.filter(({ severity }) => severity !== 'info').map((found) => inWords(found, 'en').message);
};

describe('sources as they are exported', () => {
  it.each<[string, object]>([
    ['Zotero 5 to 7: a year as text, an address as id', { id: 'http://zotero.org/users/123/items/ABCD2345', type: 'article-journal', title: 'Ports and power', issued: { 'date-parts': [['2016']] }, DOI: '10.1000/xyz', ISSN: '1234-5678', page: '45-67', volume: '12', 'citation-key': 'buthor2016' }],
    ['Better CSL JSON: a citation key as id', { id: 'buthor_2016:a', type: 'book', title: 'Ports', author: [{ family: 'Buthor', given: 'Al', suffix: 'Jr.' }], issued: '2016-05' }],
    ['a number as id and numbers for texts', { id: 12, type: 'report', title: 2024, number: 7, edition: 2, volume: 3, issued: 2024 }],
    ['a page without a date', { id: 'page', type: 'webpage', title: 'A harbour', URL: 'https://observer.example', accessed: { 'date-parts': [['2025', 3, 1]] } }],
    ['a season', { id: 'season', type: 'article-magazine', title: 'A harbour', issued: { 'date-parts': [['2016']], season: 'Spring' } }],
    ['a date in words', { id: 'words', type: 'chapter', title: 'A harbour', issued: { literal: 'forthcoming' } }],
    ['an uncertain date, a span, a raw date', { id: 'circa', type: 'map', title: 'A harbour', issued: { 'date-parts': [[1990], [1995]], circa: true }, 'original-date': { raw: '12 May 1890' } }],
    ['an empty date', { id: 'empty', type: 'webpage', title: 'A harbour', issued: { 'date-parts': [[]] }, URL: '' }],
    ['a work without title', { id: 'untitled', type: 'interview', author: [{ literal: 'Ministry of Ports' }], interviewer: [{ family: 'Rad' }], issued: '2024' }],
    ['particles and an institution', { id: 'particle', type: 'thesis', title: 'Ports', author: [{ family: 'Berg', given: 'An', 'non-dropping-particle': 'van den' }, { literal: 'World Bank' }], genre: 'PhD thesis' }],
    ['fields that nobody reads, whatever they hold', { id: 'more', type: 'article', title: 'Ports', abstract: 'Line\u0001 one\u202e', categories: ['a', { b: null }], shortTitle: 7, keyword: null }],
    ['an Iranian work with its calendar', { id: 'iranian', type: 'book', title: 'جغرافیای سیاسی', issued: { 'date-parts': [['۱۴۰۲', 7]] }, custom: { calendar: 'persian' } }],
    ['an Iranian work that names its month', { id: 'month', type: 'book', title: 'جغرافیای سیاسی', issued: { literal: 'مهر ۱۴۰۲' } }],
    ['an old work that says so', { id: 'old', type: 'book', title: 'De navibus', issued: { 'date-parts': [[1492]] }, custom: { calendar: 'gregorian' } }],
    ['a translated author', { id: 'translated', type: 'book', title: 'بندر', custom: { translated: { en: { title: 'The port', author: [{ family: 'Ahmadi', given: 'Sara' }] } } } }],
  ])('%s', (_what, source) => {
    expect(problemsOf(source)).toEqual([]);
  });

  it('are named in records by addresses and numbers', () => {
    const own = JSON.parse(VALID['sources.json'] ?? '') as readonly object[];
    const sources = JSON.stringify([...own, { id: 12, type: 'book', title: 'Ports' }, { id: 'http://zotero.org/items/A', type: 'book', title: 'Seas' }]);
    const facts = (VALID['facts.yaml'] ?? '').replace('{source: daily-2025, at: ¶2}', '{source: 12, at: p. 2}, {source: "http://zotero.org/items/A", at: {fa: سرآغاز, en: Foreword}}');
    const { dataset, problems } = load({ ...VALID, 'sources.json': sources, 'facts.yaml': facts });
    expect(problems.map((found) => inWords(found, 'en').message)).toEqual([]);
    expect(dataset?.records[0]?.cite).toEqual([
      { source: '12', at: 'p. 2' },
      { source: 'http://zotero.org/items/A', at: { fa: 'سرآغاز', en: 'Foreword' } },
    ]);
  });
});

describe('an Iranian year without a calendar', () => {
  const persian = { id: 'p', type: 'book', title: 'بندر', issued: { 'date-parts': [[1402]] } };
  it('is one in a Persian work, and told', () => {
    expect(workIn(persian, 'en').calendar).toBe('persian');
    expect(workIn({ ...persian, title: 'Bandar', language: 'fa-IR' }, 'fa').calendar).toBe('persian');
    expect(problemsOf(persian)).toEqual([expect.stringContaining('is shown as one')]);
    expect(problemsOf({ ...persian, issued: undefined, note: 'Issued: 1402/7/1' })).toEqual([expect.stringContaining('1402 looks like')]);
  });
  it('is Gregorian in any other, and told', () => {
    expect(workIn({ ...persian, title: 'De navibus' }, 'en').calendar).toBe('gregorian');
    expect(workIn({ ...persian, issued: 2019 }, 'en').calendar).toBe('gregorian');
    expect(problemsOf({ ...persian, title: 'De navibus' })).toEqual([expect.stringContaining('shown as a Gregorian one')]);
  });
});

describe('a source in Persian script', () => {
  const hints = (more: object) => load({ ...VALID, 'sources.json': JSON.stringify([...(JSON.parse(VALID['sources.json'] ?? '') as readonly object[]), { id: 'p', type: 'book', issued: 2020, ...more }]) }).problems.map((found) => [found.severity, inWords(found, 'en').hint]);
  it('is told once, with the fields that would have it otherwise in English', () => {
    const [[severity, hint] = [], ...more] = hints({ title: 'بندر', author: [{ family: 'احمدی' }] });
    expect([severity, more]).toEqual(['info', []]);
    expect(hint).toContain('"custom": { "translated": { "en": { "author": [{ "family": "…", "given": "…" }], "title": "…" } } }');
  });
  it('is told of what is left in it', () => {
    expect(hints({ title: 'بندر', custom: { translated: { en: { title: 'The port' } } } })).toEqual([]);
    expect(hints({ title: 'The port', editor: [{ literal: 'سازمان بنادر' }] })[0]?.[1]).toContain('"en": { "editor"');
    expect(hints({ title: 'The port', author: [{ family: 'Rad' }] })).toEqual([]);
  });
});

describe('the short form of a source', () => {
  const ahmadi = [{ family: 'احمدی', given: 'سارا' }];
  const work = (id: string, more: object): CslSource => ({ id, type: 'book', title: id, ...more });
  const inBoth = (...sources: readonly CslSource[]) => (['en', 'fa'] as const).map((language) => [...shortForms(sources, language).values()]);

  it.each<[string, CslSource, string, string]>([
    ['one author', work('Ports', { author: [{ family: 'Buthor', given: 'Al' }], issued: { 'date-parts': [['2016']] } }), 'Buthor 2016', 'Buthor 2016'],
    ['two Persian authors', work('بندر', { author: [...ahmadi, { family: 'نوری' }], issued: 2022 }), 'احمدی and نوری 2022', 'احمدی و نوری 2022'],
    ['three', work('بندر', { author: [...ahmadi, { family: 'نوری' }, { family: 'راد' }], issued: 2022 }), 'احمدی et al. 2022', 'احمدی و همکاران 2022'],
    ['a particle', work('Ports', { author: [{ family: 'Berg', 'non-dropping-particle': 'van den' }], issued: 2022 }), 'van den Berg 2022', 'van den Berg 2022'],
    ['an institution', work('Ports', { author: [{ literal: 'World Bank' }], issued: 2022 }), 'World Bank 2022', 'World Bank 2022'],
    ['an editor', work('Ports', { editor: [{ family: 'Rad' }], issued: 2022 }), 'Rad 2022', 'Rad 2022'],
    ['a newspaper', work('Ports', { type: 'article-newspaper', 'container-title': 'The Harbour Observer', issued: '2016-02-09' }), 'The Harbour Observer 2016', 'The Harbour Observer 2016'],
    ['a treaty', work('Law of the Sea', { type: 'treaty', 'container-title': 'UNTS', issued: 1982 }), 'Law of the Sea 1982', 'Law of the Sea 1982'],
    ['no date', work('Ports', { author: [{ family: 'Rad' }] }), 'Rad n.d.', 'Rad n.d.'],
    ['no date, in Persian', work('بندر', { author: ahmadi }), 'احمدی n.d.', 'احمدی بی‌تا'],
    ['an uncertain date', work('Ports', { author: [{ family: 'Rad' }], issued: { literal: 'ca. 1990' } }), 'Rad c. 1990', 'Rad c. 1990'],
    ['an Iranian year', work('بندر', { author: ahmadi, issued: 1402, custom: { calendar: 'persian' } }), 'احمدی 1402 SH', 'احمدی 1402'],
    ['a name in the other script', work('بندر', { author: ahmadi, issued: 2022, custom: { translated: { en: { author: 'Ahmadi' } } } }), 'Ahmadi 2022', 'احمدی 2022'],
    ['markup and a long title', work('Effects of CO<sub>2</sub> on <i>Acipenser</i> in the northern sea and beyond', { issued: 2018 }), 'Effects of CO₂ on Acipenser in the… 2018', 'Effects of CO₂ on Acipenser in the… 2018'],
  ])('%s', (_what, source, english, persian) => {
    expect(inBoth(source)).toEqual([[english], [persian]]);
  });

  it('tells works of one author and year apart', () => {
    const persian = [work('کتاب نخست', { author: ahmadi, issued: 2022 }), work('کتاب دوم', { author: ahmadi, issued: 2022 }), work('کتاب سوم', { author: ahmadi, issued: 2023 })];
    expect(inBoth(...persian)[1]).toEqual(['احمدی 2022ب', 'احمدی 2022الف', 'احمدی 2023']);
    expect(inBoth(work('B', { author: [{ family: 'Rad' }] }), work('A', { author: [{ family: 'Rad' }] }))[0]).toEqual(['Rad n.d.-b', 'Rad n.d.-a']);
  });
});
