import { describe, expect, it } from 'vitest';
import { axisNumbers, categoryName, numberFormat, saysMore, valueWords } from '../../../../electron/engine/layout/chart/values.ts';
import { chartOf } from '../decks.ts';

const first = (values: readonly (number | undefined)[], shown: readonly string[] = []) => {
  const [category] = chartOf('bar', [['Trade', values, shown]]).categories;
  if (!category) throw new Error('no category');
  return category;
};

describe('the words at a value', () => {
  it('are the number in the deck’s digits, with the format that makes them', () => {
    expect(valueWords(first([1234.5]), 0, 'en')).toEqual({ text: '1,234.5', format: '#,##0.0;"\u2212"#,##0.0' });
    expect(valueWords(first([30]), 0, 'fa')).toEqual({ text: '۳۰', format: '[$-3000429]#,##0;[$-3000429]"منفی "#,##0' });
  });

  it('have no format in Persian where a program would part the number in its own way', () => {
    expect(valueWords(first([1234]), 0, 'fa')).toEqual({ text: '۱٬۲۳۴' });
    expect(valueWords(first([0.5]), 0, 'fa')).toEqual({ text: '۰٫۵' });
    expect(valueWords(first([-3]), 0, 'fa')).toEqual({ text: 'منفی ۳' });
    expect(numberFormat(999, 'fa')).toBeDefined();
  });

  it('are those of the deck where it has some, which no format makes', () => {
    expect(valueWords(first([30], ['nearly 30']), 0, 'en')).toEqual({ text: 'nearly 30' });
    expect(valueWords(first([30], ['30']), 0, 'en')).toMatchObject({ text: '30', format: expect.any(String) as string });
  });

  it('are none at a gap; what the deck says of it goes with the name', () => {
    const gap = first([undefined], ['not published']);
    expect(valueWords(gap, 0, 'en')).toBeUndefined();
    expect(categoryName(gap)).toBe('Trade: not published');
  });

  it('leave out the noise of the reckoning', () => {
    expect(valueWords(first([1 / 3]), 0, 'en')?.text).toBe('0.333333');
    expect(valueWords(first([0.1 + 0.2]), 0, 'en')?.text).toBe('0.3');
  });
});

it('saysMore tells words from numbers', () => {
  expect(saysMore(chartOf('bar', [['a', [1], ['1']], ['b', [2]]]), 'en')).toBe(false);
  expect(saysMore(chartOf('bar', [['a', [1], ['1']], ['b', [2], ['about 2']]]), 'en')).toBe(true);
});

it('numbers of an axis have as many decimals as any of them needs', () => {
  expect(axisNumbers([0, 2.5, 5], 'en')).toEqual({ texts: ['0.0', '2.5', '5.0'], format: '#,##0.0;"\u2212"#,##0.0' });
  expect(axisNumbers([-1000, 0], 'fa')).toEqual({ texts: ['منفی ۱٬۰۰۰', '۰'], format: '[$-3000429]#,##0;[$-3000429]"منفی "#,##0' });
});
