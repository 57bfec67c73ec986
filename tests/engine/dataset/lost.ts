/** Datasets of which YAML, or a slide, would lose something without a word, with what must be said. */
import type { Code, Severity, Where } from '../../../electron/engine/diagnostics/problem.ts';
import type { Breakage } from './breakage.ts';
import { withChange as change } from './fixture.ts';
import type { Files } from './fixture.ts';
import { RICH } from './rich.ts';

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
  { what: '# in a locator', files: change('facts.yaml', '[{source: daily-2025, at: ¶2}]', '\n    - source: daily-2025 # the daily\n      at: ¶2 #2'), code: 'dataset.text-cut', severity: 'warning', where: where(9, 14, 'cite[0].at'), says: '#2' },
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
  treaty('a tilde', '~', 'dataset.null-word', 9, '"~"'),
  treaty('the word null', 'null', 'dataset.null-word', 9, '"null"'),
  treaty('two paragraphs', '|\n      A deal.\n\n      Another.', 'dataset.one-line', 9, 'several paragraphs', 'warning'),
  treaty('a blank line in a plain text', 'A deal.\n\n      Another.', 'dataset.one-line', 9, 'several paragraphs', 'warning'),
  treaty('lines that are kept', '|\n      A deal\n      of two', 'dataset.one-line', 9, 'several lines', 'warning'),
  treaty('a list', '|\n      Two things:\n\n      - a port\n      - a road', 'dataset.one-line', 9, 'a list', 'warning'),
  treaty('a numbered list', '|\n      1. a port\n      2. a road', 'dataset.one-line', 9, 'a list', 'warning'),
  treaty('a heading', '|\n      # The deal\n      It was signed.', 'dataset.one-line', 9, 'a heading', 'warning'),
  treaty('a table', '|\n      | a | b |\n      | c | d |', 'dataset.one-line', 9, 'a table', 'warning'),
  { what: 'a list in a note', files: change('events.yaml', 'note: {fa: نخستین بندر از 1990, en: The first port since 1990}', 'note:\n    fa: نخستین بندر\n    en: "The first.\\n- a port\\n- a quay"'), code: 'dataset.one-line', severity: 'warning', where: where(8, 9, 'note.en', 'port', 'events.yaml'), says: 'a record for each item' },
  treaty('bold words', 'A **great** deal', 'dataset.shown-marks', 11, '"**great**"', 'warning'),
  treaty('a link', 'A [deal](https://example.org)', 'dataset.shown-marks', 11, 'no Markdown', 'warning'),
  treaty('an HTML tag', 'A <b>great</b> deal', 'dataset.shown-marks', 11, '"<b>"', 'warning'),
  treaty('an HTML entity', 'Ports &amp; roads', 'dataset.shown-marks', 15, '"&amp;"', 'warning'),
  treaty('a long text', `${'word '.repeat(33)}end.`, 'dataset.long-text', 9, 'about 160', 'warning'),
  { what: 'a long title', files: change('themes.yaml', 'en: A new port opened}', `en: A ${'very '.repeat(18)}new port opened}`), code: 'dataset.long-text', severity: 'warning', where: where(26, 44, 'points[0].title.en', 'sea', 'themes.yaml'), says: 'about 90' },
  treaty('a month typed as words', 'A deal of June 2025', 'dataset.typed-date', 19, '{date:2025-06}', 'warning'),
  treaty('a day typed as words', 'A deal of 3 June 2025', 'dataset.typed-date', 19, '{date:2025-06-03}', 'warning'),
  { what: 'a Persian month typed as words', files: change('facts.yaml', 'fa: دو کشور پیمان بستند.', 'fa: از ژانویهٔ ۲۰۲۴ پیمان دارند.'), code: 'dataset.typed-date', severity: 'warning', where: where(4, 17, 'text.fa'), says: '{date:2024-01}' },
  { what: 'an Iranian month typed as words', files: change('facts.yaml', 'fa: دو کشور پیمان بستند.', 'fa: در ۵ آبان ۱۴۰۳ پیمان بستند.'), code: 'dataset.typed-date', severity: 'warning', where: where(4, 17, 'text.fa'), says: '{date:2025-06}' },
  { what: 'an Arabic letter in the name of an author', files: change('dataset.yaml', 'authors: [A. Writer]', 'authors: [مينا]'), code: 'dataset.arabic-letter', severity: 'warning', where: { file: 'dataset.yaml', line: 6, column: 12, field: 'authors[0]' }, says: 'Write "ی"' },
  { what: 'an Arabic letter in who signs a letter', files: change('dataset.yaml', 'authors:', 'letter: {signature: [مينا]}\nauthors:'), code: 'dataset.arabic-letter', severity: 'warning', where: { file: 'dataset.yaml', line: 6, column: 23, field: 'letter.signature[0]' }, says: 'Write "ی"' },
  { what: 'a quotation mark without its other in a statement', files: change('facts.yaml', 'en: Something that no point tells.', 'en: Something “that no point tells.'), code: 'dataset.quotation-marks', severity: 'warning', where: where(12, 49, 'text.en', 'unused'), says: 'has no other' },
  { what: 'a quotation mark without its other in a title', files: change('themes.yaml', 'en: A new port opened', 'en: A new port» opened'), code: 'dataset.quotation-marks', severity: 'warning', where: where(26, 44, 'points[0].title.en', 'sea', 'themes.yaml'), says: 'has no other' },
  { what: 'a quotation mark without its other', files: change('quotes.yaml', 'en: The sea is our road', 'en: The “sea is our road'), code: 'dataset.quotation-marks', severity: 'warning', where: where(5, 34, 'quote.en', 'words', 'quotes.yaml'), says: 'has no other' },
  treaty('doubled braces around a placeholder', '"A deal of {{date}}"', 'dataset.doubled-braces', 20, 'shown as {date}', 'warning'),
  { what: 'a view upside down', files: change('themes.yaml', 'countries: [island]}', 'countries: [island], view: {west: 10, south: 20, east: 30, north: 5}}', RICH), code: 'dataset.flat-view', where: where(73, 77, 'points[5].map.view', 'ties', 'themes.yaml'), says: 'has no area' },
  { what: 'a view around nowhere', files: change('themes.yaml', 'countries: [island]}', 'countries: [island], view: {around: [cape, boy]}}', RICH), code: 'dataset.dangling', where: where(73, 93, 'points[5].map.view.around[1]', 'ties', 'themes.yaml'), says: 'Did you mean "bay"?' },
  { what: 'a bend beyond the pole', files: change('routes.yaml', '[port-city, cape]', '[port-city, {latitude: 91, longitude: 20}, cape]'), code: 'dataset.out-of-range', where: where(3, 35, 'through[1].latitude', 'lane', 'routes.yaml'), says: '90 at most' },
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
  'a sign # in a text of several lines': told('>\n      Deal #5\n      # 6'),
  'lines joined by >': told('>\n      A deal\n      of two'),
  'a text over two lines': told('A deal\n      of two'),
  'signs that are no marks': told('"5 * 3 < 16 & R&D, a_b_c, [sic], 2 – 3 and C# 7"'),
  'braces that are doubled': told('"The sets {{A, B}} and {{}} and a { b"'),
  'a year, and a date filled in': told('"From 2020 to {date:2025-06} in 2025"'),
  'quotation marks within a quotation': change('quotes.yaml', 'en: The sea is our road', 'en: “The ‘sea’ is Iran’s road”'),
  'a view, and a bend without a name': change('routes.yaml', '[port-city, cape]', '[port-city, {latitude: 10.7, longitude: 22}, cape]', {
    ...change('themes.yaml', 'countries: [island]}', 'countries: [island], view: {around: [cape, bay]}}', RICH),
  }),
  'a comment behind a list': change('facts.yaml', 'actors: [coast, island]', 'actors: [coast, island] # both'),
};
