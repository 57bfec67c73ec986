import { describe, expect, it } from 'vitest';
import { countInWords, valueInWords } from '../../../electron/engine/text/value.ts';
import type { Figure } from '../../../electron/engine/text/value.ts';

const dollar = { fa: 'دلار', en: 'dollars', enOne: 'dollar' };
const inflows = { fa: 'از کل سرمایه‌گذاری', en: 'of all investment' };
const percent = { fa: '٪', en: '%' };

describe('valueInWords', () => {
  it.each<readonly [Figure, string, string]>([
    [{ value: 30, scale: 'billion', qualifier: 'nearly' }, 'nearly 30 billion dollars', 'نزدیک به ۳۰ میلیارد دلار'],
    [{ value: 20, scale: 'thousand', qualifier: 'about' }, 'about 20,000 dollars', 'حدود ۲۰ هزار دلار'],
    [{ value: 1.005, scale: 'thousand' }, '1,005 dollars', '۱٫۰۰۵ هزار دلار'],
    [{ value: 2.5, scale: 'million', qualifier: 'more-than' }, 'more than 2.5 million dollars', 'بیش از ۲٫۵ میلیون دلار'],
    [{ value: 3, scale: 'trillion', qualifier: 'less-than' }, 'less than 3 trillion dollars', 'کمتر از ۳ تریلیون دلار'],
    [{ value: 175, qualifier: 'at-least' }, 'at least 175 dollars', 'دست‌کم ۱۷۵ دلار'],
    [{ value: 1200, qualifier: 'at-most' }, 'at most 1,200 dollars', 'حداکثر ۱٬۲۰۰ دلار'],
    [{ value: 1 }, '1 dollar', '۱ دلار'],
    [{ value: 1, scale: 'billion' }, '1 billion dollars', '۱ میلیارد دلار'],
    [{ value: 0 }, '0 dollars', '۰ دلار'],
  ])('%o', (figure, english, persian) => {
    expect(valueInWords(figure, dollar, 'en').text).toBe(english);
    expect(valueInWords(figure, dollar, 'fa').text).toBe(persian);
  });

  it.each([
    ['1/2', 'half of all investment', 'نیمی از کل سرمایه‌گذاری'],
    ['1/3', 'a third of all investment', 'یک‌سوم از کل سرمایه‌گذاری'],
    ['2/3', 'two-thirds of all investment', 'دوسوم از کل سرمایه‌گذاری'],
    ['1/4', 'a quarter of all investment', 'یک‌چهارم از کل سرمایه‌گذاری'],
    ['3/4', 'three-quarters of all investment', 'سه‌چهارم از کل سرمایه‌گذاری'],
    ['1/10', 'a tenth of all investment', 'یک‌دهم از کل سرمایه‌گذاری'],
    ['3/10', 'three-tenths of all investment', 'سه‌دهم از کل سرمایه‌گذاری'],
    ['3/7', 'three-sevenths of all investment', 'سه‌هفتم از کل سرمایه‌گذاری'],
    ['2/5', 'two-fifths of all investment', 'دوپنجم از کل سرمایه‌گذاری'],
    ['1/8', 'an eighth of all investment', 'یک‌هشتم از کل سرمایه‌گذاری'],
    ['3/70', '3 in 70 of all investment', '۳ از ۷۰ از کل سرمایه‌گذاری'],
  ])('the fraction %s', (value, english, persian) => {
    expect(valueInWords({ value }, inflows, 'en').text).toBe(english);
    expect(valueInWords({ value }, inflows, 'fa').text).toBe(persian);
  });

  it.each<readonly [Figure, string, string]>([
    [{ value: '1/5' }, 'a fifth of a dollar', 'یک‌پنجم دلار'],
    [{ value: '1/2', scale: 'billion' }, 'half of a billion dollars', 'نیم میلیارد دلار'],
    [{ value: '3/4', scale: 'million', qualifier: 'about' }, 'about three-quarters of a million dollars', 'حدود سه‌چهارم میلیون دلار'],
    [{ value: '1/100' }, '1/100 dollars', '۱ از ۱۰۰ دلار'],
  ])('a fraction of an amount, %o', (figure, english, persian) => {
    expect(valueInWords(figure, dollar, 'en').text).toBe(english);
    expect(valueInWords(figure, dollar, 'fa').text).toBe(persian);
  });

  it('leaves a fraction in digits where it does not know the one thing', () => {
    expect(valueInWords({ value: '1/5' }, { fa: 'نفر', en: 'people' }, 'en').text).toBe('1/5 people');
    expect(valueInWords({ value: '1/5' }, { fa: 'نفر', en: 'people' }, 'fa').text).toBe('یک‌پنجم نفر');
  });

  it.each<readonly [Figure, string, string, string]>([
    [{ value: 45, scale: 'billion', qualifier: 'nearly' }, 'US$', 'nearly US$45 billion', 'US$ billion'],
    [{ value: '-1.20', scale: 'billion' }, '€', '−€1.20 billion', '€ billion'],
    [{ value: ['10', '15'] }, 'US$ a year', 'US$10–15 a year', 'US$ a year'],
    [{ value: 20, scale: 'thousand' }, '£', '£20,000', '£ thousand'],
    [{ value: 7 }, 'USD', '7 USD', 'USD'],
  ])('sets the sign of a currency before the number in English: %o %s', (figure, sign, text, measure) => {
    const unit = { fa: 'دلار', en: sign };
    expect(valueInWords(figure, unit, 'en').text).toBe(text);
    expect(countInWords(figure, unit, 'en')).toMatchObject({ unit: measure, number: expect.stringMatching(/^[^$€£]+$/) as string });
    expect(valueInWords(figure, unit, 'fa').text).toContain('دلار');
  });

  it('keeps the sign with the key number', () => {
    expect(valueInWords({ value: 45, scale: 'billion' }, { fa: 'دلار', en: 'US$' }, 'en')).toMatchObject({ number: 'US$45', unit: 'billion' });
  });

  it('gives the parts that a key number shows', () => {
    const figure: Figure = { value: 30, scale: 'billion', qualifier: 'nearly' };
    expect(valueInWords(figure, dollar, 'en')).toEqual({
      qualifier: 'nearly',
      number: '30',
      unit: 'billion dollars',
      text: 'nearly 30 billion dollars',
    });
    expect(valueInWords({ value: '1/4' }, inflows, 'fa')).toMatchObject({ qualifier: '', number: 'یک‌چهارم', unit: 'از کل سرمایه‌گذاری' });
  });

  it('sets a percent sign close', () => {
    expect(valueInWords({ value: 12.5 }, percent, 'en').text).toBe('12.5%');
    expect(valueInWords({ value: 12.5 }, percent, 'fa').text).toBe('۱۲٫۵٪');
  });

  it('joins qualifier, number and unit to the text', () => {
    for (const language of ['fa', 'en'] as const) {
      for (const qualifier of ['about', 'nearly', 'more-than', 'less-than', 'at-least', 'at-most'] as const) {
        const words = valueInWords({ value: 7, qualifier }, dollar, language);
        expect(words.text).toBe(`${words.qualifier} ${words.number} ${words.unit}`);
      }
    }
  });
});
