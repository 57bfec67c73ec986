/** Statements held against the words that they rely on, digits, scales and calendars folded; and what templates see of sources. */
import { describe, expect, it } from 'vitest';
import { makeView } from '../../../electron/engine/template/view.ts';
import { tellsDate } from '../../../electron/engine/text/dates/told-in.ts';
import { amountsIn, digitsIn } from '../../../electron/engine/text/numbers-in.ts';
import { briefOf } from './briefing-promises.ts';
import { load, loadValid, withChange } from './fixture.ts';
import { RICH } from './rich.ts';

describe('a figure and its quotation', () => {
  const problemsOf = (value: string, quote: string) =>
    load(withChange('figures.yaml', '  value: 30\n  scale: billion\n  unit: dollar\n  qualifier: nearly\n  date: {on: 2024, bound: by}\n  cite: [{source: daily-2025, at: ¶4}]', `  ${value}\n  unit: dollar\n  cite: [{source: daily-2025, at: ¶4, quote: "${quote}"}]`)).problems.map(({ code }) => code);

  it.each([
    ['value: 30\n  scale: billion', 'nearly 30 billion dollars'],
    ['value: 30\n  scale: billion', 'نزدیک به ۳۰ میلیارد دلار'],
    ['value: 30\n  scale: billion', '30,000 million dollars'],
    ['value: 30\n  scale: billion', '$30,000,000,000'],
    ['value: 30\n  scale: billion', 'thirty billion'],
    ['value: 1.50\n  scale: billion', '۱٫۵ میلیارد'],
    ['value: 13', 'سیزده سند'],
    ['value: [10, 15]', 'از ۱۰ تا ۱۵ میلیون'],
    ['value: 20\n  scale: thousand', '٢٠٬٠٠٠'],
  ])('%s is in “%s”', (value, quote) => expect(problemsOf(value, quote)).toEqual([]));

  it.each([
    ['value: 30\n  scale: billion', '30.5 billion'],
    ['value: [10, 15]', 'از ۱۰ تا ۱۶ میلیون'],
    ['value: 13', 'C13 and F-13'],
  ])('%s is not in “%s”', (value, quote) => expect(problemsOf(value, quote)).toEqual(['dataset.not-in-quote']));

  it('finds a share as percent or in words', () => {
    const share = (quote: string) => load(withChange('figures.yaml', 'at: ¶5', `at: ¶5, quote: "${quote}"`)).problems.map(({ code }) => code);
    expect(['25 percent', 'a quarter', 'یک‌چهارم سرمایه', 'ربع', 'a third'].map((quote) => share(quote).length)).toEqual([0, 0, 0, 0, 1]);
  });

  it('is let be where one of its citations has no words', () => {
    expect(load(withChange('figures.yaml', '[{source: daily-2025, at: ¶4}]', '[{source: daily-2025, at: ¶4, quote: no number}, {source: daily-2025, at: ¶8}]')).problems).toEqual([]);
  });
});

describe('a date and its quotation', () => {
  it.each([
    ['2025-11-12', 'on 12 November 2025'], ['2025-11-12', 'Nov. 12, 2025'], ['2025-11-12', '۲۱ آبان ۱۴۰۴'], ['2025-11-12', '2025-11-12'], ['2025-11-12', '1404/8/21'],
    ['2025-06', 'ژوئن ۲۰۲۵'], ['2025-06', 'خرداد ۱۴۰۴'], ['2025-06', 'تیر ۱۴۰۴'], ['2024', 'سال ۱۴۰۳'], ['199X', 'the nineties'], ['2025-11-11/2025-11-12', '11 and 12 November 2025'], ['1990/..', 'since 1990'],
  ])('%s is in “%s”', (on, words) => expect(tellsDate(words, on)).toBe(true));
  it.each([['2025-11-12', '13 November 2025'], ['2025-11-12', '12 December 2025'], ['2025-11-12', '۲۱ آذر ۱۴۰۴'], ['2025-06', 'July 2025'], ['2024', 'in 2023'], ['2025-11-11/2025-11-12', '11 November 2025']])(
    '%s is not in “%s”', (on, words) => expect(tellsDate(words, on)).toBe(false));
});

it('reads numbers in digits and in words, not those of names', () => {
  expect(digitsIn('C5+1 met 13 times, COVID-19, 1,234.5 and ۱۲٬۳۴۵')).toEqual(['13', '1,234.5', '12٬345']);
  expect(amountsIn('twenty of ۱۲٬۳۴۵، یک‌پنجم')).toEqual(expect.arrayContaining([20, 12345, 0.2]));
});

it.each([
  ['سال هزار و چهارصد و دو', [1402]], ['هزار و سیصد و نود‌و‌نه', [1399]], ['بیست‌ودو', [22]], ['دو هزار و بیست و سه', [2023]], ['دو و نیم میلیون', [2.5e6]], ['دو و سه', [2, 3]], ['هزار سال', []], ['۳ هزار و چهارصد', [3]], ['سیصد هزار', [3e5]],
  ['two thousand and twenty-three', [2023]], ['nineteen ninety-nine', [1999]], ['twenty twenty-four', [2024]], ['a hundred and five', [105]], ['three hundred thousand', [3e5]], ['twenty and five', [20, 5]], ['3 million', [3]], ['two and a half', [2.5]],
] as const)('reads “%s” as %j', (text, amounts) => expect(amountsIn(text)).toEqual(amounts));

it('finds a date whose year is written in words of either calendar', () => {
  expect([tellsDate('سال هزار و چهارصد و دو', '2023'), tellsDate('در خرداد هزار و چهارصد و چهار', '2025-06'), tellsDate('in nineteen ninety-nine', '1999')]).toEqual([true, true, true]);
  expect(tellsDate('سال هزار و چهارصد و سه', '2023')).toBe(false);
});

it('shows templates the words, grades, and how a source was seen', () => {
  const { facts, sources, themes } = makeView(briefOf(loadValid(withChange('sources.json', '"custom": {', '"accessed": "2025-12-27",\n    "custom": {', RICH)), { calendar: 'gregorian' }));
  expect(facts[0]?.cite[0]).toMatchObject({ quote: 'In June 2025 the two signed.', credibility: { grade: 2, words: 'probably true' } });
  expect(sources[0]).toMatchObject({ reliability: { grade: 'B', words: 'usually reliable' }, seen: 'reported', reportedBy: 'An agency', retrieved: '27 December 2025' });
  expect(themes.map(({ say }) => say)).toEqual(['', '', 'Now to the ties.']);
  expect([themes[2]?.points.at(-1), themes[0]?.points[0]]).toMatchObject([{ meaning: 'There is a new way.', say: 'The port comes first.' }, { meaning: '', say: '' }]);
});
