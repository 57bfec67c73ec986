/** One broken source for each thing that can be wrong, with the one problem it must give. */
import type { Code, Severity, Where } from '../../../electron/engine/diagnostics/problem.ts';
import type { Breakage } from './breakage.ts';
import { withChange as change } from './fixture.ts';

const ISSUED = '"issued": { "date-parts": [[2025, 12, 26]] },';
const inSource = (line: number, column: number, field?: string): Where => ({ file: 'sources.json', line, column, fact: 'daily-2025', ...(field === undefined ? {} : { field }) });

const date = (what: string, issued: string, code: Code, says: string, severity: Severity = 'error'): Breakage => ({
  what, files: change('sources.json', ISSUED, `"issued": ${issued},`), code, severity, where: inSource(6, 15, 'issued'), says,
});
const named = (what: string, author: string, column: number, field: string): Breakage => ({
  what, files: change('sources.json', ISSUED, `"author": ${author},`), code: 'dataset.name-form', where: inSource(6, column, field), says: '"literal": "World Bank"',
});
const type = (what: string, written: string, says: string): Breakage => ({
  what, files: change('sources.json', '"article-newspaper"', JSON.stringify(written)), code: 'dataset.unknown-value', where: inSource(4, 13, 'type'), says,
});
const place = (what: string, written: string, says: string): Breakage => ({
  what, files: change('facts.yaml', 'at: ¶2', `at: ${written}`), code: 'dataset.locator-words', severity: 'warning', where: { file: 'facts.yaml', line: 7, column: 35, field: 'cite[0].at', fact: 'treaty' }, says,
});

export const SOURCE_BREAKAGES: readonly Breakage[] = [
  date('a month 17', '{ "date-parts": [[2025, 17]] }', 'dataset.date-impossible', '12 months'),
  date('a 30th of February as texts', '{ "date-parts": [["2025", "2", "30"]] }', 'dataset.date-impossible', 'no such day'),
  date('a year in words', '{ "date-parts": [["last year"]] }', 'dataset.work-date-form', 'last year is no date'),
  date('a date that is a list', '[2025]', 'dataset.work-date-form', '[2025] is no date'),
  date('a date of four parts', '{ "date-parts": [[2025, 1, 2, 3]] }', 'dataset.work-date-form', 'is no date'),
  date('a span that ends before it begins', '{ "date-parts": [[2025], [2024]] }', 'dataset.date-impossible', 'ends before'),
  date('an Iranian year', '{ "date-parts": [[1402, 7]] }', 'dataset.work-date-iranian', '"calendar": "persian"', 'warning'),
  date('an Iranian year in Persian digits', '{ "date-parts": [["۱۴۰۲"]] }', 'dataset.work-date-iranian', '1402 looks like', 'warning'),
  date('an Iranian day as text', '"1402-07-15"', 'dataset.work-date-iranian', 'shown as a Gregorian one', 'warning'),
  {
    what: 'a Gregorian year where the calendar is Persian', files: change('sources.json', '"custom": {', '"custom": { "calendar": "persian",'),
    code: 'dataset.work-date-gregorian', severity: 'warning', where: inSource(6, 15, 'issued'), says: 'Write the Iranian year',
  },
  { what: 'an Iranian day of access', files: change('sources.json', ISSUED, `${ISSUED} "accessed": { "date-parts": [[1402, 7, 15]] },`), code: 'dataset.work-date-iranian', severity: 'warning', where: inSource(6, 63, 'accessed'), says: '1402 looks like' },
  { what: 'an Iranian day of the dataset', files: change('dataset.yaml', '2025-12-26', '1404-10-05'), code: 'dataset.as-of-iranian', severity: 'error', where: { file: 'dataset.yaml', line: 5, column: 7, field: 'asOf' }, says: 'in the Gregorian calendar, 2025-12-26' },
  {
    what: 'a title that English briefings show in Persian script', files: change('sources.json', '"title": "The coast"', '"title": "کرانه"'),
    code: 'dataset.source-script', severity: 'info', where: inSource(5, 14, 'title'), says: '"title": "…"',
  },
  named('an author that is a text', '"Navid Rad"', 15, 'author'),
  named('an author that is no list', '{ "family": "Rad" }', 15, 'author'),
  named('authors as texts', '["Navid Rad"]', 16, 'author[0]'),
  named('an author without a name', '[{ "family": "Rad" }, { "given": "" }]', 37, 'author[1]'),
  named('an author whose name is a list', '[{ "family": ["Rad"] }]', 16, 'author[0]'),
  type('a misspelt type', 'artcle-journal', 'Did you mean "article-journal"?'),
  type('a type in words', 'legal treaty', 'Did you mean "treaty"?'),
  type('a type as Zotero’s window calls it', 'journalArticle', 'Did you mean "article-journal"?'),
  type('a type as people call it', 'PhD dissertation', 'Did you mean "thesis"?'),
  type('a type of nothing', 'zzz', 'Choose from: article'),
  {
    what: 'an id with a space', files: change('sources.json', '\n]\n', ',\n  { "id": "daily 2024", "type": "webpage", "title": "The coast" }\n]\n'),
    code: 'dataset.form', where: { file: 'sources.json', line: 13, column: 11, field: 'id', fact: 'daily 2024' }, says: 'citation keys',
  },
  { what: 'a title that is a list', files: change('sources.json', '"title": "The coast"', '"title": ["The coast"]'), code: 'dataset.wrong-type', where: inSource(5, 14, 'title'), says: 'a text' },
  {
    what: 'a source without anything to name it by', files: change('sources.json', '\n]\n', ',\n  { "id": "daily-2024", "type": "webpage" }\n]\n'),
    code: 'dataset.source-nameless', where: { file: 'sources.json', line: 13, column: 3, fact: 'daily-2024' }, says: 'Give it a "title"',
  },
  ...(['–', '12-', 'p.', 'صص', '«»', 'A', '12؟', 'pp. 3-'] as const).map((written): Breakage => ({
    what: `the place ${written}`, files: change('facts.yaml', 'at: ¶2', `at: "${written}"`), code: 'dataset.locator-unfinished', severity: 'warning', where: { file: 'facts.yaml', line: 7, column: 35, field: 'cite[0].at', fact: 'treaty' }, says: 'no whole place',
  })),
  { what: 'dashes for words of a place', files: change('facts.yaml', 'at: ¶2', 'at: {fa: –, en: Foreword}'), code: 'dataset.locator-unfinished', severity: 'warning', where: { file: 'facts.yaml', line: 7, column: 40, field: 'cite[0].at.fa', fact: 'treaty' }, says: '"–"' },
  place('a place that is counted by Persian letters', 'پیوست الف', 'English decks'),
  {
    what: 'an address that is too long for a deck', files: change('sources.json', 'https://example.org/coast', `https://example.org/${'a'.repeat(3000)}`),
    code: 'dataset.long-address', severity: 'warning', where: inSource(7, 12, 'URL'), says: '30',
  },
  place('a place in words', 'the headline', 'at: { fa: …, en: … }'),
  place('a place in Persian words', 'مقدمه', 'English decks'),
  place('a page with words behind it', 'p. 12 of the annex', 'Persian decks'),
];
