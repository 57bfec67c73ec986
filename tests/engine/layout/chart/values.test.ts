import { describe, expect, it } from 'vitest';
import { axisNumbers, categoryName, numberFormat, moreThanNumber, valueWords } from '../../../../electron/engine/layout/chart/values.ts';
import { chartOf } from '../decks.ts';

const first = (values: readonly (number | undefined)[], shown: readonly string[] = []) => {
  const [category] = chartOf('bar', [['Trade', values, shown]]).categories;
  if (!category) throw new Error('no category');
  return category;
};

describe('the words at a value', () => {
  it('are the number in the deck’s digits, with the format that makes them', () => {
    expect(valueWords(first([1234.5]), 0, 'en')).toEqual({ text: '1,234.5', digits: '1234.5', format: '#,##0.0;"\u2212"#,##0.0' });
    expect(valueWords(first([30]), 0, 'fa')).toEqual({ text: '۳۰', digits: '30', format: '[$-3000429]#,##0;[$-3000429]"منفی "#,##0' });
  });

  it('have no format in Persian where a program would part the number in its own way', () => {
    expect(valueWords(first([1234]), 0, 'fa')).toEqual({ text: '۱٬۲۳۴', digits: '1234' });
    expect(valueWords(first([0.5]), 0, 'fa')).toEqual({ text: '۰٫۵', digits: '0.5' });
    expect(valueWords(first([-3]), 0, 'fa')).toEqual({ text: 'منفی ۳', digits: '-3' });
    expect(numberFormat('999', 'fa')).toBeDefined();
  });

  it('are those of the deck where it has some, which no format makes', () => {
    expect(valueWords(first([30], ['nearly 30']), 0, 'en')).toEqual({ text: 'nearly 30', digits: '30' });
    expect(valueWords(first([30], ['30']), 0, 'en')).toMatchObject({ text: '30', format: expect.any(String) as string });
  });

  it('are none at a gap; what the deck says of it goes with the name', () => {
    const gap = first([undefined], ['not published']);
    expect(valueWords(gap, 0, 'en')).toBeUndefined();
    expect(categoryName(gap)).toBe('Trade: not published');
  });

  it.each([
    // Digits are never rounded away, however many.
    [84321765, '', '84,321,765', '84321765', '#,##0;"\u2212"#,##0'],
    [12345.67, '', '12,345.67', '12345.67', '#,##0.00;"\u2212"#,##0.00'],
    [1234567.89, '', '1,234,567.89', '1234567.89', '#,##0.00;"\u2212"#,##0.00'],
    // Zeros and signs that the deck's words have are the number's own.
    [1.5, '1.50', '1.50', '1.50', '#,##0.00;"\u2212"#,##0.00'],
    [-2, '\u22122.00', '\u22122.00', '-2.00', '#,##0.00;"\u2212"#,##0.00'],
    [5, '+5', '+5', '+5', '"+"#,##0'],
    // A sheet's numbers have 15 digits and no negative zero: such labels are words.
    [Number('12345678901234567890'), '12,345,678,901,234,567,890', '12,345,678,901,234,567,890', '12345678901234567890', undefined],
    [1234567890123.4567, '1,234,567,890,123.4567', '1,234,567,890,123.4567', '1234567890123.4567', undefined],
    [-0, '\u22120', '\u22120', '-0', undefined],
  ])('write %s (%s) as %s', (value, shown, text, digits, format) => {
    expect(valueWords(first([value], [shown]), 0, 'en')).toEqual({ text, digits, ...(format !== undefined && { format }) });
  });

  it('say more than the number where they are of another one', () => {
    expect(valueWords(first([30], ['31']), 0, 'en')).toEqual({ text: '31', digits: '30' });
  });
});

it('words that say more than the number are told from numbers', () => {
  const wordsOf = (value: number, ...shown: readonly string[]) => chartOf('bar', [['a', [value], shown]]).categories.map((category) => moreThanNumber(category, 0, 'en'));
  expect([wordsOf(1, '1'), wordsOf(1), wordsOf(2, 'about 2'), wordsOf(1.5, '1.50'), wordsOf(2, '1–3')]).toEqual([[undefined], [undefined], ['about 2'], [undefined], ['1–3']]);
});

it('numbers of an axis have as many decimals as any of them needs', () => {
  expect(axisNumbers([0, 2.5, 5], 'en')).toEqual({ texts: ['0.0', '2.5', '5.0'], format: '#,##0.0;"\u2212"#,##0.0' });
  expect(axisNumbers([-1000, 0], 'fa')).toEqual({ texts: ['منفی ۱٬۰۰۰', '۰'], format: '[$-3000429]#,##0;[$-3000429]"منفی "#,##0' });
});
