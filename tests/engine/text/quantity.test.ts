import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, readNumber } from '../../../electron/engine/text/numerals.ts';
import { amountOf, readDecimal, readQuantity, shifted } from '../../../electron/engine/text/quantity.ts';
import { valueInWords } from '../../../electron/engine/text/value.ts';

describe('readQuantity', () => {
  it.each([
    ['30', '30'], ['1.50', '1.50'], ['-3', '-3'], ['\u22123', '-3'], ['+5', '+5'], ['0', '0'], ['-0', '0'], ['-0.00', '0.00'], ['.5', '0.5'], ['5.', '5'],
    ['1e3', '1000'], ['1.50e3', '1500'], ['2E-3', '0.002'], ['12345678901234567890', '12345678901234567890'],
    ['۳۰', '30'], ['٣٠', '30'], ['۱٫۵۰', '1.50'], ['\u2212۳', '-3'], ['\u200e-12\u200e', '-12'],
    ['1٬234', '1234'], ['۱٬۲۳۴٬۵۶۷٫۸', '1234567.8'], ['1 234', '1234'], ['1\u00a0234\u00a0567', '1234567'], ["1'234.50", '1234.50'], ['1’234', '1234'],
    ['1,234,567', '1234567'], ['1,234.5', '1234.5'],
    ['1/4', '1/4'],
  ])('reads the number %s', (written, read) => {
    expect(readQuantity(written)).toBe(read);
  });

  it.each([
    ['10–15', ['10', '15']], ['10-14', ['10', '14']], ['10 – 15', ['10', '15']], ['10 to 15', ['10', '15']], ['۱۰ تا ۱۵', ['10', '15']],
    ['1.50–2.00', ['1.50', '2.00']], ['-5 to -3', ['-5', '-3']], ['-5--3', ['-5', '-3']], ['\u22125–\u22123', ['-5', '-3']], ['-5–3', ['-5', '3']],
    ['۱۰–۱۵', ['10', '15']], ['10..15', ['10', '15']], ['1 000–1 500', ['1000', '1500']], ['2019-2020', ['2019', '2020']],
  ])('reads the range %s', (written, read) => {
    expect(readQuantity(written)).toEqual(read);
  });

  it.each([
    // Nothing, or more than a number.
    '', 'many', '~30', '>30', '<5', '≥5', '(500)', '12%', '$5', '5 bn', 'n/a', '–', '±2', '12 ± 2', '30+',
    // It may mean two things.
    '1,234', '12,5', '1.234.567', '1.234,5', '007', '010', '0x1F', '0o17', '1_000', '۱/۴', '–3', '- 3',
    // No range.
    '15–10', '10–10', '2025-11-12', '1-2-3', '10–', '1 23', '1 2345', '.', '-', '1e999', '.inf', '.nan',
  ])('leaves %j to be asked about', (written) => {
    expect(readQuantity(written)).toBeUndefined();
  });

  it('takes the middle of a range where one number is needed, without noise', () => {
    expect(amountOf(['10', '15'])).toBe(12.5);
    expect(amountOf(['0.1', '0.2'])).toBe(0.15);
    expect(amountOf(['-5', '-3'])).toBe(-4);
    expect(shifted(['1.50', '2'], 3)).toEqual(['1500', '2000']);
  });
});

const decimal = fc
  .tuple(fc.constantFrom('', '-', '+'), fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.option(fc.stringMatching(/^\d{1,9}$/), { nil: undefined }))
  .map(([sign, whole, decimals]) => `${sign}${whole}${decimals === undefined ? '' : `.${decimals}`}`);

it('reads any number back as it was written, in both languages', () => {
  fc.assert(
    fc.property(decimal, fc.constantFrom('fa' as const, 'en' as const), (plain, language) => {
      expect(readDecimal(plain)).toBe(plain);
      const text = formatNumber(plain, language);
      expect(readNumber(text, language)).toBe(plain);
      expect(readNumber(`about ${text}`, language)).toBeUndefined();
    }),
  );
});

it('says ranges, signs and zeros as they are', () => {
  const day = { fa: 'روز', en: 'days', enOne: 'day' };
  const said = (value: string | readonly [string, string], scale?: 'thousand' | 'million') =>
    (['en', 'fa'] as const).map((language) => valueInWords({ value, scale }, day, language).text);
  expect(said(['10', '15'])).toEqual(['10–15 days', '۱۰ تا ۱۵ روز']);
  expect(said(['-5', '-3'])).toEqual(['\u22125 to \u22123 days', 'منفی ۵ تا منفی ۳ روز']);
  expect(said(['-5', '3'])).toEqual(['\u22125 to 3 days', 'منفی ۵ تا ۳ روز']);
  expect(said(['10', '15'], 'thousand')).toEqual(['10,000–15,000 days', '۱۰ تا ۱۵ هزار روز']);
  expect(said(['1.50', '2.00'], 'million')).toEqual(['1.50–2.00 million days', '۱٫۵۰ تا ۲٫۰۰ میلیون روز']);
  expect(said('1.50')).toEqual(['1.50 days', '۱٫۵۰ روز']);
  expect(said('+5')).toEqual(['+5 days', 'مثبت ۵ روز']);
  expect(said('1')).toEqual(['1 day', '۱ روز']);
  expect(said('1.0')).toEqual(['1.0 days', '۱٫۰ روز']);
});
