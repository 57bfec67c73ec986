/** Ends of texts, and expressions that once took the square of a text's length: whatever is said of a short text is said of a long one. */
import { expect, it } from 'vitest';
import { remedyOf } from '../../../electron/engine/dataset/form/remedy.ts';
import { dateRemedyOf } from '../../../electron/engine/dataset/form/date-remedy.ts';
import { spacesAround, withoutEnd } from '../../../electron/engine/text/ends.ts';
import { isUnfinished, readLocator } from '../../../electron/engine/text/locators/read.ts';
import { formatNumber, readNumber } from '../../../electron/engine/text/numerals.ts';
import { readQuantity } from '../../../electron/engine/text/quantity.ts';
import { splitMixed } from '../../../renderer/strings/mixed.ts';

it('takes signs off the end alone', () => {
  expect(withoutEnd('a, b, c.,', /[.,]/)).toBe('a, b, c');
  expect(withoutEnd('..,', /[.,]/)).toBe('');
  expect(withoutEnd('', /[.,]/)).toBe('');
  expect(withoutEnd(`${','.repeat(300_000)}x,`, /,/)).toHaveLength(300_001);
});

it('parts a text from the space around it', () => {
  expect(spacesAround('  a b \n')).toEqual(['  ', 'a b', ' \n']);
  expect(spacesAround('   ')).toEqual(['   ', '', '']);
  expect(spacesAround(`a${' '.repeat(300_000)}b`)[1]).toHaveLength(300_002);
});

it('groups the digits of a number of any length', () => {
  expect(['1', '12', '123', '1234', '123456', '1234567.89', '-1000', '0.5'].map((number) => formatNumber(number, 'en'))).toEqual([
    '1', '12', '123', '1,234', '123,456', '1,234,567.89', '−1,000', '0.5',
  ]);
  expect(formatNumber('9'.repeat(300_000), 'en')).toHaveLength(399_999);
  expect(readNumber(formatNumber('1234567', 'fa'), 'fa')).toBe('1234567');
});

const LONG = 200_000;

it.each([
  ['a value', () => remedyOf(`[${' '.repeat(LONG)}`)],
  ['dashes', () => readQuantity('1-'.repeat(LONG))],
  ['a date', () => dateRemedyOf(`${'–'.repeat(LONG)} `)],
])('is no number or date that is longer than one: %s', (_, read) => {
  expect(read()).toBeUndefined();
});

it('takes a very long locator as words', () => {
  expect(readLocator(`A${'1'.repeat(60)}x`)).toEqual([{ text: `A${'1'.repeat(60)}x` }]);
  expect(readLocator('i'.repeat(LONG))).toEqual([{ text: 'i'.repeat(LONG) }]);
  expect(isUnfinished('i'.repeat(LONG))).toBe(false);
});

it('leaves a very long sentence as it is', () => {
  expect(splitMixed(','.repeat(LONG), 'fa')).toEqual([{ text: ','.repeat(LONG) }]);
});
