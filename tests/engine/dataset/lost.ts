/** Datasets of which YAML, or a slide, would lose something without a word, with what must be said. */
import type { Code, Severity, Where } from '../../../electron/engine/diagnostics/problem.ts';
import type { Breakage } from './breakage.ts';
import { withChange as change } from './fixture.ts';
import type { Files } from './fixture.ts';

const TREATY_TEXT = 'text: {fa: دو کشور پیمان بستند., en: The two countries signed a treaty.}';

/** A treaty whose English text, written over lines of its own, is this. */
const told = (en: string): Files => change('facts.yaml', TREATY_TEXT, `text:\n    fa: الف\n    en: ${en}`);
const where = (line: number, column: number, field = 'text.en', fact = 'treaty', file = 'facts.yaml'): Where => ({ file, line, column, field, fact });
const treaty = (what: string, en: string, code: Code, column: number, says: string, severity: Severity = 'error'): Breakage => ({
  what, files: told(en), code, severity, where: where(6, column), says,
});
const unreadable = (what: string, files: Files, line: number, column: number, says: string): Breakage => ({
  what, files, code: 'dataset.syntax', where: { file: 'facts.yaml', line, column }, says,
});

export const LOST: readonly Breakage[] = [
  treaty('a number with # behind a word', 'Deal #5 was signed; the ministry calls it # 5 of 12 deals.', 'dataset.text-cut', 14, '#5 was signed', 'warning'),
  treaty('a remark behind a text', 'Trade rose by 5% # source says 6%', 'dataset.text-cut', 26, '# source says 6%', 'warning'),
  treaty('# behind a tab', 'Deal\t#5', 'dataset.text-cut', 14, '#5', 'warning'),
  { what: '# behind the second line of a text', files: told('A deal\n      of two # 5'), code: 'dataset.text-cut', severity: 'warning', where: where(7, 14), says: '# 5' },
  { what: '# in a list of texts', files: change('dataset.yaml', 'authors: [A. Writer]', 'authors:\n  - A. Writer # 2'), code: 'dataset.text-cut', severity: 'warning', where: { file: 'dataset.yaml', line: 7, column: 15, field: 'authors[0]' }, says: '# 2' },
  { what: '# in a locator', files: change('facts.yaml', '[{source: daily-2025, at: ¶2}]', '\n    - source: daily-2025 # the daily\n      at: section #2'), code: 'dataset.text-cut', severity: 'warning', where: where(9, 19, 'cite[0].at'), says: '#2' },
  treaty('a text that begins with #', '#5 was signed', 'dataset.text-hidden', 9, '#5 was signed'),
  { what: 'an entry that begins with #', files: change('dataset.yaml', 'authors: [A. Writer]', 'authors:\n  - A. Writer\n  - #2'), code: 'dataset.text-hidden', where: { file: 'dataset.yaml', line: 8, column: 5, field: 'authors[1]' }, says: '#2' },
  { what: 'a first entry that begins with #', files: change('dataset.yaml', 'authors: [A. Writer]', 'authors:\n  - #2'), code: 'dataset.text-hidden', where: { file: 'dataset.yaml', line: 7, column: 5, field: 'authors[0]' }, says: '#2' },
  unreadable('# inside braces', change('facts.yaml', TREATY_TEXT, 'text: {fa: الف # ب, en: Deal}'), 4, 18, 'begins a comment'),
  unreadable('# before another line of the text', told('Deal # 5\n      and more'), 6, 14, 'begins a comment'),
  unreadable('an anchor', told('&c. and more'), 6, 13, 'anchors'),
  unreadable('a text behind |', told('| Deal'), 6, 11, 'on the lines below'),
  unreadable('a text behind >', told('> Deal'), 6, 11, 'on the lines below'),
  unreadable('a text that begins with a hyphen', told('- a deal'), 6, 9, 'in quotes'),
  unreadable('a text that begins with a question mark', told('? a deal'), 6, 9, 'in quotes'),
  unreadable('a text that begins with a percent sign', told('%5 of all'), 6, 9, 'in quotes'),
  unreadable('a text that ends in a colon', told('Deal:'), 6, 9, 'in quotes'),
  { what: 'a comma inside braces', files: change('facts.yaml', TREATY_TEXT, 'text: {fa: الف, en: Trade, aid and talks}'), code: 'dataset.text-comma', where: where(4, 30, 'text.aid and talks'), says: '"aid and talks"' },
  treaty('a text in brackets', '[sic]', 'dataset.wrong-type', 9, 'in quotes'),
  treaty('a tilde', '~', 'dataset.needs-quotes', 9, '"~"'),
  treaty('the word null', 'null', 'dataset.needs-quotes', 9, '"null"'),
];

/** What is meant as it stands: comments behind what is no text, and signs that are no comment. */
export const KEPT: Readonly<Record<string, Files>> = {
  'a comment behind an id': change('facts.yaml', '- id: treaty', '- id: treaty # of June'),
  'a comment behind a number': change('figures.yaml', 'value: 30', 'value: 30 # rounded'),
  'a comment behind a word of a set': change('facts.yaml', 'weight: detail', 'weight: detail # for now'),
  'a comment behind a date': change('facts.yaml', 'date: 2025-06', 'date: 2025-06 # or July'),
  'a comment behind quotes': told('"Deal #5" # checked'),
  'a comment on a line of its own': told('Deal 5\n    # checked'),
  'a sign # within a word': told('C#, F# and deal(#5)'),
  'a sign # in a text of several lines': told('|\n      Deal #5\n      # 6'),
  'a comment behind a list': change('facts.yaml', 'actors: [coast, island]', 'actors: [coast, island] # both'),
};
